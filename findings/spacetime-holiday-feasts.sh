#!/usr/bin/env bash
# spacetime-holiday: Orthodox Easter is the Western one, and Eid al-Adha comes a month late
#
# Guessed beforehand: "orthodox easter" goes by its own calendar (12 April 2026; the README calls Easter-based holidays
# done), and a predicted Muslim holiday is a day or two off at most.
# Seen: "orthodox easter" is 5 April 2026, the Western date, and "orthodox good friday" follows it. Eid al-Adha of
# 2026, on 27 May, is 28 June, though Eid al-Fitr is right to a day and always comes about 68 days before it.
# Where it bites: calendars of quiet days and of greetings: a shop wishes its customers a happy holiday a week early or
# a month late, and is silent on the day.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent spacetime-holiday@0.3.0 spacetime@7.15.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'spacetime-holiday@0.3.0 spacetime@7.15.0'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import holiday from 'spacetime-holiday';

const day = (name) => holiday(name, 2026).format('iso-short');
see('easter', day('easter'), '2026-04-05');
see('orthodox easter', day('orthodox easter'), '2026-04-05');
see('orthodox good friday', day('orthodox good friday'), '2026-04-03');
see('eid al-fitr', day('eid al-fitr'), '2026-03-21');
see('eid al-adha', day('eid al-adha'), '2026-06-28');
JS
node probe.mjs
