#!/usr/bin/env bash
# @formatjs/intl-utils, date-fns: from 28 December a week ahead is next year, eight days from a Saturday are two weeks
#
# Guessed beforehand: "smartly determine best unit" goes by how far off a moment is: seven days are a week, so are
# eight, and only what is farther off than a month is counted in months or years.
# Seen: from seven days on `selectUnit()` first asks whether the years differ, then whether the months do, and only
# then counts weeks: 28 November to 5 December is "next month", 28 December to 4 January "next year", and so are 61
# days from 1 December. Within one month 30 days are "in 4 weeks". date-fns' `intlFormatDistance()` is right there, and
# counts Sundays: from Saturday to the Sunday of next week is "in 2 weeks", 1 to 31 August "in 5 weeks".
# Where it bites: planned posts listed by how far off they are: in the last days of a month everything seems a month
# away. Choose the unit by the number of days between.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @formatjs/intl-utils@3.8.4 date-fns@4.4.0
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

import { selectUnit } from '@formatjs/intl-utils';
import { intlFormatDistance } from 'date-fns';

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const moment = (day) => new Date(`${day}T12:00:00Z`);
const ahead = (from, to) => {
  const days = (moment(to) - moment(from)) / 86_400_000;
  const { value, unit } = selectUnit(moment(to), moment(from));
  const options = { locale: 'en' };
  return [days, words.format(value, unit), intlFormatDistance(moment(to), moment(from), options)];
};
console.log('days, in words of @formatjs/intl-utils and of date-fns:');
for (const [from, to, as] of [
  ['2026-11-02', '2026-11-09', [7, 'next week', 'next week']],
  ['2026-11-28', '2026-12-05', [7, 'next month', 'next week']],
  ['2026-11-28', '2026-12-06', [8, 'next month', 'in 2 weeks']],
  ['2026-12-28', '2027-01-04', [7, 'next year', 'next week']],
  ['2026-12-01', '2027-01-31', [61, 'next year', 'next month']],
  ['2026-08-01', '2026-08-31', [30, 'in 4 weeks', 'in 5 weeks']],
  ['2026-01-30', '2026-03-01', [30, 'in 2 months', 'in 5 weeks']],
]) {
  see(`${from} to ${to}`, ahead(from, to), as);
}
JS
TZ=UTC node probe.mjs
