#!/usr/bin/env bash
# edtf, @edtf-ts/core: no day of July is in a summer, and the first third of a year has five months
#
# Guessed beforehand: both are named after ISO 8601-2 / EDTF and claim its level 2: 21 to 24 are the seasons, 25 to 28
# those of the northern hemisphere, 29 to 32 those of the southern, 33 to 36 quarters, 37 to 39 four-month periods, 40
# and 41 half-years. So earliest and latest days lie within them, and parts of a year do not overlap.
# Seen: to edtf a spring is January to March and a summer April to June, the same as the first two quarters, also in
# the northern hemisphere: 15 July is in autumn. The four-month periods have five months, and overlap in May and
# September. To @edtf-ts/core seasons begin in March; 25 is the southern spring, September to November, against its own
# documentation (March to May); 29 to 32 are errors. So "spring 2026, northern hemisphere" lies in January to March or
# in September to November, depending on the package.
# Where it bites: "this summer", "from spring on" and "the first third of 2026" in posts and plans: sorting, "is it
# over", and how many days are left.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent edtf@4.11.1 @edtf-ts/core@0.4.2
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

import { parse } from '@edtf-ts/core';
import edtf from 'edtf';

const day = (ms) => new Date(Number(ms)).toISOString().slice(0, 10);
/** First and last day of a part of 2026, by edtf and by @edtf-ts/core. */
const days = (code) => {
  const one = edtf(`2026-${code}`);
  const { success, value } = parse(`2026-${code}`);
  return [
    `${day(one.min)}/${day(one.max)}`,
    success ? `${day(value.minMs)}/${day(value.maxMs)}` : 'an error',
  ];
};
for (const [name, code, as] of [
  ['spring', 21, ['2026-01-01/2026-03-31', '2026-03-01/2026-05-31']],
  ['summer', 22, ['2026-04-01/2026-06-30', '2026-06-01/2026-08-31']],
  ['northern spring', 25, ['2026-01-01/2026-03-31', '2026-09-01/2026-11-30']],
  ['northern summer', 26, ['2026-04-01/2026-06-30', '2026-12-01/2027-02-28']],
  ['southern spring', 29, ['2026-10-01/2026-12-31', 'an error']],
  ['first quarter', 33, ['2026-01-01/2026-03-31', '2026-01-01/2026-03-31']],
  ['second quarter', 34, ['2026-04-01/2026-06-30', '2026-04-01/2026-06-30']],
  ['first third', 37, ['2026-01-01/2026-05-31', '2026-01-01/2026-04-30']],
  ['second third', 38, ['2026-05-01/2026-09-30', '2026-05-01/2026-08-31']],
  ['last third', 39, ['2026-09-01/2026-12-31', '2026-09-01/2026-12-31']],
  ['first half', 40, ['2026-01-01/2026-06-30', '2026-01-01/2026-06-30']],
]) {
  see(`${name} (${code})`, days(code), as);
}
const july = edtf('2026-07-15');
see('15 July is in', [21, 22, 23, 24].filter((code) => edtf(`2026-${code}`).covers(july)), [23]);
see('in the northern half in', [25, 26, 27, 28].filter((code) => edtf(`2026-${code}`).covers(july)), [27]);
see('15 May is in the thirds', [37, 38, 39].filter((code) => edtf(`2026-${code}`).covers(edtf('2026-05-15'))), [37, 38]);
JS
node probe.mjs
