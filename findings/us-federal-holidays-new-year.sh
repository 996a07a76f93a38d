#!/usr/bin/env bash
# @18f/us-federal-holidays: the New Year's Day that is kept on Friday, 31 December 2027 is in no list of that year
#
# Guessed beforehand: a holiday on a Saturday is kept on the Friday before, says the README, and all three functions
# agree: `isAHoliday(day)` is true where `inRange()` and `allForYear()` have that day.
# Seen: 1 January 2028 is a Saturday, and `isAHoliday()` is true for 31 December 2027. `allForYear(2027)` ends at
# Christmas, `allForYear(2028)` begins with "2027-12-31", and `inRange()` from 1 to 31 December has Christmas alone;
# only if the range ends in January is the 31st found. So it was at the end of 2021. Christmas on a Saturday and the 4th
# of July on a Sunday are in place. The README names a function `federalHolidaysInRange()`, which does not exist.
# Where it bites: working days left in the year, opening hours of the holidays, posts that are not to go out on a
# holiday: one too many, once in five or six years, and the next time soon. Ask each day by `isAHoliday()`, or for a
# range until 2 January.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @18f/us-federal-holidays@4.0.0
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
const { allForYear, inRange, isAHoliday, federalHolidaysInRange } = await import('@18f/us-federal-holidays');

const days = (holidays) => holidays.map(({ dateString }) => dateString);
const between = (start, end) => days(inRange(new Date(start), new Date(end)));
see('31 December 2027', isAHoliday(new Date('2027-12-31')), true);
see('1 January 2028', isAHoliday(new Date('2028-01-01')), false);
see('2027, the last', days(allForYear(2027)).at(-1), '2027-12-24');
see('2028, the first', days(allForYear(2028))[0], '2027-12-31');
see('December 2027', between('2027-12-01', '2027-12-31'), ['2027-12-24']);
see('until 5 January', between('2027-12-01', '2028-01-05'), ['2027-12-24', '2027-12-31']);
see('July 2027', between('2027-07-01', '2027-07-31'), ['2027-07-05']);
see('December 2021', between('2021-12-26', '2021-12-31'), []);
see('of the README', federalHolidaysInRange, undefined);
JS
node probe.mjs
