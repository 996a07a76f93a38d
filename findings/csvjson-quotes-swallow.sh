#!/usr/bin/env bash
# csvjson: a comma in a post is written as a tab, and a quotation mark at the start makes the rest of the file one field
#
# Guessed beforehand: `toCSV()` puts quotation marks around a text with a comma, a line break or a quotation mark and
# doubles the latter, as `toObject()` with `quote: '"'` reads it.
# Seen: a comma becomes a tab, or the delimiter whatever it is; each line break becomes one too, and a quotation mark is
# left as it is. A post that begins with one, as in «"Soup" is on», is read by others (papaparse, spreadsheets) as a
# quoted field that ends somewhere further down. `wrap: true` puts quotation marks around everything and doubles none.
# Read back, of a field with a doubled quotation mark a part is left, and a line break within quotation marks begins a
# new row, with and without `quote`. The README names none of this.
# Where it bites: an export of drafts for a spreadsheet: texts lose commas and paragraphs for good, and one that begins
# with a quotation hides all drafts behind it. papaparse writes and reads the same rows as they are.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent csvjson@5.1.0 papaparse@5.7.1
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

import csvjson from 'csvjson';
import Papa from 'papaparse';

const write = (text, options) =>
  csvjson
    .toCSV([{ id: 1, text }], { headers: 'key', ...options })
    .split('\n')
    .slice(1)
    .join('\n');
see('plain', write('Hot soup'), '1,Hot soup');
see('comma', write('Soup, tea'), '1,Soup\t tea');
see('semicolon', write('Soup; tea', { delimiter: ';' }), '1;Soup\t tea');
see('line break', write('Soup\n\ntoday'), '1,Soup\t\ttoday');
see('quotation', write('"Soup" is on'), '1,"Soup" is on');
see('quotation, wrapped', write('a "hot" soup', { wrap: true }), '"1","a "hot" soup"');
const drafts = [
  { id: '1', text: '"Soup' },
  { id: '2', text: 'Tea' },
  { id: '3', text: 'Bread' },
];
const read = (text) => Papa.parse(text, { header: true }).data.map((row) => row.text);
see('drafts, by papaparse', read(csvjson.toCSV(drafts, { headers: 'key' })), ['Soup\n2,Tea\n3,Bread']);
see('drafts, written by papaparse', read(Papa.unparse(drafts)), ['"Soup', 'Tea', 'Bread']);
const back = (text, options) => csvjson.toObject(text, options).map((row) => row.text);
see('comma in quotes, read', back('id,text\n1,"Soup, tea"', { quote: '"' }), ['Soup, tea']);
see('doubled, read', back('id,text\n1,"a ""hot"" soup"', { quote: '"' }), ['soup']);
see('line break, read', back('id,text\n1,"Soup\ntoday"\n2,Tea', { quote: '"' }), ['Soup', '', 'Tea']);
JS
node probe.mjs
