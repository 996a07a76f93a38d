#!/usr/bin/env bash
# ssf, numfmt: a loss of five is shown as 5, 11:59:59.999 as 11:59:00, and in eighths 12.97 is "13 8/8"
#
# Guessed beforehand: two packages that apply Excel's number formats, one of them that of SheetJS, give the same text
# for figures of posts: thousands as "1.2K", fractions, times; a negative number keeps its minus where a condition
# decides over the section, as in Excel.
# Seen: in ssf the minus is lost as soon as a section has a condition: by `[<1000]0;[<1000000]0.0,"K";0.0,,"M"` -5 is
# "5" and -1,234 "1234", by `[=1]0 "day";0 "days"` -1 is "1 days". A time that rounds up to a full minute loses its
# seconds but not the minute before: 0.49999999 is 11:59:00, and by `h:mm` the last tenth of a second of a day is 24:00.
# numfmt is right in these, and wrong in fractions: what rounds up to a whole is carried and kept: by `# ?/?` 12.999 is
# "13 1/1", by `# ?/8` 12.97 "13 8/8". By some forty other formats they agree on positive numbers.
# Where it bites: followers lost are shown as followers won, in what SheetJS gives as `cell.w` and writes as CSV and
# HTML, and in grids that format by it. Take the values (`raw: true`) and format them yourself.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ssf@0.11.2 numfmt@4.0.1 xlsx@0.18.5
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

import { format } from 'numfmt';
import ssf from 'ssf';
import xlsx from 'xlsx';

const thousands = '[<1000]0;[<1000000]0.0,"K";0.0,,"M"';
for (const [pattern, value, bySsf, byNumfmt] of [
  [thousands, 5, '5', '5'],
  [thousands, 1234, '1.2K', '1.2K'],
  ['0;-0', -5, '-5', '-5'],
  [thousands, -5, '5', '-5'],
  [thousands, -1234, '1234', '-1234'],
  ['[=1]0 "day";0 "days"', -1, '1 days', '-1 days'],
  ['h:mm:ss', 0.5, '12:00:00', '12:00:00'],
  ['h:mm:ss', 0.49999999, '11:59:00', '12:00:00'],
  ['h:mm', 0.999999, '24:00', '0:00'],
  ['# ?/?', 12.5, '12 1/2', '12 1/2'],
  ['# ?/?', 12.999, '13    ', '13 1/1'],
  ['# ?/8', 12.97, '13    ', '13 8/8'],
  ['# ??/??', 0.9999, '1      ', '1  1/1 '],
]) {
  see(`${value} by ${pattern}`, [ssf.format(pattern, value), format(pattern, value)], [bySsf, byNumfmt]);
}
const sheet = xlsx.utils.aoa_to_sheet([['followers'], [-1234]]);
sheet.A2.z = thousands;
see('as CSV by SheetJS', xlsx.utils.sheet_to_csv(sheet), 'followers\n1234');
see('its value', xlsx.utils.sheet_to_json(sheet, { raw: true }), [{ followers: -1234 }]);
JS
node probe.mjs
