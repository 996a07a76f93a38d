#!/usr/bin/env bash
# zocker, zod-schema-faker: samples that the schema refuses, such as a Latin sentence for a MAC address
#
# Guessed beforehand: what is generated from a schema fits the schema, `refine()` aside; what the library does not know
# is an error.
# Seen: zocker throws for template literals and `catch()`, but for `hex()`, `hash()`, `hostname()`, `mac()`, `jwt()`
# and `uppercase()` it makes a Latin sentence, for `int32()` a number of sixteen digits, for `stringbool()` a boolean;
# most of its ULIDs and half-bounded sets are refused too. zod-schema-faker gets those right, but gives any year for a
# bounded date, and Latin for `mac()` as well; for multiples of 7 above 7 and below 21, half are 21. Of their
# `httpUrl()` the schema refuses some.
# Where it bites: tests and previews filled from a schema: they fail at random, or try only the path of refusal. Keep
# what passes `safeParse()`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zocker@3.0.0 zod-schema-faker@2.1.1 @faker-js/faker@10.6.0 zod@4.6.7
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

import { faker } from '@faker-js/faker';
import { z } from 'zod';
import * as schemaFaker from 'zod-schema-faker/v4';
import { zocker } from 'zocker';

schemaFaker.setFaker(faker);
const tries = Array.from({ length: 100 }, (_, seed) => seed);
const share = (schema, make) => {
  const fit = tries.filter((seed) => schema.safeParse(make(schema, seed)).success).length;
  return fit === 0 ? 'none' : fit === tries.length ? 'all' : 'some';
};
const byZocker = (schema, seed) => zocker(schema).setSeed(seed).generate();
const byFaker = (schema, seed) => {
  schemaFaker.seed(seed);
  faker.seed(seed);
  return schemaFaker.fake(schema);
};
const january = z.date().min(new Date('2026-01-01')).max(new Date('2026-01-31'));
console.log('how many fit, by zocker and by zod-schema-faker:');
for (const [name, schema, as] of [
  ['e-mail', z.email(), ['all', 'all']],
  ['UUID', z.uuidv7(), ['all', 'all']],
  ['#tag', z.string().regex(/^#[a-z]+$/), ['all', 'all']],
  ['hex', z.hex(), ['none', 'all']],
  ['hash', z.hash('sha256'), ['none', 'all']],
  ['host', z.hostname(), ['none', 'all']],
  ['token', z.jwt(), ['none', 'all']],
  ['capitals', z.string().uppercase(), ['none', 'all']],
  ['int32', z.int32(), ['none', 'all']],
  ['yes or no', z.stringbool(), ['none', 'all']],
  ['MAC', z.mac(), ['none', 'none']],
  ['January', january, ['all', 'none']],
  ['ULID', z.ulid(), ['some', 'all']],
  ['two of a set', z.set(z.int()).size(2), ['some', 'all']],
  ['7 to 21', z.int().multipleOf(7).gt(7).lt(21), ['all', 'some']],
  ['web address', z.httpUrl(), ['some', 'some']],
]) {
  see(name, [share(schema, byZocker), share(schema, byFaker)], as);
}
assert.throws(() => zocker(z.templateLiteral(['#', z.string()])).generate());
assert.throws(() => zocker(z.number().catch(3)).generate());
JS
node probe.mjs
