#!/usr/bin/env bash
# xlsx, exceljs: what one writes the other reads as "two_x000d_ lines" and "<3"
#
# Guessed beforehand: a text that SheetJS writes into a sheet is read by exceljs as it was, as it is by SheetJS and
# read-excel-file: they follow the standard, in which escapes are decoded once.
# Seen: SheetJS writes a carriage return as "_x000d_", in small letters, and exceljs decodes capitals only, so the
# escape is part of the text. A text that contains HTML entities ("&lt;3", "R&amp;D", as exports of posts do) is
# decoded twice. With `bookSST: true` the second is right. A text that looks like an escape ("_x0041_") is written
# unescaped by exceljs and by write-excel-file, and read as "A".
# Where it bites: a content calendar written by one service and read by another: every line that was broken on Windows
# ends in seven odd characters, which are posted. Remove carriage returns before writing.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent xlsx@0.18.5 exceljs@4.4.0 read-excel-file@9.3.17 write-excel-file@4.1.1
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

import ExcelJS from 'exceljs';
import { readSheet } from 'read-excel-file/node';
import writeSheet from 'write-excel-file/node';
import XLSX from 'xlsx';

const bySheetJs = async (texts, options) => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(texts.map((text) => [text])));
  return XLSX.write(book, { type: 'buffer', ...options });
};
const byExceljs = async (texts) => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('posts').addRows(texts.map((text) => [text]));
  return Buffer.from(await book.xlsx.writeBuffer());
};
const byWriteExcelFile = async (texts) =>
  (await writeSheet(texts.map((value) => [{ value, type: String }]))).toBuffer();

const inSheetJs = async (file) => {
  const { SheetNames, Sheets } = XLSX.read(file);
  return XLSX.utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1 }).flat();
};
const inExceljs = async (file) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file);
  return book.worksheets[0].getColumn(1).values.slice(1);
};
const inReadExcelFile = async (file) => (await readSheet(file)).flat();

const texts = ['two\r\nlines', 'I &lt;3 soup', 'R&amp;D', 'Fish & chips'];
const file = await bySheetJs(texts);
see('SheetJS in SheetJS', await inSheetJs(file), texts);
see('SheetJS in read-excel-file', await inReadExcelFile(file), texts);
const twice = ['two_x000d_\nlines', 'I <3 soup', 'R&D', 'Fish & chips'];
see('SheetJS in exceljs', await inExceljs(file), twice);
const shared = await bySheetJs(texts, { bookSST: true });
see('the same with shared strings', await inExceljs(shared), [twice[0], ...texts.slice(1)]);
see('exceljs in SheetJS', await inSheetJs(await byExceljs(texts)), texts);
const bare = ['Room _x0041_'];
see('exceljs in exceljs', await inExceljs(await byExceljs(bare)), ['Room A']);
see('write-excel-file in read-excel-file', await inReadExcelFile(await byWriteExcelFile(bare)), ['Room A']);
JS
node probe.mjs
