#!/usr/bin/env bash
# node-ical: an escaped backslash before an n becomes a line break
#
# Guessed beforehand: an escaped text comes back as it was written, whichever letters follow a backslash, since RFC
# 5545 writes a backslash as two.
# Seen: the escaped "\\n" (two backslashes, then the letter n) comes back as a backslash and a line break; before other
# letters it is right. ical.js reads both as guessed. 0.27.2 of node-ical, for Node 22, does the same.
# Where it bites: posts for developers ("\n ends a line") and paths: the planned text that is judged is not the one
# that will be posted, and has one more line.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent node-ical@0.25.6 ical.js@2.2.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'node-ical@0.25.6 ical.js@2.2.1'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import ICAL from 'ical.js';
import ical from 'node-ical';

const event = (summary) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//acme//plan//EN',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTAMP:20261128T000000Z',
    'DTSTART:20261129T120000Z',
    `SUMMARY:${summary.replaceAll('\\', '\\\\')}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const byNodeIcal = (text) =>
  Object.values(ical.sync.parseICS(event(text))).find(({ type }) => type === 'VEVENT').summary;
const byIcalJs = (text) =>
  new ICAL.Component(ICAL.parse(event(text))).getFirstSubcomponent('vevent').getFirstPropertyValue('summary');
const tip = 'Tip: \\n ends a line, \\t is a tab';
see('ical.js', byIcalJs(tip), tip);
see('node-ical', byNodeIcal(tip), 'Tip: \\\n ends a line, \\t is a tab');
JS
node probe.mjs
