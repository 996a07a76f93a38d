#!/usr/bin/env bash
# cal-parser: a reminder's text becomes the description of the event, and an event with a duration has no end
#
# Guessed beforehand: `parseString()` gives each event its own fields; what is in a component within it, such as the
# reminder (VALARM) that most calendars add, is kept there or left out. An end may be given as DTEND or as DURATION.
# Seen: components within an event are not told apart from it. With a reminder the description is the reminder's
# ("Reminder"), its summary replaces the event's too, and the last one wins. A reminder that comes first is in turn
# overwritten by the event. `dtend` of an event with a duration is undefined. ical.js reads all of it as guessed.
# Where it bites: calendars of planned posts whose text is the description: a post becomes "Reminder" as soon as
# somebody wants to be reminded of it. Cut the reminders out first, or use ical.js.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent cal-parser@1.0.2 ical.js@2.2.1
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

import cal from 'cal-parser';
import ICAL from 'ical.js';

const alarm = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'SUMMARY:Soon', 'DESCRIPTION:Reminder', 'TRIGGER:-PT30M', 'END:VALARM'];
const own = ['UID:a', 'DTSTAMP:20261101T000000Z', 'DTSTART:20261129T100000Z', 'SUMMARY:Soup', 'DESCRIPTION:Our soup is back'];
const file = (...lines) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:acme', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
/** Summary, description and end by cal-parser, then by ical.js. */
const read = (...lines) => {
  const [event] = cal.parseString(file(...lines)).events;
  const calendar = new ICAL.Component(ICAL.parse(file(...lines)));
  const other = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
  return [
    [event.summary.value, event.description.value, event.dtend?.value.toISOString() ?? null],
    [other.summary, other.description, other.endDate.toJSDate().toISOString()],
  ];
};
const end = '2026-11-29T11:00:00.000Z';
const plain = ['Soup', 'Our soup is back', end];
see('an end', read(...own, 'DTEND:20261129T110000Z'), [plain, plain]);
see('a duration', read(...own, 'DURATION:PT1H'), [['Soup', 'Our soup is back', null], plain]);
see('a reminder', read(...own, 'DTEND:20261129T110000Z', ...alarm), [['Soon', 'Reminder', end], plain]);
see('a reminder that stands first', read(...alarm, ...own, 'DTEND:20261129T110000Z'), [plain, plain]);
JS
node probe.mjs
