#!/usr/bin/env bash
# parse-duration: "2-3 days" is three days and two milliseconds, "5 M" five minutes, "1,5h" fifteen hours
#
# Guessed beforehand: what is no duration gives null, as "half an hour" does, and what is one keeps its sense: a range
# is refused, a colon separates hours and minutes, a comma may be a decimal mark.
# Seen: every number counts, those without a unit as milliseconds: "2-3 days" is 3 days and 2 ms, "1/2 hour" is 2 hours
# and 1 ms, "5% off 2 days" is 2 days and 5 ms, "1:30" is 1.03 ms. Commas are dropped ("1,5h" is 15 hours), "5 Mo" is
# months, "5 M" minutes, and "2 weeks ago" lies ahead.
# Where it bites: "keep drafts for …", "remind me in …" and pauses between posts as people write them: no error, and a
# time far from what was meant. Ask for a number and a unit in two fields.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent parse-duration@2.1.9
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

import parse from 'parse-duration';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
for (const [text, as] of [
  ['1h 30m', hour + 30 * minute],
  ['half an hour', null],
  ['2-3 days', 3 * day + 2],
  ['1/2 hour', 2 * hour + 1],
  ['5% off 2 days', 2 * day + 5],
  ['1:30', 1.03],
  ['1,5h', 15 * hour],
  ['5 M', 5 * minute],
  ['2 weeks ago', 14 * day],
]) {
  see(text, parse(text), as);
}
JS
node probe.mjs
