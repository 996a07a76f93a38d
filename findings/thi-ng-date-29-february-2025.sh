#!/usr/bin/env bash
# @thi.ng/date: a year after 29 February 2024 is 2025-02-29, and 30 days and 15 hours are a month and 15 hours
#
# Guessed beforehand: adding a year to 29 February gives the 28th, as adding twelve months does; a difference in months and
# days never exceeds the dates it is between; `weekInYear()` numbers weeks by ISO 8601, as its documentation says.
# Seen: `add(1, 'y')` leaves the day, and `toISOString()` writes "2025-02-29T…"; `getTime()` of the same object is 1 March,
# 12 months give 28 February. `decomposeDifference()` and `formatRelativeParts()` count a day too many where the later date
# has the earlier time of day: from 30 October, 18:00 to 30 November, 9:00 it is "1 m, 15 h". The last days of
# December that belong to week 1 of the next year are in week 53. Adding months, days and weeks is right.
# Where it bites: a text that no other library reads ("2025-02-29"), and plans by weeks that have two of them between the
# years. Use Temporal, or its polyfill, for steps of years, for differences and for weeks.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @thi.ng/date@2.7.20 temporal-polyfill@1.0.8
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

import { dateTime, decomposeDifference, formatRelativeParts, weekInYear } from '@thi.ng/date';
import { Temporal } from 'temporal-polyfill';

const leapDay = Date.UTC(2024, 1, 29);
const later = dateTime(leapDay).add(1, 'y');
see('29 February 2024 and a year', later.toISOString(), '2025-02-29T00:00:00.000Z');
see('the same object in milliseconds', new Date(later.getTime()).toISOString(), '2025-03-01T00:00:00.000Z');
see('29 February 2024 and 12 months', dateTime(leapDay).add(12, 'M').toISOString(), '2025-02-28T00:00:00.000Z');
assert.throws(() => Temporal.Instant.from(later.toISOString()), RangeError);
const both = (from, to) => {
  const [, years, months, days, hours] = decomposeDifference(Date.parse(`${from}Z`), Date.parse(`${to}Z`));
  const right = Temporal.PlainDateTime.from(from).until(to, { largestUnit: 'years' });
  return [[years, months, days, hours], [right.years, right.months, right.days, right.hours]];
};
see('later in the day', both('2026-10-30T09:00', '2026-11-30T18:00'), [[0, 1, 0, 9], [0, 1, 0, 9]]);
see('earlier in the day', both('2026-10-30T18:00', '2026-11-30T09:00'), [[0, 1, 0, 15], [0, 0, 30, 15]]);
see('half a year', both('2025-10-07T15:00', '2026-05-05T08:00'), [[0, 6, 28, 17], [0, 6, 27, 17]]);
const words = formatRelativeParts(Date.UTC(2026, 9, 30, 18), Date.UTC(2026, 10, 30, 9));
see('30 days and 15 hours ago, in words', words, '1 m, 15 h ago');
const wrong = [];
for (let day = Temporal.PlainDate.from('2024-01-01'); day.year < 2027; day = day.add({ days: 1 })) {
  const week = weekInYear(day.year, day.month - 1, day.day);
  if (week !== day.weekOfYear) wrong.push(`${day} in ${week}, not ${day.weekOfYear}`);
}
see('other weeks than by ISO 8601, 2024 to 2026', wrong, [
  '2024-12-30 in 53, not 1',
  '2024-12-31 in 53, not 1',
  '2025-12-29 in 53, not 1',
  '2025-12-30 in 53, not 1',
  '2025-12-31 in 53, not 1',
]);
JS
TZ=UTC node probe.mjs
