#!/usr/bin/env bash
# ajv: the parser compiled from a JTD schema refuses escaped letters in an enum, as Python writes every accent
#
# Guessed beforehand: `compileParser()` for JSON Type Definition is `JSON.parse()` and `compile()` in one, so it
# accepts the same texts and gives the same values.
# Seen: an `enum` value is not recognised where a letter of it is escaped. Python's json.dumps(), PHP's json_encode()
# and whatever else writes plain ASCII escape the "ñ" of "español", and that is an "unexpected token"; in a plain
# string, a key or a discriminator it is read. A whole number written as a float ("3.0", "1e2") is an int32 to the
# validator, and refused by the parser. No parser can be made at all where one of several kinds has no fields of its
# own: a TypeError.
# Where it bites: imported settings or lists of languages that could be read until the parser was generated from the
# schema: only files from other programs break, and only those with accents. Use JSON.parse() and validate.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ajv@8.20.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import ajv from 'ajv/dist/jtd.js';

const maker = new ajv.default();
const read = (schema, text) => {
  const isValid = maker.compile(schema)(JSON.parse(text));
  const parse = maker.compileParser(schema);
  const value = parse(text);
  return [isValid, value === undefined ? `refused: ${parse.message}` : value];
};
const language = { enum: ['español', 'english'] };
console.log('valid, and what the parser gives:');
see('an enum', read(language, '"español"'), [true, 'español']);
see('the same, escaped', read(language, '"espa\\u00f1ol"'), [true, 'refused: unexpected token e']);
see('first letter escaped', read(language, '"\\u0065nglish"'), [true, 'refused: unexpected token \\']);
see('a text', read({ type: 'string' }, '"espa\\u00f1ol"'), [true, 'español']);
see('a key', read({ properties: { año: {} } }, '{"a\\u00f1o":1}'), [true, { año: 1 }]);
const kinds = { discriminator: 'kind', mapping: { año: { properties: { x: {} } } } };
see('a discriminator', read(kinds, '{"kind":"a\\u00f1o","x":1}'), [true, { kind: 'año', x: 1 }]);
see('3', read({ type: 'int32' }, '3'), [true, 3]);
see('3.0', read({ type: 'int32' }, '3.0'), [true, 'refused: unexpected token .']);
see('1e2', read({ type: 'int32' }, '1e2'), [true, 'refused: unexpected token e']);
see('1e2 as float64', read({ type: 'float64' }, '1e2'), [true, 100]);
const plain = { discriminator: 'kind', mapping: { draft: { properties: {} } } };
see('a kind without fields', maker.compile(plain)({ kind: 'draft' }), true);
assert.throws(() => maker.compileParser(plain), TypeError);
console.log('a parser for it: TypeError');
JS
node probe.mjs
