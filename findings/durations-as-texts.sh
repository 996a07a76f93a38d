#!/usr/bin/env bash
# luxon, temporal-polyfill, zod, ajv-formats: what the first two write as a duration, the others mostly refuse
#
# Guessed beforehand: what luxon's `toISO()` and Temporal's `toString()` write is a duration to each other, to
# `z.iso.duration()` and to Ajv; a text that a library cannot read is none.
# Seen: weeks beside days ("P1W1D"), a half hour as "PT1.5H" and a negative duration are refused by zod and by Ajv,
# though luxon and Temporal write them; the two differ about the minus, which luxon puts before each number, so that
# Temporal cannot read it. Seconds with a fraction fit zod, but not the JSON Schema that zod writes, since Ajv's format
# has no fractions. luxon accepts "P" and "P1DT" as durations.
# Where it bites: "remind me after" or "posts at most every" in a settings file: one library writes it, the schema
# refuses it on the way back. Keep whole minutes as a number.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent luxon@3.7.2 temporal-polyfill@1.0.8 zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1
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
import addFormats from 'ajv-formats';
import { Duration } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const schema = z.iso.duration();
const checker = new Ajv();
addFormats(checker);
const format = checker.compile({ type: 'string', format: 'duration' });
const { $schema, ...json } = z.toJSONSchema(schema);
const bySchema = checker.compile(json);
const reads = (read) => {
  try {
    return read();
  } catch {
    return false;
  }
};
const taken = (text) => [
  Duration.fromISO(text).isValid,
  reads(() => Boolean(Temporal.Duration.from(text))),
  schema.safeParse(text).success,
  format(text),
];
console.log('taken by luxon, Temporal, zod, Ajv:');
const luxon = (parts, as) => {
  const text = Duration.fromObject(parts).toISO();
  see('luxon', text, as);
  return taken(text);
};
const temporal = (parts, as) => {
  const text = Temporal.Duration.from(parts).toString();
  see('Temporal', text, as);
  return taken(text);
};
see('as guessed', luxon({ days: 1, hours: 2 }, 'P1DT2H'), [true, true, true, true]);
see('weeks alone', luxon({ weeks: 2 }, 'P2W'), [true, true, true, true]);
see('weeks and days', luxon({ weeks: 1, days: 1 }, 'P1W1D'), [true, true, false, false]);
see('half an hour more', luxon({ hours: 1.5 }, 'PT1.5H'), [true, true, false, false]);
see('half a day', luxon({ days: 0.5 }, 'P0.5D'), [true, false, false, false]);
see('a day ago', luxon({ days: -1 }, 'P-1D'), [true, false, false, false]);
see('a day ago', temporal({ days: -1 }, '-P1D'), [true, true, false, false]);
see('half a second', temporal({ milliseconds: 500 }, 'PT0.5S'), [true, true, true, false]);
see('by zod and by its JSON Schema', [schema.safeParse('PT0.5S').success, bySchema('PT0.5S')], [true, false]);
see('P', taken('P'), [true, false, false, false]);
see('P1DT', taken('P1DT'), [true, false, false, false]);
JS
node probe.mjs
