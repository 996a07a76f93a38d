#!/usr/bin/env bash
# numeral: "1.2M" is 1.2, a date is twenty million, and a loss of a million is "-1000k"
#
# Guessed beforehand: a figure as X shows it ("1.2K", "3.4M") is read as numeral reads its own ("1.2k"); what is no
# number is null; what is rounded for display goes to the next unit, for losses as for gains.
# Seen: only small letters count: "1.2k" is 1,200 and "1.2K" 1.2, without an error. "2026-11-28" is 20,261,128, "5-3"
# is -53 and "1e3" 13. 999,999 is "1.0m", -999,999 is "-1000.0k". human-format reads "1.2M" but takes "12,345" for 12
# and "3 million" for 0.003 (the m is milli).
# Where it bites: follower counts that are compared or sorted: an account of a million comes last. Store the number
# beside what is shown, and parse no shown figure.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent numeral@2.0.6 human-format@1.2.1
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

import humanFormat from 'human-format';
import numeral from 'numeral';

const read = (text) => numeral(text).value();
for (const [text, as] of [
  ['1.2k', 1200],
  ['1.2K', 1.2],
  ['3.4m', 3_400_000],
  ['3.4M', 3.4],
  ['2026-11-28', 20_261_128],
  ['5-3', -53],
  ['1e3', 13],
  ['soup', null],
]) {
  see(`numeral reads ${text}`, read(text), as);
}
const written = (number) => numeral(number).format('0.0a');
see('numeral writes', [999_999, -999_999].map(written), ['1.0m', '-1000.0k']);
for (const [text, as] of [
  ['1.2M', 1_200_000],
  ['12,345', 12],
  ['3 million', 0.003],
]) {
  see(`human-format reads ${text}`, humanFormat.parse(text), as);
}
JS
node probe.mjs
