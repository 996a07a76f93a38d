#!/usr/bin/env bash
# node-ical: a text that begins and ends with a quotation loses its first and its last quotation mark
#
# Guessed beforehand: quotes have no meaning in a calendar's texts (RFC 5545 has them in parameters only), so they are
# characters like others.
# Seen: if the first and the last character of a summary, a description or a place are straight quotes, both are
# dropped, whether they belong together or not: '"Soup" and "bread"' is 'Soup" and "bread'. ical.js reads it as it
# stands. A text that only begins or only ends with one, or has curly ones, keeps them.
# Where it bites: posts that quote a guest or a review, planned in a calendar: they are published without the marks, or
# with the wrong half of them.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent node-ical@0.26.1 ical.js@2.2.1
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
import nodeIcal from 'node-ical';

const read = (summary) => {
  const file = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Acme//Posts//EN',
    'BEGIN:VEVENT',
    'UID:1@acme.com',
    'DTSTAMP:20261201T090000Z',
    'DTSTART:20261201T090000Z',
    `SUMMARY:${summary}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const [event] = Object.values(nodeIcal.sync.parseICS(file)).filter(({ type }) => type === 'VEVENT');
  const component = new ICAL.Component(ICAL.parse(file));
  return [event.summary, new ICAL.Event(component.getFirstSubcomponent('vevent')).summary];
};
for (const [summary, as] of [
  ['"Best soup in town"', 'Best soup in town'],
  ['"Soup" and "bread"', 'Soup" and "bread'],
  ['Say "soup"', 'Say "soup"'],
  ['"Soup" is on', '"Soup" is on'],
  ['“Best soup in town”', '“Best soup in town”'],
]) {
  see(summary, read(summary), [as, summary]);
}
JS
node probe.mjs
