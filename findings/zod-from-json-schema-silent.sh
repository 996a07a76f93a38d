#!/usr/bin/env bash
# zod: `fromJSONSchema()` refuses what it cannot express, and silently drops half of what it could
#
# Guessed beforehand: what has no counterpart in zod (`not`, `if`) throws, and everything else is kept, above all what
# `z.toJSONSchema()` wrote.
# Seen: `not` and `if` throw. Silently dropped are `required` for a name that is not in `properties`, and `minLength`
# beside `enum`, `anyOf` or `$ref`. So a record with a fixed set of keys, written by zod and read by zod, accepts `{}`.
# Where it bites: settings and policies checked by a schema from elsewhere: the check passes what the schema forbids,
# and a test of the ordinary keywords does not show it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zod@4.6.7 ajv@8.20.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'zod@4.6.7 ajv@8.20.0'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { createRequire } from 'node:module';
import { z } from 'zod';

const Ajv = createRequire(import.meta.url)('ajv/dist/2020').default;
const verdicts = (json, value) => [
  new Ajv({ strict: false }).compile(json)(value),
  z.fromJSONSchema(json).safeParse(value).success,
];
see('minLength', verdicts({ type: 'string', minLength: 2 }, 'a'), [false, false]);
see('required', verdicts({ type: 'object', required: ['a'] }, {}), [false, true]);
see('enum', verdicts({ type: 'string', enum: ['a', 'ab'], minLength: 2 }, 'a'), [false, true]);
see('anyOf', verdicts({ anyOf: [{ type: 'string' }, { type: 'number' }], minLength: 2 }, 'a'), [false, true]);
see('$ref', verdicts({ $ref: '#/$defs/a', minLength: 2, $defs: { a: { type: 'string' } } }, 'a'), [false, true]);
for (const json of [{ not: { type: 'string' } }, { if: { type: 'string' }, then: { minLength: 2 } }]) {
  assert.throws(() => z.fromJSONSchema(json));
}
const record = z.record(z.enum(['post', 'reply']), z.number());
see('a record in zod', record.safeParse({}).success, false);
see('and there and back', verdicts(z.toJSONSchema(record), {}), [false, true]);
JS
node probe.mjs
