#!/usr/bin/env bash
# spacetime: on 28 March 2027 all London is an hour early, since the clocks change each year on the days of 2026
#
# Guessed beforehand: its README says that it knows "only the latest DST information, and apply it to historical dates",
# so the rules of today (the last Sunday of March) hold for 1970 too, and all is well from now on.
# Seen: no rules are stored, but this year's days: 29 March and 25 October for London, 8 March and 1 November for New
# York. In every other year the change falls on those days too, on a Monday in 2027. So between the true Sunday and that
# day each time is an hour off, on up to seven days in spring and again in autumn, in the past and in the years to
# come; `isDST()`, `goto()` and `format()` agree with it. compromise-dates and others calculate with it.
# Where it bites: whoever plans posts for next year, or asks at what hour of its readers' day an old one was sent: what
# is planned for 9:00 on the first days of November 2027 goes out at 10:00. Use Temporal or `Intl` for zones.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent spacetime@7.15.0
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

import spacetime from 'spacetime';

const byIntl = (instant, timeZone) =>
  Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(new Date(instant)));
const hours = (instant, zone) => [byIntl(instant, zone), spacetime(Date.parse(instant), zone).hour()];

see('London, 28 March 2027', hours('2027-03-28T12:00:00Z', 'Europe/London'), [13, 12]);
see('London, 29 March 2027', hours('2027-03-29T12:00:00Z', 'Europe/London'), [13, 13]);
see('London, 28 March 2026', hours('2026-03-28T12:00:00Z', 'Europe/London'), [12, 12]);
see('New York, 2 November 2027', hours('2027-11-02T12:00:00Z', 'America/New_York'), [8, 7]);
see('Sydney, 5 October 2022', hours('2022-10-05T00:00:00Z', 'Australia/Sydney'), [11, 11]);

const wrongDays = (zone, year) => {
  const days = [];
  for (let day = 0; day < 365; day += 1) {
    const instant = Date.UTC(year, 0, 1 + day, 12);
    if (byIntl(instant, zone) === spacetime(instant, zone).hour()) continue;
    days.push(new Date(instant).toISOString().slice(5, 10));
  }
  return days;
};
see('New York in 2027', wrongDays('America/New_York', 2027), [
  '03-08', '03-09', '03-10', '03-11', '03-12', '03-13', '11-01', '11-02', '11-03', '11-04', '11-05', '11-06',
]);
see('New York in 2024', wrongDays('America/New_York', 2024), ['03-08', '03-09', '11-01', '11-02']);
see('London by year', [2025, 2026, 2027, 2028].map((year) => wrongDays('Europe/London', year).length), [2, 0, 7, 7]);

const nine = spacetime('2027-11-03', 'America/New_York').time('9:00am');
see('planned for 9:00', [nine.format('nice'), byIntl(nine.epoch, 'America/New_York')], ['Nov 3rd, 9:00am', 10]);
JS
node probe.mjs
