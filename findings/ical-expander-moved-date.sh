#!/usr/bin/env bash
# ical-expander: once one meeting is moved to January, December loses all that follow it
#
# Guessed beforehand: a meeting of a series that was moved (RECURRENCE-ID) is found where it is now, not where it was,
# and the others stay.
# Seen: within the requested range it is. A series is followed in the order of its original dates, up to the first one
# that now lies beyond the range: if the second of four meetings moves to the next month, the third and the fourth are
# lost with it. One moved to a month before the series begins is found nowhere, and a cancelled one (STATUS:CANCELLED)
# is there. Excluded dates (EXDATE) are right.
# Where it bites: a plan by weeks or months in which one post was put off: whole weeks look free. Ask without an end
# (`after()`) and cut the list yourself.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ical-expander@3.2.0 ical.js@2.2.1
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

import IcalExpander from 'ical-expander';

const head = ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20261101T000000Z'];
const event = (lines) => [...head, ...lines, 'END:VEVENT', ''].join('\r\n');
const times = (start) => [`DTSTART:${start}T090000Z`, `DTEND:${start}T100000Z`, 'SUMMARY:post'];
const series = (...more) => event([...times('20261201'), 'RRULE:FREQ=WEEKLY;COUNT=4', ...more]);
/** The second of four posts, of 8 December, put to another day. */
const second = (start, ...more) => event(['RECURRENCE-ID:20261208T090000Z', ...times(start), ...more]);
const days = (events, from, to) => {
  const ics = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//acme//plan//EN\r\n${events}END:VCALENDAR\r\n`;
  const found = new IcalExpander({ ics }).between(new Date(from), to && new Date(to));
  return [...found.events, ...found.occurrences].map(({ startDate }) => String(startDate).slice(5, 10)).sort();
};
const [december, january] = [['2026-12-01', '2026-12-31'], ['2027-01-01', '2027-01-31']];
see('four posts', days(series(), ...december), ['12-01', '12-08', '12-15', '12-22']);
const within = series() + second('20261210');
see('moved within the month', days(within, ...december), ['12-01', '12-10', '12-15', '12-22']);
const late = series() + second('20270112');
see('moved to January, December', days(late, ...december), ['12-01']);
see('moved to January, January', days(late, ...january), ['01-12']);
see('without an end', days(late, december[0]), ['01-12', '12-01', '12-15', '12-22']);
const early = series() + second('20261120');
see('moved to November, December', days(early, ...december), ['12-01', '12-15', '12-22']);
see('moved to November, November', days(early, '2026-11-01', '2026-11-30'), []);
const off = second('20261208', 'STATUS:CANCELLED');
see('called off', days(series() + off, ...december), ['12-01', '12-08', '12-15', '12-22']);
see('EXDATE', days(series('EXDATE:20261208T090000Z'), ...december), ['12-01', '12-15', '12-22']);
JS
node probe.mjs
