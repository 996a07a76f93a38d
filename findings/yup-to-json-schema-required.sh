#!/usr/bin/env bash
# @sodaru/yup-to-json-schema: a required string may be empty, unknown fields are allowed, and `mixed()` is no valid schema
#
# Guessed beforehand: the JSON Schema refuses what yup refuses, except for conversions (`trim()`, dates) that it cannot
# express; `required()` of a string, which to yup means not empty, becomes a `minLength`, and `noUnknown()`
# `additionalProperties: false`, both of which JSON Schema has.
# Seen: bounds, enums, lengths, integers, null, arrays and tuples agree on 24 values. `required()` becomes a list of
# names in an object and nothing at the string itself: `{ name: "" }` is accepted. `noUnknown()` is silently dropped,
# and so is the flag of `matches(/^s/i)`. An empty string is an e-mail address and a link to yup, and neither to the
# schema. `mixed()` becomes `{ "type": [] }`, which no validator compiles.
# Where it bites: settings checked by yup in the page and by the schema elsewhere: one calls missing what the other
# stores. Write `min(1)` beside `required()`, and add `additionalProperties` afterwards.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent yup@1.7.1 @sodaru/yup-to-json-schema@2.0.1 ajv@8.20.0 ajv-formats@3.0.1
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

import { convertSchema } from '@sodaru/yup-to-json-schema';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import * as yup from 'yup';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const values = ['', ' ', 'soup', 'SOUP', null, 0, 1, -1, 1.5, '1', true, [], ['a'], ['a', 'a', 'b'], {}, { a: 'x' }];
values.push({ a: '' }, { a: null }, { a: 'x', b: 1 }, 'a@acme.com', 'https://acme.com', 'acme.com', 10, 100);
/** The values on which yup and the JSON Schema differ, each with whether yup takes it. */
const differing = (schema) => {
  const validate = ajv.compile(convertSchema(schema));
  return values
    .map((value) => [value, schema.isValidSync(value, { strict: true }), validate(value)])
    .filter(([, byYup, bySchema]) => byYup !== bySchema)
    .map(([value, byYup]) => [value, byYup]);
};
const a = yup.string();
for (const [what, schema] of Object.entries({
  text: a,
  length: a.min(2),
  null: a.nullable(),
  number: yup.number().min(1).max(10),
  more: yup.number().moreThan(1),
  whole: yup.number().integer(),
  one: a.oneOf(['soup', 'tea']),
  none: a.notOneOf(['soup']),
  list: yup.array().of(a).min(1),
  object: yup.object({ a }),
  tuple: yup.tuple([a, yup.number()]),
})) {
  see(what, differing(schema), []);
}
see('a required text', differing(a.required()), [['', false]]);
see('in an object', differing(yup.object({ a: a.required() })), [[{ a: '' }, false]]);
see('with min(1)', differing(yup.object({ a: a.required().min(1) })), []);
see('no unknown fields', differing(yup.object({ a }).noUnknown()), [[{ a: 'x', b: 1 }, false]]);
see('a pattern with a flag', differing(a.matches(/^s/i)), [['SOUP', true]]);
see('an address, a link', [differing(a.email()), differing(a.url())], [[['', true]], [['', true]]]);
see('mixed', [convertSchema(yup.mixed()), ajv.validateSchema(convertSchema(yup.mixed()))], [{ type: [] }, false]);
JS
node probe.mjs
