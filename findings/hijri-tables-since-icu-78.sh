#!/usr/bin/env bash
# hijri-converter, moment-hijri, @tabby_ai/hijri-converter: since ICU 78 two of five months begin a day off
#
# Guessed beforehand: the Umm al-Qura calendar of Saudi Arabia is published as a table, so packages that have it and the
# engine's `islamic-umalqura` give the same day from 1356 to 1500 AH (1937 to 2077).
# Seen: from 2000 to the summer of 2029 they do, except for June 2006 in two of them, and for December 2024 (Jumada II),
# which hijri-converter alone begins a day late. Before and after, the packages agree with each other and not with the
# engine: with ICU 78, as in Node 20.20, Chromium 156 and Firefox 153, about 690 of 1,740 months begin a day later than
# in the packages, a few two days, in the 1980s three of four. Ramadan 1405 begins on 20 May 1985 in the packages and on
# 21 May in the engine, Ramadan 1453 on 15 and on 16 December 2031.
# Where it bites: dates of birth, archives, and plans beyond 2029: a day that a page shows by Intl and a server stores
# by one of these packages comes back as its neighbour. Use one of the two throughout, and not hijri-converter for 2024.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent hijri-converter@1.1.1 @tabby_ai/hijri-converter@1.0.5 moment-hijri@3.0.0 moment@2.30.1
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

import tabby from '@tabby_ai/hijri-converter';
import { toGregorian } from 'hijri-converter';
import moment from 'moment-hijri';

console.log(`ICU ${process.versions.icu}`);
assert.ok(Number.parseInt(process.versions.icu, 10) >= 78, 'needs a Node with ICU 78 or later');
moment.locale('en');
const iso = (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
/** The first days of the months from 1356 to 1500 by the engine. */
const engine = new Map();
for (let time = Date.UTC(1937, 2, 1); time < Date.UTC(2077, 11, 1); time += 24 * 3600 * 1000) {
  const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  if (parts.day === 1 && parts.year >= 1356 && parts.year <= 1500) {
    engine.set(`${parts.year}-${parts.month}`, new Date(time).toISOString().slice(0, 10));
  }
}
const packages = {
  'hijri-converter': (year, month) => {
    const { gy, gm, gd } = toGregorian(year, month, 1);
    return iso(gy, gm, gd);
  },
  '@tabby_ai/hijri-converter': (year, month) => {
    const date = tabby.hijriToGregorian({ year, month, day: 1 });
    return iso(date.year, date.month, date.day);
  },
  'moment-hijri': (year, month) => moment(`${year}/${month}/1`, 'iYYYY/iM/iD').format('YYYY-MM-DD'),
};
see('months', engine.size, 1740);
for (const [month, day] of [
  ['1405-9', '1985-05-21'],
  ['1446-6', '2024-12-02'],
  ['1453-9', '2031-12-16'],
]) {
  see(`engine, ${month}`, engine.get(month), day);
}
const known = {
  'hijri-converter': ['1427-6', '1446-6'],
  '@tabby_ai/hijri-converter': [],
  'moment-hijri': ['1427-6'],
};
for (const [name, first] of Object.entries(packages)) {
  const days = [
    [1405, 9],
    [1446, 6],
    [1453, 9],
  ].map(([year, month]) => first(year, month));
  see(name, days, ['1985-05-20', name === 'hijri-converter' ? '2024-12-03' : '2024-12-02', '2031-12-15']);
  const off = [...engine].filter(([month, day]) => first(...month.split('-').map(Number)) !== day);
  const between = off.filter(([, day]) => day >= '2000' && day < '2029-08');
  console.log(
    `${name}: ${off.length} months differ, ${off.filter(([, day]) => /^198/.test(day)).length} in the 1980s`,
  );
  assert.ok(off.length > 650 && off.length < 750);
  see(
    `${name}, 2000 to July 2029`,
    between.map(([month]) => month),
    known[name],
  );
}
JS
node probe.mjs
