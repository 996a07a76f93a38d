#!/usr/bin/env bash
# sugar-date: "tonight at 8" is August 2001, "half past 5" May 2001, and the last Friday of this month is the 6th
#
# Guessed beforehand: what it does not know is an invalid date, as "in a fortnight" and "this evening" are; what it
# knows it reads as its documentation has it ("the last day of February", "first Monday of January").
# Seen: what Sugar cannot read goes to the browser's own parser, which in Chromium and Node takes the words for nothing
# and a lone number for a month of 2001: "tonight at 8" is 1 August 2001, "quarter past 5" and "half past 5" 1 May,
# "around 10" 1 October. On Monday, 30 November 2026 "the last Friday of this month" is Friday the 6th, a minute before
# midnight, and "the 3rd Thursday of November" is right. 31 November is 1 December. "next week", "in half an hour", "the
# day after tomorrow", "Thursday of next week" and "5pm tomorrow" are right.
# Where it bites: "remind me tonight at 8" is in the past for 25 years, so that it fires at once or is dropped, and
# `isNaN()` does not find it. Refuse what lies in the past.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent sugar-date@2.0.6
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

process.env.TZ = 'UTC';
const now = Date.UTC(2026, 10, 30, 10);
globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [now]));
  }
  static now() {
    return now;
  }
};
const { default: Sugar } = await import('sugar-date');
const read = (text) => {
  const date = Sugar.Date.create(text);
  return Number.isNaN(date.getTime()) ? 'invalid' : date.toISOString().slice(0, 16);
};
for (const [text, as] of [
  ['tomorrow at 5pm', '2026-12-01T17:00'],
  ['5pm tomorrow', '2026-12-01T17:00'],
  ['in half an hour', '2026-11-30T10:30'],
  ['Thursday of next week', '2026-12-10T00:00'],
  ['the day after tomorrow', '2026-12-02T00:00'],
  ['the last day of February', '2026-02-28T00:00'],
  ['the 3rd Thursday of November', '2026-11-19T00:00'],
  ['in a fortnight', 'invalid'],
  ['this evening', 'invalid'],
  ['tonight at 8', '2001-08-01T00:00'],
  ['half past 5', '2001-05-01T00:00'],
  ['quarter past 5', '2001-05-01T00:00'],
  ['around 10', '2001-10-01T00:00'],
  ['the last Friday of this month', '2026-11-06T23:59'],
  ['the last Monday of this month', '2026-11-02T23:59'],
  ['31 November', '2026-12-01T00:00'],
]) {
  see(text, read(text), as);
}
JS
node probe.mjs
