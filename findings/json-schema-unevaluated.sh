#!/usr/bin/env bash
# ajv, json-schema-library, @cfworker/json-schema: each disagrees about what is still unevaluated
#
# Guessed beforehand: three validators of JSON Schema 2020-12 accept the same values, also where `unevaluatedItems`,
# `unevaluatedProperties` and `$dynamicRef` depend on what other keywords have evaluated.
# Seen: to Ajv a list in which one item matches `contains` is evaluated as a whole, so `unevaluatedItems: false`
# accepts `["a", 1]`; and an `if` without `then` evaluates nothing, so the field that the `if` names is refused. To
# json-schema-library only the last matching branch of an `anyOf` counts, so items that the one before evaluated are
# left over. In @cfworker/json-schema `$dynamicRef` to an anchor of the same schema checks nothing: a tree accepts a
# number as a branch. @exodus/schemasafe and @hyperjump/json-schema give the standard's answer in each case, and with
# `allOf`, `oneOf`, `$ref`, `then` and `dependentSchemas` all five agree.
# Where it bites: a policy or a settings file that closes its objects this way: the same file is right in the editor
# and wrong in the program, or a misspelt entry passes. Close each object by `additionalProperties`, or check with two
# validators.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ajv@8.20.0 json-schema-library@11.6.2 @cfworker/json-schema@4.1.6 @exodus/schemasafe@1.3.0 @hyperjump/json-schema@1.18.0
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

import { Validator } from '@cfworker/json-schema';
import { validator } from '@exodus/schemasafe';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import Ajv from 'ajv/dist/2020.js';
import { compileSchema } from 'json-schema-library';

let schemas = 0;
/** Answers of Ajv, json-schema-library, cfworker, schemasafe and hyperjump. */
async function answers(more, value) {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...more };
  const address = `https://acme.example/${(schemas += 1)}`;
  registerSchema(schema, address);
  return [
    new Ajv.default({ strict: false }).validate(schema, value),
    compileSchema(schema).validate(value).valid,
    new Validator(schema, '2020-12').validate(value).valid,
    validator(schema, { mode: 'spec' })(value),
    (await validate(address))(value).valid,
  ];
}
const all = (value) => Array.from({ length: 5 }, () => value);
const closed = { unevaluatedProperties: false };
const branch = { anyOf: [{ properties: { a: { type: 'string' } } }, { properties: { b: true } }], ...closed };
see('anyOf, fields', await answers(branch, { a: 'x', b: 1 }), all(true));
see('anyOf, a field too many', await answers(branch, { a: 1, b: 1 }), all(false));
const kind = { properties: { kind: { const: 'post' } }, required: ['kind'] };
see('if, then', await answers({ if: kind, then: { properties: { text: true } }, ...closed }, { kind: 'post', text: 1 }), all(true));
see('if alone', await answers({ if: kind, ...closed }, { kind: 'post' }), [false, true, true, true, true]);
const words = { contains: { type: 'string' }, unevaluatedItems: false };
see('contains, all fit', await answers(words, ['a', 'b']), all(true));
see('contains, one fits', await answers(words, ['a', 1]), [true, false, false, false, false]);
const longer = { anyOf: [{ prefixItems: [true] }, { prefixItems: [true, true] }], unevaluatedItems: false };
const longest = { ...longer, anyOf: longer.anyOf.toReversed() };
see('anyOf, the longer one last', await answers(longer, [1, 2]), all(true));
see('anyOf, the longer one first', await answers(longest, [1, 2]), [true, false, true, true, true]);
const node = { $dynamicAnchor: 'node', type: 'object', properties: { sub: { type: 'array', items: { $dynamicRef: '#node' } } } };
const tree = { $ref: '#/$defs/node', $defs: { node } };
see('a tree', await answers(tree, { sub: [{ sub: [] }] }), all(true));
see('a number for a branch', await answers(tree, { sub: [1] }), [false, false, true, false, false]);
JS
node probe.mjs
