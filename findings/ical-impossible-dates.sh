#!/usr/bin/env bash
# ical.js: a date that there is not becomes another one
#
# Guessed beforehand: 31 February or 25 o’clock are refused, or stay invalid.
# Seen: they roll over without a word: 20260231 is read as 3 March, 25:00 as one o’clock of the next
# day.
# Where it bites: calendars of planned posts written by hand or by scripts: a slip of the pen moves a
# post to another day.
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

const start = (value) => {
  const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `DTSTART:${value}`, 'END:VEVENT', 'END:VCALENDAR'];
  const calendar = new ICAL.Component(ICAL.parse(lines.join('\r\n')));
  return calendar.getFirstSubcomponent('vevent').getFirstPropertyValue('dtstart').toString();
};
see('29 November', start('20261129T120000Z'), '2026-11-29T12:00:00Z');
see('31 February', start('20260231T120000Z'), '2026-03-03T12:00:00Z');
see('25 o’clock', start('20261128T250000Z'), '2026-11-29T01:00:00Z');
JS
node probe.mjs
