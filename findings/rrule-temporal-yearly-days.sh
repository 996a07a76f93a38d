#!/usr/bin/env bash
# rrule-temporal: by the year, "Saturdays and the last Friday" is one Friday, and BYDAY=1MO;BYMONTHDAY=6 the 4th
#
# Guessed beforehand: what it does within a month (BYDAY=SA,-1FR is right there) it does within a year: all parts of a
# rule count together, as in the table of RFC 5545.
# Seen: with FREQ=YEARLY and no BYMONTH a numbered weekday takes over. The plain ones beside it are left out, and
# BYMONTHDAY is not looked at: BYDAY=1MO;BYMONTHDAY=6 gives 4 January 2027 and 3 January 2028, where the first Monday is
# no 6th before 2031. BYYEARDAY=1,100,200 gives all three days whatever BYMONTHDAY or BYDAY stands beside it, while
# BYMONTH counts. Plain weekdays alone, the same rules with BYMONTH, and those by the month are as guessed.
# Where it bites: plans for a year: no error, just other days, and not those that rrule 2.8.1 gives (none). Write
# BYMONTH=1,…,12 where the weekdays are those of a month, or split the rule into two.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent rrule-temporal@2.2.8
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

import { RRuleTemporal } from 'rrule-temporal';

/** The first dates of a rule from 2027 on. */
const dates = (rule) =>
  new RRuleTemporal({ rruleString: `DTSTART:20270101T090000Z\nRRULE:${rule};COUNT=4` })
    .all()
    .map((date) => date.toPlainDate().toString().slice(2))
    .join(' ');
for (const [rule, as] of [
  ['FREQ=YEARLY;BYDAY=SA', '27-01-02 27-01-09 27-01-16 27-01-23'],
  ['FREQ=YEARLY;BYDAY=SA,-1FR', '27-12-31 28-12-29 29-12-28 30-12-27'],
  ['FREQ=YEARLY;BYDAY=1SA,-1FR', '27-01-02 27-12-31 28-01-01 28-12-29'],
  ['FREQ=YEARLY;BYMONTH=1,2;BYDAY=SA,-1FR', '27-01-02 27-01-09 27-01-16 27-01-23'],
  ['FREQ=MONTHLY;BYDAY=1FR,-1FR,-1SA', '27-01-01 27-01-29 27-01-30 27-02-05'],
  ['FREQ=YEARLY;BYDAY=FR;BYMONTHDAY=13', '27-08-13 28-10-13 29-04-13 29-07-13'],
  ['FREQ=YEARLY;BYDAY=1MO;BYMONTHDAY=6', '27-01-04 28-01-03 29-01-01 30-01-07'],
  ['FREQ=YEARLY;BYDAY=1MO;BYMONTH=1;BYMONTHDAY=6', '31-01-06 42-01-06 48-01-06 53-01-06'],
  ['FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=6', '27-09-06 27-12-06 28-03-06 28-11-06'],
  ['FREQ=YEARLY;BYYEARDAY=1,100,200', '27-01-01 27-04-10 27-07-19 28-01-01'],
  ['FREQ=YEARLY;BYYEARDAY=1,100,200;BYMONTHDAY=1', '27-01-01 27-04-10 27-07-19 28-01-01'],
  ['FREQ=YEARLY;BYYEARDAY=1,100,200;BYDAY=MO', '27-01-01 27-04-10 27-07-19 28-01-01'],
  ['FREQ=YEARLY;BYYEARDAY=1,100,200;BYMONTH=4', '27-04-10 28-04-09 29-04-10 30-04-10'],
]) {
  see(rule, dates(rule), as);
}
JS
node probe.mjs
