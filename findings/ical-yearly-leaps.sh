#!/usr/bin/env bash
# ical.js: who was born on 29 February has a birthday on 1 March, and "the 20th Monday of the year" is every Monday
#
# Guessed beforehand: a yearly rule gives what RFC 5545 says: a date that a year does not have is left out, a number
# before a weekday counts within the year, `BYSETPOS=-1` takes the last of the year, and hours come in order.
# Seen: `FREQ=YEARLY` from 29 February 2024 goes on with 1 March 2025. `BYMONTH=1,2,3;BYMONTHDAY=30` has a 2 March, and
# `BYMONTH=2;BYMONTHDAY=29` begins with a 1 March if its start is in another year. Of `BYDAY=20MO`, `10MO` and `-10FR`
# the number is ignored from the second date on, so that each week has one; `1MO` to `6MO`, `-1MO` and `-2FR` are right.
# `BYSETPOS=-1;BYDAY=FR` and `BYWEEKNO=20` are weekly too. "at 20 and at 12" has 20 before 12 on each day, so that a
# plan read until noon misses it. Monthly rules are right, also on the 31st; rrule-temporal has all as guessed.
# Where it bites: a calendar of yearly campaigns: one a year becomes one a week. Ask for the next two, and doubt a
# year's rule whose dates are a week apart.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ical.js@2.2.1 rrule-temporal@2.2.8
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

import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';

const byIcal = (rule, start, count) => {
  const iterator = new ICAL.RecurIterator({
    rule: ICAL.Recur.fromString(rule),
    dtstart: ICAL.Time.fromDateTimeString(`${start}T12:00:00`),
  });
  return Array.from({ length: count }, () => iterator.next().toString().slice(0, 13))
    .join(' ')
    .replaceAll('T12', '');
};
const byTemporal = (rule, start, count) => {
  const rruleString = `DTSTART;TZID=UTC:${start.replaceAll('-', '')}T120000\nRRULE:${rule};COUNT=${count}`;
  return new RRuleTemporal({ rruleString })
    .all()
    .map((date) => date.toString().slice(0, 13))
    .join(' ')
    .replaceAll('T12', '');
};
for (const [rule, start] of [
  ['FREQ=YEARLY;BYDAY=2MO', '2026-01-12'],
  ['FREQ=YEARLY;BYDAY=-1MO', '2026-12-28'],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', '2026-11-26'],
  ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31'],
  ['FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27'],
]) {
  see(`${rule} from ${start}`, byIcal(rule, start, 3), byTemporal(rule, start, 3));
}
for (const [rule, start, wrong, right] of [
  ['FREQ=YEARLY', '2024-02-29', '2024-02-29 2025-03-01 2026-03-01', '2024-02-29 2028-02-29 2032-02-29'],
  [
    'FREQ=YEARLY;BYMONTH=1,2,3;BYMONTHDAY=30',
    '2026-01-30',
    '2026-01-30 2026-03-02 2026-03-30',
    '2026-01-30 2026-03-30 2027-01-30',
  ],
  ['FREQ=YEARLY;BYDAY=20MO', '2026-05-18', '2026-05-18 2026-05-25 2026-06-01', '2026-05-18 2027-05-17 2028-05-15'],
  ['FREQ=YEARLY;BYDAY=-10FR', '2026-10-23', '2026-10-23 2026-10-30 2026-11-06', '2026-10-23 2027-10-29 2028-10-27'],
  [
    'FREQ=YEARLY;BYSETPOS=-1;BYDAY=FR',
    '2026-12-25',
    '2026-12-25 2027-01-01 2027-01-08',
    '2026-12-25 2027-12-31 2028-12-29',
  ],
  [
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    '2026-05-11',
    '2026-05-18 2026-05-25 2026-06-01',
    '2026-05-11 2027-05-17 2028-05-15',
  ],
  [
    'FREQ=DAILY;BYHOUR=20,12',
    '2026-11-30',
    '2026-11-30T20 2026-11-30 2026-12-01T20',
    '2026-11-30 2026-11-30T20 2026-12-01',
  ],
]) {
  see(`${rule} from ${start}`, [byIcal(rule, start, 3), byTemporal(rule, start, 3)], [wrong, right]);
}
JS
node probe.mjs
