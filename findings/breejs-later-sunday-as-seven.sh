#!/usr/bin/env bash
# @breejs/later: in cron 7 is Saturday, and so is FRI-MON; from 22 to 2 is now, again and again
#
# Guessed beforehand: its parser for cron reads what cron reads: 0 and 7 are Sunday, a day of the month and a weekday
# together mean either, and a range that runs backwards wraps around or is an error.
# Seen: 0 is Sunday and 7 is Saturday, as its own counting goes from 1 to 7: "5-7" is Friday and Saturday, "0,7" the
# weekend. A range that runs backwards becomes an empty list without an error: "FRI-MON" and "6-1" are each Saturday,
# and of hours "22-2" means none, for which `next(3)` answers the time it was asked at, three times. "13 * 5" is Friday
# the 13th and not "the 13th and each Friday". What is named (SUN), "1-5", "L", "2#1" and "15W" are right. Its README
# says no more than "via Cron expression".
# Where it bites: a schedule that worked in crontab, moved to Bree, which uses this parser: the Sunday post goes out on
# Saturday, and a job "between 22 and 2" runs at once and then without pause. Write SUN, and split ranges at midnight
# and at Sunday.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @breejs/later@4.2.0
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

import later from '@breejs/later';

later.date.UTC();
const from = new Date('2026-11-30T00:00:00Z');
const next = (cron, count = 4) =>
  later
    .schedule(later.parse.cron(cron))
    .next(count, from)
    .map((date) => date.toISOString().slice(0, 16));
const weekdays = (cron) => [
  ...new Set(next(cron, 7).map((date) => new Date(`${date}Z`).toUTCString().slice(0, 3))),
];
for (const [days, as] of [
  ['0', ['Sun']],
  ['SUN', ['Sun']],
  ['1-5', ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']],
  ['7', ['Sat']],
  ['5-7', ['Fri', 'Sat']],
  ['0,7', ['Sat', 'Sun']],
  ['FRI-MON', ['Sat']],
  ['6-1', ['Sat']],
]) {
  see(`0 9 * * ${days}`, weekdays(`0 9 * * ${days}`), as);
}
see('0 9 13 * 5', next('0 9 13 * 5', 3), ['2027-08-13T09:00', '2028-10-13T09:00', '2029-04-13T09:00']);
see('0 9 L * *', next('0 9 L * *', 2), ['2026-11-30T09:00', '2026-12-31T09:00']);
see('0 22-2 * * *', next('0 22-2 * * *', 3), ['2026-11-30T00:00', '2026-11-30T00:00', '2026-11-30T00:00']);
JS
node probe.mjs
