#!/usr/bin/env bash
# ts-ics: the last day of the month is the last but one, and nine o’clock is midnight or two in the afternoon
#
# Guessed beforehand: `extendByRecurrenceRule()` gives the dates that RFC 5545 says, at the hour of the start, whatever
# zone the computer is in.
# Seen: "every month" from 31 January goes on on the 28th for good (the RFC skips months without a 31st), BYMONTHDAY=-1
# from there is 27 February, and BYSETPOS=1 is ignored. BYDAY=1FR is the right day at midnight instead of nine; on a
# computer in New York it is a Saturday in UTC, in which the series is written, and "daily at 9" is at 14:00.
# rrule-temporal gives all as guessed in both places.
# Where it bites: repeating posts: they are planned for a day on which nothing is due, and the plan differs from
# computer to computer. Reading and writing files works: give the rule to a library of its own.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ts-ics@2.4.6 rrule-temporal@2.2.8
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

import { execFileSync } from 'node:child_process';
import { RRuleTemporal } from 'rrule-temporal';
import { convertIcsRecurrenceRule, extendByRecurrenceRule } from 'ts-ics';

const days = {
  'FREQ=MONTHLY;COUNT=3': {
    rfc: ['01-31T09:00', '03-31T09:00', '05-31T09:00'],
    UTC: ['01-31T09:00', '02-28T09:00', '03-28T09:00'],
    'America/New_York': ['01-31T09:00', '02-28T09:00', '03-28T08:00'],
  },
  'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2': {
    rfc: ['01-31T09:00', '02-28T09:00'],
    UTC: ['02-27T09:00', '03-30T09:00'],
    'America/New_York': ['02-27T09:00', '03-30T08:00'],
  },
  'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1;COUNT=2': {
    rfc: ['02-05T09:00', '03-05T09:00'],
    UTC: ['02-12T00:00', '02-19T00:00'],
    'America/New_York': ['02-13T00:00', '02-20T00:00'],
  },
  'FREQ=MONTHLY;BYDAY=1FR;COUNT=2': {
    rfc: ['02-05T09:00', '03-05T09:00'],
    UTC: ['02-05T00:00', '03-05T00:00'],
    'America/New_York': ['02-06T00:00', '03-06T00:00'],
  },
  'FREQ=DAILY;BYHOUR=9;COUNT=2': {
    rfc: ['01-31T09:00', '02-01T09:00'],
    UTC: ['01-31T09:00', '02-01T09:00'],
    'America/New_York': ['01-31T14:00', '02-01T14:00'],
  },
};
const short = (moment) => moment.toISOString().slice(5, 16);
const byTsIcs = (value) =>
  extendByRecurrenceRule(convertIcsRecurrenceRule(undefined, { value }), {
    start: new Date('2027-01-31T09:00:00Z'),
    end: new Date('2028-12-31T00:00:00Z'),
  }).map(short);
const byRruleTemporal = (rule) =>
  new RRuleTemporal({ rruleString: `DTSTART:20270131T090000Z\nRRULE:${rule}` })
    .all()
    .map((moment) => short(new Date(moment.epochMilliseconds)));

if (process.env.CHILD) {
  for (const [rule, as] of Object.entries(days)) {
    see(`${process.env.TZ} ts-ics ${rule}`, byTsIcs(rule), as[process.env.TZ]);
    see(`${process.env.TZ} rrule-temporal ${rule}`, byRruleTemporal(rule), as.rfc);
  }
} else {
  for (const zone of ['UTC', 'America/New_York']) {
    const env = { ...process.env, CHILD: '1', TZ: zone };
    execFileSync(process.execPath, ['probe.mjs'], { env, stdio: 'inherit' });
  }
}
JS
node probe.mjs
