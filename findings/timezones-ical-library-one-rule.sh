#!/usr/bin/env bash
# timezones-ical-library: a meeting of last January in Vancouver moves by an hour, as a zone has only its newest rule
#
# Guessed beforehand: its README promises "the proper iCal VTIMEZONE block" for a zone of the IANA database: what
# changed before, as zones change nearly each year, is in the block, since an event may lie in the past, or in another
# year.
# Seen: a block has one rule, the zone's newest, from 1970 on. British Columbia keeps summer time from 2026 on, so its
# block says -07:00 for all time, and 9:00 on 20 January 2026, when it was -08:00, is read by ical.js as an hour
# earlier; 2024 and 2025 too. Asunción and Almaty, which changed in 2024, are the same. Jerusalem, where the clocks go
# forward on the Friday before the last Sunday of March, has "the last Friday", which in 2029 is a week late.
# `tzlib_get_offset()`, asked with a date ("at exactly 15:45" in the README), answers from the same rule.
# Where it bites: the calendar files of add-to-calendar-button, whose makers wrote it, and of whoever puts these blocks
# into an .ics: series that began before a change, and archives of posts. Write such events in UTC, or take the blocks
# of a package with history.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent timezones-ical-library@2.3.2 ical.js@2.2.1
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
import { tzlib_get_ical_block as block, tzlib_get_offset as offset } from 'timezones-ical-library';

/** The moment at which a calendar program places a local time of the zone. */
const moment = (zone, local) => {
  const [timeZone, tzid] = block(zone);
  const file = ['BEGIN:VCALENDAR', timeZone, 'BEGIN:VEVENT', `DTSTART;${tzid}:${local}`, 'END:VEVENT', 'END:VCALENDAR'];
  const calendar = new ICAL.Component(ICAL.parse(file.join('\r\n')));
  const start = calendar.getFirstSubcomponent('vevent').getFirstPropertyValue('dtstart');
  start.zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone'));
  return start.toJSDate().toISOString().slice(0, 16);
};
/** What a clock of the zone shows at that moment by the engine. */
const clock = (zone, at) =>
  new Date(`${at}Z`).toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
for (const [zone, local, at, shown] of [
  ['America/New_York', '20260120T090000', '2026-01-20T14:00', '09:00'],
  ['America/Vancouver', '20260120T090000', '2026-01-20T16:00', '08:00'],
  ['America/Vancouver', '20250120T090000', '2025-01-20T16:00', '08:00'],
  ['America/Asuncion', '20240620T090000', '2024-06-20T12:00', '08:00'],
  ['Asia/Almaty', '20240120T090000', '2024-01-20T04:00', '10:00'],
  ['Asia/Jerusalem', '20290325T090000', '2029-03-25T07:00', '10:00'],
]) {
  see(`${zone}, ${local}`, moment(zone, local), at);
  see(`  on a clock there`, clock(zone, at), shown);
}
see('offset in January 2025', offset('America/Vancouver', '2025-01-20', '09:00'), '-0700');
const rules = block('America/Vancouver')[0].match(/BEGIN:(STANDARD|DAYLIGHT)/g);
see('rules of Vancouver', rules, ['BEGIN:STANDARD']);
JS
node probe.mjs
