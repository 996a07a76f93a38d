#!/usr/bin/env bash
# read-excel-file: half past nine is a millisecond early, and so is shown as 9:29
#
# Guessed beforehand: a time that is in a sheet to the minute is read to the minute, as exceljs reads what it wrote
# itself.
# Seen: of a day's 1,440 minutes 448 come back one millisecond short, 9:30 as 9:29:59.999, 32 of the 96 quarters of an
# hour among them, midnight and noon not. exceljs reads all of them correctly.
# Where it bites: a content calendar in a sheet: a third of all posts is planned, shown and sent a minute early, and a
# time compared with another source is never equal. Round to the second after reading.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent read-excel-file@9.3.17 exceljs@4.4.0
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
import readExcelFile from 'read-excel-file/node';

const minutes = Array.from({ length: 1440 }, (_, minute) => Date.UTC(2026, 10, 29, 0, minute));
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('Posts');
for (const minute of minutes) sheet.addRow([new Date(minute)]);
await book.xlsx.writeFile('posts.xlsx');

const [{ data }] = await readExcelFile('posts.xlsx');
const read = data.map(([when]) => when.getTime());
see('half past nine', new Date(read[570]).toISOString(), '2026-11-29T09:29:59.999Z');
see('noon', new Date(read[720]).toISOString(), '2026-11-29T12:00:00.000Z');
const off = read.map((time, index) => time - minutes[index]);
see('ways to be off', [...new Set(off)].sort(), [-1, 0]);
see('minutes that are', off.filter(Boolean).length, 448);
see('quarters that are', off.filter((by, minute) => by !== 0 && minute % 15 === 0).length, 32);

const again = new ExcelJS.Workbook();
await again.xlsx.readFile('posts.xlsx');
const column = again.getWorksheet('Posts').getColumn(1).values.slice(1);
see('exceljs off', column.filter((when, index) => when.getTime() !== minutes[index]).length, 0);
JS
node probe.mjs
