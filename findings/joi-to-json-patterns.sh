#!/usr/bin/env bash
# joi-to-json: the pattern /^s/i becomes "^s/i", an inverted one requires what it forbids, and `length(4)` is dropped
#
# Guessed beforehand: the JSON Schema refuses what joi refuses and accepts the rest, except for empty strings, which
# joi refuses unless they are allowed; what cannot be expressed is an error, or told in the README.
# Seen: bounds, enums, `unique()`, `and()`, `valid()` and `allow()` agree. A pattern keeps its flag as a letter, so
# "soup" is refused because it does not contain "s/i". `pattern(/^s/, { invert: true })`, a string that does not begin
# with s, becomes the pattern itself. `length()` of a string is silently dropped where `min()` and `max()` are kept,
# and so are `hex()`, `alphanum()` and `uppercase()`. `Joi.object().min(1)`, any object with a field, becomes one that
# may have no field at all.
# Where it bites: forms and other services that check by the schema what the server checks by joi: each refuses what
# the other accepts. Write patterns without flags, min and max next to each other, and test both with the same values.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent joi@18.3.2 joi-to-json@5.0.5 ajv@8.20.0 ajv-formats@3.0.1
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

import Ajv from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import Joi from 'joi';
import parse from 'joi-to-json';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const values = ['soup', 'SOUP', 'ab', null, 0, 1, -1, 1.5, 10, 11, '1', true, [], ['a'], ['a', 'a'], { a: 'x' }, { b: 1 }];
values.push({ a: 'x', b: 1 }, {});
/** The values on which joi and the JSON Schema differ, each with whether joi takes it. */
const differing = (schema) => {
  const validate = ajv.compile(parse(schema, 'json-draft-2019-09'));
  return values
    .map((value) => [value, schema.validate(value, { convert: false }).error === undefined, validate(value)])
    .filter(([, byJoi, bySchema]) => byJoi !== bySchema)
    .map(([value, byJoi]) => [value, byJoi]);
};
const text = Joi.string();
const fields = Joi.object({ a: text, b: Joi.number() });
for (const [what, schema] of Object.entries({
  min: text.min(2),
  null: text.allow(null),
  valid: text.valid('soup', 'tea'),
  number: Joi.number().min(1).max(10),
  greater: Joi.number().greater(1),
  list: Joi.array().items(text).unique(),
  fields,
  and: fields.and('a', 'b'),
})) {
  see(what, differing(schema), []);
}
see('a flag', parse(text.pattern(/^s/i), 'json-draft-2019-09').pattern, '^s/i');
see('refused', differing(text.pattern(/^s/i)), [
  ['soup', true],
  ['SOUP', true],
]);
see('inverted', differing(text.pattern(/^s/, { invert: true })), [
  ['soup', false],
  ['SOUP', true],
  ['ab', true],
  ['1', true],
]);
see('length', differing(text.length(4)), [
  ['ab', false],
  ['1', false],
]);
see('uppercase', differing(text.uppercase()), [
  ['soup', false],
  ['ab', false],
]);
see('an object with a field', differing(Joi.object().min(1)), [
  [{ a: 'x' }, true],
  [{ b: 1 }, true],
  [{ a: 'x', b: 1 }, true],
  [{}, false],
]);
JS
node probe.mjs
