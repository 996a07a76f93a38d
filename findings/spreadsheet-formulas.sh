#!/usr/bin/env bash
# formulajs, hyperformula, fast-formula-parser: a Sunday is "2929", and a month after 31 January is 3 March
#
# Guessed beforehand: they give what Excel's reference says for formulas that are in every plan of posts; an unknown
# one is an error.
# Seen: formulajs counts from zero in SUBSTITUTE, so instance 1 is the second; PROPER capitalises after spaces only;
# TEXT knows no times (half past nine is "0"), and dates as 2026-11-29 only, east of Greenwich as the day before. In
# hyperformula INT(-1.5) is -1, 25.6 % is "0%" and a Sunday "2929", the 29 of its "dd" twice. In fast-formula-parser a
# month after 31 January is 3 March, five working days back from a Friday is that Friday, SEARCH is case-sensitive,
# TRIM keeps the spaces between words, and WEEKNUM begins weeks on Monday. Little of it is an error.
# Where it bites: a planner's sheet (dates, captions, counts) that is computed on a server: it differs from what its
# writer saw in Excel. Compare with the values that the file itself stores beside each formula.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @formulajs/formulajs@4.6.1 hyperformula@3.5.0 fast-formula-parser@1.0.19
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

import * as formulajs from '@formulajs/formulajs';
import Parser from 'fast-formula-parser';
import { HyperFormula } from 'hyperformula';

process.env.TZ = 'UTC';
const sheet = HyperFormula.buildFromArray([[null]], { licenseKey: 'gpl-v3' });
const parser = new Parser();
const names = Object.keys(formulajs).filter((name) => /^[A-Z]+$/.test(name));
const functions = names.map((name) => formulajs[name]);
/** Days since 1899-12-30, as sheets count them. */
const serial = (value) =>
  value instanceof Date
    ? Date.UTC(value.getFullYear(), value.getMonth(), value.getDate()) / 864e5 + 25569
    : value;
const all = (formula) =>
  [
    () => Function(...names, `return ${formula}`)(...functions),
    () => sheet.calculateFormula(`=${formula}`, 0),
    () => parser.parse(formula, { sheet: 'plan', row: 1, col: 1 }),
  ].map((get) => {
    try {
      const value = serial(get());
      return typeof value === 'object' ? 'error' : value;
    } catch {
      return 'unknown';
    }
  });
const compare = (formula, excel, ...as) => see(`${formula}, Excel ${JSON.stringify(excel)}`, all(formula), as);
console.log('formulajs, hyperformula, fast-formula-parser:');
const [jan31, sunday, friday] = ['DATE(2026,1,31)', 'DATE(2026,11,29)', 'DATE(2026,11,27)'];
compare('SUBSTITUTE("a, a, a", "a", "b", 1)', 'b, a, a', 'a, b, a', 'b, a, a', 'unknown');
compare('PROPER("7-day sale")', '7-Day Sale', '7-day Sale', '7-Day Sale', '7-Day Sale');
compare('TEXT(TIME(9, 30, 0), "hh:mm")', '09:30', '0', '09:30', '09:30');
compare(`TEXT(${sunday}, "dddd")`, 'Sunday', '2026-11-29', '2929', 'Sunday');
compare('TEXT(0.256, "0%")', '26%', '26%', '0%', '26%');
compare('INT(-1.5)', -2, -2, -1, -2);
compare(`EDATE(${jan31}, 1)`, 46081, 46081, 46081, 46084);
compare(`WORKDAY(${friday}, 5)`, 46360, 46360, 46360, 46360);
compare(`WORKDAY(${friday}, -5)`, 46346, 46346, 46346, 46353);
compare(`WEEKNUM(${sunday})`, 49, 49, 49, 48);
compare('SEARCH("SOUP", "Hot soup")', 5, 5, 5, 'error');
compare('TRIM("hot  soup ")', 'hot soup', 'hot soup', 'hot soup', 'hot  soup');
compare('UNICODE("🎉")', 127881, 55356, 127881, 55356);
process.env.TZ = 'Asia/Tokyo';
see('TEXT of a Sunday in Tokyo', all(`TEXT(${sunday}, "dddd")`), ['2026-11-28', '2929', 'Sunday']);
JS
node probe.mjs
