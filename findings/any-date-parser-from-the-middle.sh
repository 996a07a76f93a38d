#!/usr/bin/env bash
# any-date-parser: to an American 29/11/2026 is 11 September, the 9 being the end of 29
#
# Guessed beforehand: a date that does not fit the language's order ("29/11/2026" for en-US, "11/29/2026" for en-GB) is
# read in the other order, or is invalid.
# Seen: a date is looked for anywhere in the text, from the middle of a number as well: the first digit is skipped, and
# the rest is a date. So "29/11/2026" is "9/11/2026", "11/29/2026" in Britain "11/2", "31/02/2026" in America 2
# January, and "2026-13-01" a day in 2001. What fits, dates with points and months in words are right. 30 February is 2
# March, and a telephone number the year 7946.
# Where it bites: a field for the day of a post, or a calendar filled in by somebody elsewhere: every day after the
# twelfth is a valid date, mostly months off, and earlier ones are read in the other order. Take ISO dates, or format
# what was read and compare it with what was given.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent any-date-parser@2.2.4
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

import parser from 'any-date-parser';

const day = (text, language) => {
  const date = parser.fromString(text, language);
  return date.isValid() ? date.toISOString().slice(0, 10) : 'invalid';
};
console.log('in America and in Britain:');
for (const [text, america, britain] of [
  ['29 November 2026', '2026-11-29', '2026-11-29'],
  ['2026-11-29', '2026-11-29', '2026-11-29'],
  ['29.11.2026', '2026-11-29', '2026-11-29'],
  ['4/12/2026', '2026-04-12', '2026-12-04'],
  ['29/11/2026', '2026-09-11', '2026-11-29'],
  ['11/29/2026', '2026-11-29', '2026-02-11'],
  ['13/12/2026', '2026-03-12', '2026-12-13'],
  ['31/02/2026', '2026-01-02', '2026-03-03'],
  ['32/1/2026', '2026-02-01', '2026-01-02'],
  ['2026-02-30', '2026-03-02', '2026-03-02'],
  ['2026-13-01', '2001-06-13', '2026-01-13'],
  ['+44 20 7946', '7946-02-04', '7946-02-04'],
]) {
  see(text, [day(text, 'en-US'), day(text, 'en-GB')], [america, britain]);
}
JS
TZ=UTC node probe.mjs
