#!/usr/bin/env bash
# intl-messageformat, @messageformat/core: of 0.25 "::percent" makes 25 % in one and 0.25 % in the other
#
# Guessed beforehand: both read ICU's number skeletons, and where both take one they print the same; what one cannot do
# it refuses, as for weeks in dates.
# Seen: for ICU "percent" only adds the sign, and "percent scale/100" multiplies; so does @messageformat/core.
# intl-messageformat multiplies for the first and twice for the second: 2,500 %. These it drops without an error, of
# 1234.5678: a numbering system (`numbering-system/arab`), steps (`precision-increment/0.05`), `precision-unlimited`,
# the code of a currency (`unit-width-iso-code` prints "$"), "per hour" of `per-measure-unit/duration-hour`, and
# grouping from 10,000 on (`group-min2`). @messageformat/core follows all of these. Decimals, significant digits,
# compact forms and signs are the same in both.
# Where it bites: messages that move from one to the other, or come from an Android or Java project: "0.25 % of your
# posts" or "2,500 %", with no error in any check. Format the number in code.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent intl-messageformat@12.1.5 @messageformat/core@3.4.1
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

import MessageFormat from '@messageformat/core';
import { IntlMessageFormat } from 'intl-messageformat';

const both = (skeleton, n) => {
  const message = `{n, number, ::${skeleton}}`;
  return [new IntlMessageFormat(message, 'en').format({ n }), new MessageFormat('en').compile(message)({ n })];
};
for (const [skeleton, n, as] of [
  ['.00', 1234.5678, '1,234.57'],
  ['@@', 1234.5678, '1,200'],
  ['compact-short', 1234.5678, '1.2K'],
  ['currency/EUR', 1234.5678, '€1,234.57'],
  ['sign-always', 1234.5678, '+1,234.568'],
  ['group-off', 1234.5678, '1234.568'],
]) {
  see(skeleton, both(skeleton, n), [as, as]);
}
for (const [skeleton, n, intl, messageformat] of [
  ['percent', 0.25, '25%', '0.25%'],
  ['percent scale/100', 0.25, '2,500%', '25%'],
  ['%x100', 0.25, '2,500%', '25%'],
  ['numbering-system/arab', 5, '5', '٥'],
  ['precision-increment/0.05', 1.234, '1.234', '1.25'],
  ['precision-unlimited', 1234.5678, '1,234.568', '1,234.5678'],
  ['currency/USD unit-width-iso-code', 5, '$5.00', 'USD\u00a05.00'],
  ['measure-unit/length-kilometer per-measure-unit/duration-hour', 5, '5 km', '5 km/h'],
  ['group-min2', 1234.5678, '1,234.568', '1234.568'],
]) {
  see(`${skeleton}, ${n}`, both(skeleton, n), [intl, messageformat]);
}
JS
node probe.mjs
