#!/usr/bin/env bash
# temporal-polyfill, @js-temporal/polyfill: to node:assert and dequal every day is the same day
#
# Guessed beforehand: `deepEqual()` of two plain dates is false if they are different days, as for two `Date`s; with a
# polyfill as with the real thing.
# Seen: both polyfills keep an object's data outside of it, so there is nothing to compare: strict `deepEqual()` of
# node:assert takes any two dates, instants or durations as equal, and so does dequal. Both also take two
# URLSearchParams with different values as equal. fast-deep-equal throws at dates, equal ones included, and takes one
# instant in two luxon zones as equal. Vitest's `toEqual()` is right about dates.
# Where it bites: a planner's tests in Node's own runner: whatever day a post is planned for, they pass; and a view
# that compares by dequal is not redrawn. Compare `String(date)`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent temporal-polyfill@1.0.8 @js-temporal/polyfill@0.5.1 dequal@2.0.3 fast-deep-equal@3.1.3 luxon@3.7.2
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

import { Temporal as other } from '@js-temporal/polyfill';
import { dequal } from 'dequal';
import fastDeepEqual from 'fast-deep-equal';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';

const strictly = (a, b) => {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
};
const fast = (a, b) => {
  try {
    return fastDeepEqual(a, b);
  } catch (error) {
    return error.name;
  }
};
const equal = (a, b) => [strictly(a, b), dequal(a, b), fast(a, b)];
console.log('equal to node:assert, dequal and fast-deep-equal:');
see('two Dates', equal(new Date(1), new Date(2)), [false, false, false]);
for (const [name, { Duration, Instant, PlainDate }] of Object.entries({ Temporal, other })) {
  const day = (text) => PlainDate.from(text);
  see(`${name}, the same day`, equal(day('2026-12-01'), day('2026-12-01')), [true, true, 'TypeError']);
  see(`${name}, other days`, equal(day('2026-12-01'), day('2027-05-05')), [true, true, 'TypeError']);
  const moment = (seconds) => Instant.fromEpochMilliseconds(seconds * 1000);
  see(`${name}, other moments`, equal(moment(1), moment(2)), [true, true, 'TypeError']);
  const length = (text) => Duration.from(text);
  see(`${name}, other lengths`, equal(length('PT1H'), length('P1D')), [true, true, 'TypeError']);
}
const inZone = (zone) => DateTime.fromISO('2026-12-01T09:00Z', { zone });
see('luxon, one moment in two zones', equal(inZone('utc'), inZone('Asia/Tokyo')), [false, false, true]);
const query = (text) => new URLSearchParams(text);
see('two queries', equal(query('day=1'), query('day=2')), [true, true, false]);
JS
node probe.mjs
