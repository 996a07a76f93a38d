#!/usr/bin/env bash
# hucre: of a binary workbook by SheetJS only the first cell of a row is read, and the first one after a gap
#
# Guessed beforehand: what SheetJS writes as XLSB, Excel's binary format, hucre reads ("sheet names + typed cell
# values") as it reads the same sheet as XLSX, ODS or XLS.
# Seen: each row has its first cell, and the first one after each empty cell; all others are null, or the row is that
# much shorter, numbers and strings alike, with shared strings or without. No error is raised. SheetJS writes a cell
# that follows another one in the format's short form, without its column, and these are skipped. The same sheet as
# XLSX, ODS and XLS is read whole, and SheetJS reads its XLSB whole.
# Where it bites: a content calendar saved as XLSB to be small: of day, text and account only the day is left, and a
# check finds drafts without a text. Save it as XLSX, or read XLSB with SheetJS.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent hucre@1.0.0 xlsx@0.18.5
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

import { createRequire } from 'node:module';
import * as hucre from 'hucre';

const XLSX = createRequire(import.meta.url)('xlsx');
const rows = [
  ['day', 'text', 'likes', 'account'],
  ['Monday', 'Hot soup 🎉', 3, 'acme'],
  ['Tuesday', 'Tea', null, 'acme'],
  [1, 2, 3, 4],
];
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Plan');
const write = (bookType, bookSST = false) => new Uint8Array(XLSX.write(book, { type: 'array', bookType, bookSST }));
const readers = { xlsx: hucre.readXlsx, ods: hucre.readOds, biff8: hucre.readXls };
for (const [type, read] of Object.entries(readers)) {
  see(type, (await read(write(type))).sheets[0].rows, rows);
}
const { Sheets } = XLSX.read(write('xlsb'), { type: 'array' });
see('XLSB by SheetJS', XLSX.utils.sheet_to_json(Sheets.Plan, { header: 1, defval: null }), rows);
const left = [['day'], ['Monday'], ['Tuesday', null, null, 'acme'], [1]];
for (const shared of [false, true]) {
  const { sheets } = await hucre.readXlsb(write('xlsb', shared));
  see(`XLSB${shared ? ', shared texts' : ''}`, sheets[0].rows, left);
}
see('by read()', (await hucre.read(write('xlsb'))).sheets[0].rows, left);
JS
node probe.mjs
