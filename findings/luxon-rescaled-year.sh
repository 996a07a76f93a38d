#!/usr/bin/env bash
# luxon: 364 days are a year and a month, and 30 days a month and two days
#
# Guessed beforehand: `rescale()` and `shiftToAll()` keep the length of a duration: 30 days make a month by luxon's own
# table, in which a year has 365 days.
# Seen: they go up by way of weeks, and four weeks make a month, twelve months a year. So 28 days are "1 month", 30
# days "1 month, 2 days", 364 days "1 year, 1 month", and converted back to days they are 30, 32 and 395.
# `shiftTo('years', 'months', 'days')` skips the weeks and goes by the table.
# Where it bites: "your account is … old" or how long a post has been waiting, written by `rescale().toHuman()`: a
# month too many every year, and comparing the result is off by it. Name the units.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent luxon@3.7.2
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

import { Duration } from 'luxon';

const rescaled = (days) => {
  const duration = Duration.fromObject({ days }, { locale: 'en' });
  const all = duration.shiftToAll().toObject();
  const other = duration.rescale();
  for (const [unit, value] of Object.entries(other.toObject())) assert.equal(value, all[unit]);
  return [other.toHuman(), other.as('days')];
};
const named = (days) => {
  const units = ['years', 'months', 'days'];
  const duration = Duration.fromObject({ days }).shiftTo(...units);
  return units.map((unit) => duration[unit]).join(' ');
};
const table = [
  Duration.fromObject({ months: 1 }).as('days'),
  Duration.fromObject({ years: 1 }).as('days'),
];
see('a month and a year in days', table, [30, 365]);
see('7 days', rescaled(7), ['1 week', 7]);
see('28 days', rescaled(28), ['1 month', 30]);
see('30 days', rescaled(30), ['1 month, 2 days', 32]);
see('40 days', rescaled(40), ['1 month, 1 week, 5 days', 42]);
see('364 days', rescaled(364), ['1 year, 1 month', 395]);
see('365 days', rescaled(365), ['1 year, 1 month, 1 day', 396]);
see('40 days by named units', named(40), '0 1 10');
see('365 days by named units', named(365), '1 0 5');
JS
node probe.mjs
