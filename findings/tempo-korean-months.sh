#!/usr/bin/env bash
# @formkit/tempo: every long date in Korean is read as one of this month, and 2026 in Thai comes back as 2569
#
# Guessed beforehand: `parse()` reads what `format()` wrote with the same style and language: both accept the styles
# "full" to "short" and any language that Intl knows.
# Seen: in 28 of 30 languages tried it does. In Korean the month of the styles "long" and "full" is not read, and the
# current one takes its place, without an error; "medium" and "short" are right. In Thai the year is written in the
# Buddhist calendar and read in the Gregorian one: 543 years on, or with "short" 57 back.
# Where it bites: a field for the day of a planned post that is written out for people and read again: a Korean team
# plans for January and posts this month. Keep the ISO form beside the one that is shown.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @formkit/tempo@1.1.0
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

import { format, parse } from '@formkit/tempo';

const back = (date, style, language) =>
  format(parse(format(date, style, language), style, language), 'YYYY-MM-DD');
const days = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 5));
const months = (style, language) => days.map((day) => Number(back(day, style, language).slice(5, 7)));
const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
for (const language of ['en', 'de', 'fr', 'pl', 'ru', 'ar', 'hi', 'ja', 'zh']) {
  see(`${language}, long`, months('long', language), all);
}
see('ko, written', format(days[0], 'long', 'ko'), '2026년 1월 5일');
see('ko, short', months('short', 'ko'), all);
const now = new Date().getMonth() + 1;
see('ko, long, all of this month', new Set(months('long', 'ko')).size, 1);
assert.equal(months('long', 'ko')[0], now);
assert.equal(months('full', 'ko')[0], now);
see('th, written', format(days[0], 'long', 'th'), '5 มกราคม 2569');
see('th, long', back(days[0], 'long', 'th'), '2569-01-05');
see('th, short', back(days[0], 'short', 'th'), '1969-01-05');
JS
TZ=UTC node probe.mjs
