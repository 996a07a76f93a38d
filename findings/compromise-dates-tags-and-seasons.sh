#!/usr/bin/env bash
# compromise-dates: every weekday with a # is a Saturday, every month December, and summer has two months
#
# Guessed beforehand: "#Friday" is Friday or no date at all; a season is three months, give or take a day.
# Seen: "#Monday" to "#Sunday" are all the next Saturday, "#January" to "#December" are December of the year, while the
# same words without the # are right. Spring is March and April, summer June and July, autumn September and October,
# winter December and January: "in summer" ends on 31 July.
# Where it bites: a rule about dates that have passed, or a planner that takes the day from a draft: with the hashtag
# that people write instead of the word, the date is valid and wrong. Remove the # first.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent compromise@14.17.0 compromise-dates@3.9.0
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

import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);
const days = (text) => {
  const [found] = nlp(text).dates({ today: '2026-12-01', timezone: 'UTC' }).get();
  return [found.start.slice(0, 10), found.end.slice(0, 10)];
};
const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const plain = ['07', '01', '02', '03', '04', '05', '06'];
for (const [at, name] of week.entries()) {
  see(name, days(name)[0], `2026-12-${plain[at]}`);
  see(`#${name}`, days(`#${name}`)[0], '2026-12-05');
}
const december = ['2026-12-01', '2026-12-31'];
for (const month of ['January', 'April', 'June', 'October', 'November', 'December']) {
  see(`#${month}`, days(`#${month}`), december);
}
see('October', days('October')[0].slice(5), '10-01');
for (const [season, as] of [
  ['spring 2027', ['2027-03-01', '2027-04-30']],
  ['summer 2027', ['2027-06-01', '2027-07-31']],
  ['autumn 2027', ['2027-09-01', '2027-10-31']],
  ['winter', ['2026-12-01', '2027-01-31']],
]) {
  see(season, days(season), as);
}
JS
node probe.mjs
