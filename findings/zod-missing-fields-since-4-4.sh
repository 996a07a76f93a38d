#!/usr/bin/env bash
# zod 4.4: a field of `unknown()`, `any()` or `coerce.string()` may no longer be missing, one of `catch()` may
#
# Guessed beforehand: within one major version the same schema accepts the same objects; a field that accepts undefined
# may be missing, as before; and what may be missing is not "required" in the JSON Schema.
# Seen: up to 4.3 `{}` passes for every schema that accepts undefined. Since 4.4 it is refused for unknown, any,
# undefined, a union with undefined, custom and coerce, while `{ a: undefined }` passes; optional, default and
# preprocess are as before. With `catch()` `{}` passes, and since 4.6 the JSON Schema of the input lists the field as
# required again, so that Ajv refuses it.
# Where it bites: messages and stored settings have gone through JSON, which drops undefined: what could be read
# yesterday is refused after a minor update. Write `.optional()` wherever a field may be missing.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zod@4.6.7 zod-4-3@npm:zod@4.3.6 zod-4-4@npm:zod@4.4.3 ajv@8.20.0
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

import Ajv from 'ajv/dist/2020.js';
import * as now from 'zod';
import * as before from 'zod-4-3';
import * as since from 'zod-4-4';

const taken = (field, value) =>
  [before, since, now].map(({ z }) => z.object({ a: field(z) }).safeParse(value).success);
console.log('taken by 4.3, 4.4 and 4.6:');
const fields = {
  unknown: (z) => z.unknown(),
  any: (z) => z.any(),
  undefined: (z) => z.undefined(),
  union: (z) => z.union([z.string(), z.undefined()]),
  custom: (z) => z.custom(() => true),
  coerce: (z) => z.coerce.string(),
};
for (const [name, field] of Object.entries(fields)) {
  see(`${name}, missing`, taken(field, {}), [true, false, false]);
  see(`${name}, undefined`, taken(field, { a: undefined }), [true, true, true]);
}
for (const [name, field] of Object.entries({
  optional: (z) => z.unknown().optional(),
  default: (z) => z.string().default('soup'),
  preprocess: (z) => z.preprocess((value) => value ?? 'soup', z.string()),
  catch: (z) => z.string().catch('soup'),
})) {
  see(`${name}, missing`, taken(field, {}), [true, true, true]);
}
const bySchema = [before, since, now].map(({ z }) => {
  const schema = z.toJSONSchema(z.object({ a: z.string().catch('soup') }), { io: 'input' });
  return new Ajv().compile(schema)({});
});
see('catch, missing, by the JSON Schema', bySchema, [false, true, false]);
JS
node probe.mjs
