#!/usr/bin/env bash
# valibot, arktype: their JSON Schema counts an emoji as one letter, they themselves count two
#
# Guessed beforehand: what a library writes as JSON Schema accepts what the library accepts, or it refuses to write it:
# @valibot/to-json-schema throws at a pattern with flags and at `trim()`, so the rest is right.
# Seen: valibot and arktype count UTF-16 units, JSON Schema counts code points, and `maxLength` is passed on unchanged:
# "🎉🎉" is too long for the library at 3 and fits the schema; a minimum of 2 errs the other way round. An optional last
# element of a tuple is required in the schema. `isoDateTime()`, which means minutes without a zone, and `isoTime()`
# become `date-time` and `time`, which Ajv refuses without seconds and a zone.
# Where it bites: a published schema for policies or calendars: an editor marks what the tool accepts and passes what
# it refuses. Of the libraries tried, zod counts as the schema does.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent valibot@1.5.0 @valibot/to-json-schema@1.8.0 arktype@2.2.10 zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1
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

import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { type } from 'arktype';
import * as v from 'valibot';
import { z } from 'zod';

const checker = new Ajv({ strictTuples: false });
addFormats(checker);
const bySchema = ({ $schema, ...schema }, value) => checker.compile(schema)(value);
const valibot = (schema, value) => [
  v.safeParse(schema, value).success,
  bySchema(toJsonSchema(schema), value),
];
const arktype = (words, value) => [
  type(words).allows(value),
  bySchema(type(words).toJsonSchema(), value),
];
const zod = (schema, value) => [schema.safeParse(value).success, bySchema(z.toJSONSchema(schema), value)];
console.log('taken by the library and by its JSON Schema:');
const text = (...checks) => v.pipe(v.string(), ...checks);
see('valibot, at most 3', valibot(text(v.maxLength(3)), '🎉🎉'), [false, true]);
see('valibot, at least 2', valibot(text(v.minLength(2)), '🎉'), [true, false]);
see('arktype, at most 3', arktype('string <= 3', '🎉🎉'), [false, true]);
see('arktype, at least 2', arktype('string >= 2', '🎉'), [true, false]);
see('zod, at most 3', zod(z.string().max(3), '🎉🎉'), [true, true]);
see('zod, at least 2', zod(z.string().min(2), '🎉'), [false, false]);
const pair = v.tuple([v.string(), v.optional(v.number())]);
see('valibot, a pair', valibot(pair, ['soup', 2]), [true, true]);
see('valibot, its optional end missing', valibot(pair, ['soup']), [true, false]);
see('valibot, a day and time', valibot(text(v.isoDateTime()), '2026-12-01T09:00'), [true, false]);
see('valibot, with a zone', valibot(text(v.isoDateTime()), '2026-12-01T09:00:00Z'), [false, true]);
see('valibot, a time', valibot(text(v.isoTime()), '09:00'), [true, false]);
const refuses = (schema) => {
  assert.throws(() => toJsonSchema(schema));
  return 'throws';
};
see('valibot, a flag', refuses(text(v.regex(/^soup$/i))), 'throws');
see('valibot, trim', refuses(text(v.trim(), v.minLength(1))), 'throws');
JS
node probe.mjs
