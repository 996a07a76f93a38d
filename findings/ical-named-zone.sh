#!/usr/bin/env bash
# ical.js: a time with a TZID but without its VTIMEZONE is read in the computer’s own zone
#
# Guessed beforehand: TZID=Asia/Tokyo is looked up in the time zones that Node knows, or refused.
# Seen: it is a floating time: the same file is another moment on each computer, without an error.
# Where it bites: exports that name IANA zones only: planned posts are judged (weekday, hours,
# "tomorrow") hours off on a computer elsewhere.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ical.js@2.2.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'ical.js@2.2.1'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import ICAL from 'ical.js';

process.env.TZ = 'UTC';
const lines = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Asia/Tokyo:20261128T120000',
  'END:VEVENT',
  'END:VCALENDAR',
];
const calendar = new ICAL.Component(ICAL.parse(lines.join('\r\n')));
const time = calendar.getFirstSubcomponent('vevent').getFirstPropertyValue('dtstart');
see('zone', time.zone.tzid, 'floating');
see('moment on a computer in UTC', time.toJSDate().toISOString(), '2026-11-28T12:00:00.000Z');
JS
node probe.mjs
