#!/usr/bin/env bash
# @holistics/date-parser: a time zone does nothing by default, "1.5 days ago" is five, and "past 2 weeks" is two at night
#
# Guessed beforehand: the README gives `parserVersion = 3` as the default, which "supports timezone region", and
# examples whose days are Chicago's. And what it does not take for a date gives nothing, or an error: it has errors of
# its own for "last monday", which it finds ambiguous.
# Seen: the default is version 1, which ignores `timezoneRegion`; with the options of the README's example the last two
# days before a Christmas night are those of Greenwich, a day later; only an explicit `parserVersion: 3` gives
# Chicago's. In every version the first piece of the text that looks like something counts, and the rest does not: of
# "1.5 days ago" it is "5 days ago", of "past 2 weeks" the hour 2, of "Q4 2026" the year, of "10 likes" ten o’clock.
# Where it bites: "posts of the past 2 weeks" in the search of a diary, or a date in a draft: silently a wrong range,
# and in the evening in another zone a day off. Compare the text that is returned with the one that was asked.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @holistics/date-parser@3.0.2
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

import dates from '@holistics/date-parser';

const night = new Date('2019-12-26T02:14:05Z');
const options = { output: 'date', timezoneRegion: 'America/Chicago' };
for (const [more, as] of [
  [{}, ['2019-12-24', '2019-12-26']],
  [{ parserVersion: 2 }, ['2019-12-24', '2019-12-26']],
  [{ parserVersion: 3 }, ['2019-12-23', '2019-12-25']],
]) {
  const { start, end } = dates.parse('last 2 days', night, { ...options, ...more });
  see(`last 2 days ${JSON.stringify(more)}`, [start, end], as);
}
const monday = new Date('2026-11-30T10:15:00Z');
for (const [text, as] of [
  ['2 weeks ago', ['2 weeks ago', '2026-11-16T00:00', '2026-11-23T00:00']],
  ['1.5 days ago', ['5 days ago', '2026-11-25T00:00', '2026-11-26T00:00']],
  ['past 2 weeks', ['2', '2026-11-30T02:00', '2026-11-30T02:01']],
  ['Q4 2026', ['2026', '2026-01-01T00:00', '2027-01-01T00:00']],
  ['5pm yesterday', ['5pm', '2026-11-30T17:00', '2026-11-30T17:01']],
  ['10 likes', ['10', '2026-11-30T10:00', '2026-11-30T10:01']],
]) {
  const found = dates.parse(text, monday, { output: 'timestamp', parserVersion: 3 });
  see(text, [found.text, found.start.slice(0, 16), found.end.slice(0, 16)], as);
}
JS
node probe.mjs
