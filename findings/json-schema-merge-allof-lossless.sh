#!/usr/bin/env bash
# json-schema-merge-allof: a string that begins with "#" and ends with "soup" can no longer exist, nor an integer number
#
# Guessed beforehand: "lossless in terms of validation rules", says its README: what `allOf` accepts, the merged schema
# accepts, and it throws only where nothing can be valid.
# Seen: two patterns become lookaheads at one position, so `^#` and `soup$`, or any two words, match nothing. "number"
# and "integer" are called incompatible and throw. A name that only the `patternProperties` of one side know is not
# held to the `additionalProperties` of the other, and one that both know loses its pattern's rule where the other side
# closes the object.
# Where it bites: a settings schema that is merged before a form or a type is made of it: fields with two patterns can
# never be filled in, and others accept anything. Compare old and new with a validator.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent json-schema-merge-allof@0.8.1 ajv@8.20.0
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

import Ajv from 'ajv';
import merge from 'json-schema-merge-allof';

const ajv = new Ajv({ strict: false });
const both = (first, second, ...values) => {
  const schema = { allOf: [first, second] };
  const merged = merge(structuredClone(schema));
  return values.map((value) => [ajv.validate(schema, value), ajv.validate(merged, value)]);
};
console.log('valid before and after:');
const [one, other] = [{ minLength: 2 }, { maxLength: 4 }];
see('two lengths', both(one, other, 'abc', 'a'), [[true, true], [false, false]]);
see('two patterns from the start', both({ pattern: '^#' }, { pattern: '^.s' }, '#soup'), [[true, true]]);
see('start and end', both({ pattern: '^#' }, { pattern: 'soup$' }, '#soup'), [[true, false]]);
see('two words anywhere', both({ pattern: 'hot' }, { pattern: 'soup' }, 'hot soup'), [[true, false]]);
const closed = { properties: { tag: {}, link: {} }, additionalProperties: false };
const numbers = { patternProperties: { '^t': { type: 'number' } } };
see('closed, and a pattern', both(closed, numbers, { tag: 1 }, { tag: 'soup' }), [[true, true], [false, true]]);
const texts = { additionalProperties: { type: 'string' } };
see('texts, and a pattern', both(texts, numbers, { x: 'a' }, { tag: 1 }), [[true, true], [false, true]]);
const whole = { allOf: [{ type: 'number' }, { type: 'integer' }] };
see('number and integer, 3 and 3.5', [3, 3.5].map((value) => ajv.validate(whole, value)), [true, false]);
assert.throws(() => merge(whole), /Could not resolve values for path:"type"\. They are probably incompatible/);
console.log('number and integer: "probably incompatible"');
JS
node probe.mjs
