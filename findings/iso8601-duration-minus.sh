#!/usr/bin/env bash
# iso8601-duration: a reminder 15 minutes before a meeting, "-PT15M", is read as 15 minutes after it, with no error
#
# Guessed beforehand: its README says that a sign is not yet supported: such a text is refused, as "P-1D", "P1.5D" and
# "p1d" are.
# Seen: the text is searched for a duration, not matched as a whole: "-PT15M" and "+PT15M" are both 15 minutes, "-P1W"
# a week ahead. Of "P1Y-1M" the year is left, of "P1D2H" the day, of an interval "P1D/P2D" and of a repetition
# "R3/2026-11-30/P1D" one duration. From 31 January "P1M" leads to 3 March, where Temporal and luxon say 28 February.
# Where it bites: calendars: reminders in iCalendar files are negative durations ("TRIGGER:-PT15M"), and ical.js hands
# them on as such a text. Test for a leading "-" yourself, or use `ICAL.Duration`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent iso8601-duration@2.1.4 ical.js@2.2.1 luxon@3.7.2
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

import ICAL from 'ical.js';
import { end, parse, toSeconds } from 'iso8601-duration';
import { DateTime } from 'luxon';

const file = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:1', 'DTSTART:20261130T090000Z',
  'BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT15M', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR',
].join('\r\n');
const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
const trigger = event.getFirstSubcomponent('valarm').getFirstPropertyValue('trigger');
see('the reminder, as text and in seconds', [trigger.toString(), trigger.toSeconds()], ['-PT15M', -900]);
const start = new Date('2026-11-30T09:00:00Z');
see('read', end(parse(trigger.toString()), start).toISOString(), '2026-11-30T09:15:00.000Z');
for (const [text, as] of [
  ['PT15M', 900],
  ['+PT15M', 900],
  ['-P1W', 604_800],
  ['P1D2H', 86_400],
  ['P1D/P2D', 86_400],
  ['R3/2026-11-30/P1D', 86_400],
]) {
  see(text, toSeconds(parse(text), start), as);
}
see('P1Y-1M', [parse('P1Y-1M').years, parse('P1Y-1M').months], [1, 0]);
const refused = (text) => {
  try {
    return !parse(text);
  } catch {
    return true;
  }
};
see('refused', ['P-1D', 'P1.5D', 'p1d'].map(refused), [true, true, true]);
const january = '2026-01-31T10:00:00Z';
see('a month from 31 January', end(parse('P1M'), new Date(january)).toISOString().slice(0, 10), '2026-03-03');
see('luxon', DateTime.fromISO(january, { zone: 'utc' }).plus({ months: 1 }).toISODate(), '2026-02-28');
JS
node probe.mjs
