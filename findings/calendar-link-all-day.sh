#!/usr/bin/env bash
# calendar-link: ical.js cannot read its all-day events, and Outlook gets the local time of the machine that made the link
#
# Guessed beforehand: a calendar file is read by others as it was meant: an all-day event is one, text keeps its
# backslashes, a name its comma. The links carry the moment that was given, all the more in UTC, which the README
# advises for Outlook.
# Seen: the file of an all-day event has `DTSTART:20261129` without `VALUE=DATE`, and so a time without a time: ical.js
# throws as soon as the day is read; node-ical takes it for a day. Backslashes are not escaped: "C:\new" is broken into
# two lines by both. An organizer whose name contains ":" gets another address. For Outlook and Office 365 the
# machine's local time is written, without a zone: 18:00 in Berlin is 17:00 from a server in London and 12:00 from one
# in New York, also where it was given as 17:00Z. Google's, Yahoo's and the file's times are right.
# Where it bites: an invitation to a live event beside a post: made on a server it is one hour or six too early, in two
# of the links. Make the links in the reader's browser, and the file with another library.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent calendar-link@2.11.5 ical.js@2.2.1 node-ical@0.26.1
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

import { google, ics, office365, outlook, yahoo } from 'calendar-link';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const file = (event) => decodeURIComponent(ics({ uid: '1', ...event }).replace(/^[^,]*,/, ''));
/** A property of the event as ical.js and as node-ical read it. */
function read(event, name, key = name) {
  const text = file(event);
  const [found] = Object.values(nodeIcal.sync.parseICS(text)).filter(({ type }) => type === 'VEVENT');
  try {
    const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    return [String(component.getFirstPropertyValue(name)), found[key]];
  } catch (error) {
    return [error.message, found[key]];
  }
}
const start = '2026-11-29T17:00:00Z';
const evening = { title: 'Live', start, duration: [1, 'hour'] };
const day = { title: 'Open day', start: '2026-11-29', allDay: true };
see('start', read(evening, 'dtstart', 'datetype'), ['2026-11-29T17:00:00Z', 'date-time']);
see('all day, as written', /^DTSTART.*$/m.exec(file(day))[0], 'DTSTART:20261129');
see('all day', read(day, 'dtstart', 'datetype'), ['invalid date-time value: "2026-11-29T::"', 'date']);
const where = { ...evening, location: String.raw`C:\new` };
see('a backslash', read(where, 'location'), ['C:\new', 'C:\new']); // a line break and "ew"
const host = { ...evening, organizer: { name: 'Soup: the podcast', email: 'host@acme.example' } };
see('a colon', read(host, 'organizer')[0], ' the podcast:MAILTO:host@acme.example');
const from = (zone) => {
  process.env.TZ = zone;
  const at = (link) => /(?:dates|startdt|[?&]st)=([^&/]*)/.exec(decodeURIComponent(link(evening)))[1];
  return [google, yahoo, outlook, office365].map(at);
};
const inUtc = '20261129T170000Z';
console.log('Google, Yahoo, Outlook, Office 365');
for (const [zone, hour] of [
  ['Europe/Berlin', 18],
  ['Europe/London', 17],
  ['America/New_York', 12],
]) {
  const local = `2026-11-29T${hour}:00:00`;
  see(`from ${zone}`, from(zone), [inUtc, inUtc, local, local]);
}
JS
node probe.mjs
