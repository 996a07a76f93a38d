#!/usr/bin/env bash
# date-fns: adding an ISO week year sets the time to midnight; business days from a Saturday on are one short
#
# Guessed beforehand: a week-numbering year is added as a year is, and the time of day stays. Adding as many business
# days as lie between two days leads to the second one, if that is a business day. A duration added to its start gives
# its end.
# Seen: `setISOWeekYear()`, `addISOWeekYears()`, `subISOWeekYears()` and `setWeekYear()` set the time to midnight;
# `setISOWeek()` keeps it. `differenceInBusinessDays()` is one short from a Saturday or Sunday on, and not backwards:
# from Saturday 28 November to Monday it is none, from Monday to Saturday one. `intervalToDuration()` from 29 February
# is a day too long where months and years meet.
# Where it bites: a series "same week next year" goes out at midnight; "three working days from now", asked on a
# weekend, and counting up to there differ.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent date-fns@4.4.0
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

import * as dates from 'date-fns';

const at = (text) => new Date(`${text}Z`);
const minutes = (date) => date.toISOString().slice(0, 16);
const start = at('2026-11-25T09:30');
see('addYears', minutes(dates.addYears(start, 1)), '2027-11-25T09:30');
see('setISOWeek', minutes(dates.setISOWeek(start, 50)), '2026-12-09T09:30');
see('addISOWeekYears', minutes(dates.addISOWeekYears(start, 1)), '2027-12-01T00:00');
see('subISOWeekYears', minutes(dates.subISOWeekYears(start, 1)), '2025-11-26T00:00');
see('setISOWeekYear', minutes(dates.setISOWeekYear(start, 2027)), '2027-12-01T00:00');
see('setWeekYear', minutes(dates.setWeekYear(start, 2027)), '2027-11-24T00:00');
const day = (text) => at(`${text}T12:00`);
const working = (from, to) => {
  const count = dates.differenceInBusinessDays(day(to), day(from));
  return [count, minutes(dates.addBusinessDays(day(from), count)).slice(0, 10)];
};
see('Friday to Friday', working('2026-11-27', '2026-12-04'), [5, '2026-12-04']);
see('Saturday to Friday', working('2026-11-28', '2026-12-04'), [4, '2026-12-03']);
see('Saturday to Monday', working('2026-11-28', '2026-11-30'), [0, '2026-11-28']);
see('Monday back to Saturday', working('2026-11-30', '2026-11-28')[0], -1);
const between = (from, to) => {
  const duration = dates.intervalToDuration({ start: day(from), end: day(to) });
  return [duration, minutes(dates.add(day(from), duration)).slice(0, 10)];
};
see('31 January on', between('2026-01-31', '2026-03-30'), [{ months: 1, days: 30 }, '2026-03-30']);
see('29 February on', between('2024-02-29', '2025-03-28'), [{ years: 1, months: 1 }, '2025-03-29']);
see('29 February on', between('2024-02-29', '2026-10-28'), [{ years: 2, months: 8 }, '2026-10-29']);
JS
TZ=UTC node probe.mjs
