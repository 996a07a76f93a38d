#!/usr/bin/env bash
# @fastify/merge-json-schemas: of two conditions the second applies only where the first has a branch for it
#
# Guessed beforehand: `mergeSchemas()` "builds a logical conjunction (AND)": the merged schema accepts what both
# accept, and where one schema cannot say that, there is an error.
# Seen: a second `if` is put into the `then` and the `else` of the first. Where the first has no `else`, the second is
# not applied to values that the first does not concern: "strings have at least two letters" and "numbers are at least
# 2" accept 0 and 1, with no error. With both branches it is right. A string that may be null (`nullable: true`),
# merged with one that may not, may be null. "number" and "integer" cannot be merged, nor can two patterns. Enums,
# bounds, required and closed fields, `oneOf`, `not` and `dependentRequired` are as Ajv's `allOf` has them.
# Where it bites: rules for a field that come from two places, such as "scheduled posts have a date" and "posts with a
# link have a title": the second is not applied to posts that are not scheduled. Give `allOf` to the validator.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @fastify/merge-json-schemas@0.2.2 ajv@8.20.0
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

import { mergeSchemas } from '@fastify/merge-json-schemas';
import Ajv from 'ajv';

const accepted = (schema, values) => {
  const validate = new Ajv.default({ strict: false }).compile(schema);
  return values.filter((value) => validate(value));
};
/** What Ajv takes by `allOf`, and by the merged schema. */
function both(first, second, values) {
  const schemas = () => structuredClone([first, second]);
  const together = accepted({ allOf: schemas() }, values);
  try {
    return [together, accepted(mergeSchemas(schemas()), values)];
  } catch (error) {
    return [together, error.message];
  }
}
const same = (values) => [values, values];
const texts = { if: { type: 'string' }, then: { minLength: 2 } };
const numbers = { if: { type: 'number' }, then: { minimum: 2 } };
const values = [0, 1, 2, 'a', 'ab', true];
see('two conditions', both(texts, numbers, values), [
  [2, 'ab', true],
  [0, 1, 2, 'ab', true],
]);
see('with an else', both({ ...texts, else: {} }, numbers, values), same([2, 'ab', true]));
const late = { if: { required: ['date'] }, then: { required: ['zone'] } };
const linked = { if: { required: ['link'] }, then: { required: ['title'] } };
const posts = [{ link: 1 }, { link: 1, title: 1 }, { date: 1, zone: 1, link: 1 }, {}];
see('posts', both(late, linked, posts), [
  [{ link: 1, title: 1 }, {}],
  [{ link: 1 }, { link: 1, title: 1 }, {}],
]);
const text = { type: 'string' };
see('nullable', both({ ...text, nullable: true }, text, ['a', null]), [['a'], ['a', null]]);
const refused = 'Failed to merge "type" keyword schemas.';
see('number and integer', both({ type: 'number' }, { type: 'integer' }, [1, 1.5]), [[1], refused]);
see('bounds', both({ minimum: 1 }, { minimum: 2 }, [1, 2]), same([2]));
see('lists', both({ enum: [1, 2] }, { enum: [2, 3] }, [1, 2, 3]), same([2]));
const closed = { properties: { a: true }, additionalProperties: false };
see('closed', both(closed, { required: ['b'] }, [{ a: 1 }, { b: 1 }]), same([]));
JS
node probe.mjs
