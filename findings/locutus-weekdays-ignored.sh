#!/usr/bin/env bash
# locutus: on a Monday "next monday" is today, "+2 weekdays" is now, and "aaaa" holds "aa" three times
#
# Guessed beforehand: PHP's functions in JavaScript give what PHP gives; what they do not know is false, as it is in PHP
# ("first monday of january 2027" is, in locutus).
# Seen, against PHP 8.2: `strtotime()` asked on Monday, 30 November 2026 gives today for "next monday", which is the
# 7th, and the unchanged time for "+2 weekdays" and "-1 weekday", without a false. "tomorrow noon", "last day of this
# month", "+1 month" and "monday" are PHP's. `substr_count()` counts overlapping ones, `trim('abcxa', 'a..c')` strips
# the point and the letters a and c but not b, and `html_entity_decode()` leaves "&#8217;", the curly apostrophe of most
# feeds, and "&hellip;". `wordwrap()`, `similar_text()`, `metaphone()`, `soundex()`, `number_format()` and
# `strip_tags()` agree.
# Where it bites: a plan written for a PHP site and read in an extension: what is due in two working days is due now.
# Titles of feeds show "it&#8217;s".
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent locutus@2.0.39
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

process.env.TZ = 'UTC';
const { php } = await import('locutus').then((module) => module.default ?? module);
const { datetime, strings } = php;

const now = Date.UTC(2026, 10, 30, 10) / 1000;
const read = (text) => {
  const time = datetime.strtotime(text, now);
  return time === false ? false : new Date(time * 1000).toISOString().slice(0, 16);
};
for (const [text, as] of [
  ['monday', '2026-11-30T00:00'],
  ['next tuesday', '2026-12-01T00:00'],
  ['tomorrow noon', '2026-12-01T12:00'],
  ['last day of this month', '2026-11-30T10:00'],
  ['+1 month', '2026-12-30T10:00'],
  ['next monday', '2026-11-30T00:00'],
  ['+2 weekdays', '2026-11-30T10:00'],
  ['-1 weekday', '2026-11-30T10:00'],
  ['first monday of january 2027', false],
]) {
  see(text, read(text), as);
}
see('similar_text', strings.similar_text('World', 'Word'), 4);
see('metaphone, soundex', [strings.metaphone('Knight'), strings.soundex('Ashcraft')], ['NFT', 'A226']);
see('strip_tags', strings.strip_tags('5 < 6 and 7 > 3'), '5 < 6 and 7 > 3');
see(
  'substr_count, PHP: 2 and 2',
  ['soup soup', 'aaaa'].map((text, i) => strings.substr_count(text, ['soup', 'aa'][i])),
  [2, 3],
);
see('trim, PHP: x', strings.trim('abcxa', 'a..c'), 'bcx');
see('entities, PHP: <’…', strings.html_entity_decode('&lt;&#8217;&hellip;'), '<&#8217;&hellip;');
JS
node probe.mjs
