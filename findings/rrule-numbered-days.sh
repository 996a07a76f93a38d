#!/usr/bin/env bash
# rrule: "every Saturday and the last Friday" is never, and "the first and the last" may be the same day twice
#
# Guessed beforehand: BYDAY=SA,-1FR is every Saturday and the last Friday of the month, as in RFC 5545; where
# BYSETPOS=1,-1 names the same day of a set twice, it is one date.
# Seen: with a plain weekday beside a numbered one, in a month or a year, `all()` is empty, without an error; each of
# the two alone is right, and so are two numbered ones. BYMONTHDAY=15,31;BYSETPOS=1,-1 gives 15 February twice.
# rrule-temporal gives all as guessed.
# Where it bites: series of posts ("each Saturday, and the last Friday for the raffle"): either nothing is posted, or
# the same post twice. Split it into two rules, and remove duplicates.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent rrule@2.8.1 rrule-temporal@2.2.8
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

import rrule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';

const both = (rule) => {
  const series = `DTSTART:20270101T090000Z\nRRULE:${rule};UNTIL=20270301T000000Z`;
  const found = new RRuleTemporal({ rruleString: series }).all();
  return [
    rrule.rrulestr(series).all(),
    found.map((moment) => new Date(moment.epochMilliseconds)),
  ].map((moments) => moments.map((moment) => moment.toISOString().slice(5, 10)).join(' '));
};
const same = (rule, days) => see(rule, both(rule), [days, days]);
const saturdays = '01-02 01-09 01-16 01-23 01-30 02-06 02-13 02-20 02-27';
same('FREQ=MONTHLY;BYDAY=SA', saturdays);
same('FREQ=MONTHLY;BYDAY=-1FR', '01-29 02-26');
same('FREQ=MONTHLY;BYDAY=1MO,3MO', '01-04 01-18 02-01 02-15');
const [, asGuessed] = both('FREQ=MONTHLY;BYDAY=SA,-1FR');
assert.equal(asGuessed, [...saturdays.split(' '), '01-29', '02-26'].sort().join(' '));
see('FREQ=MONTHLY;BYDAY=SA,-1FR', both('FREQ=MONTHLY;BYDAY=SA,-1FR'), ['', asGuessed]);
see('FREQ=YEARLY;BYMONTH=2;BYDAY=MO,1FR', both('FREQ=YEARLY;BYMONTH=2;BYDAY=MO,1FR'), [
  '',
  '02-01 02-05 02-08 02-15 02-22',
]);
see('FREQ=MONTHLY;BYMONTHDAY=15,31;BYSETPOS=1,-1', both('FREQ=MONTHLY;BYMONTHDAY=15,31;BYSETPOS=1,-1'), [
  '01-15 01-31 02-15 02-15',
  '01-15 01-31 02-15',
]);
JS
node probe.mjs
