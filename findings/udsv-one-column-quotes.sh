#!/usr/bin/env bash
# udsv: a file of one column has no rows once there is a quote in it
#
# Guessed beforehand: a file of one column is read like any other: each line is a row, and a quoted field may contain
# commas and line breaks.
# Seen: without a quote it is; with one anywhere, `stringArrs()` gives no rows at all, not even those before it, and no
# error. Where a quoted field of the first rows contains a comma, `inferSchema()` throws a TypeError about "0". With a
# second column the same fields are read correctly.
# Where it bites: a list of posts, one per line, as people paste them: it can be read until somebody writes a
# quotation, and from then on the file is empty. Check that a non-empty file gives rows.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent udsv@0.7.3
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

import { inferSchema, initParser } from 'udsv';

const rows = (file) => initParser(inferSchema(file)).stringArrs(file);
see('plain', rows('text\nSoup today\nBread, fresh\n'), [['Soup today'], ['Bread, fresh']]);
see('a quoted field', rows('text\n"Soup today"\nBread\n'), []);
see('a quotation', rows('text\nSoup\nShe said "hi"\nTea\n'), []);
see('two lines in a field', rows('text\nSoup\n"Two\nlines"\nTea\n'), []);
const two = 'text,day\n"Soup, bread",Monday\n"Two\nlines",Tuesday\n';
see('two columns', rows(two), [
  ['Soup, bread', 'Monday'],
  ['Two\nlines', 'Tuesday'],
]);
assert.throws(() => rows('text\n"Soup, bread"\nTea\n'), TypeError);
console.log('a comma in a quoted field: TypeError');
JS
node probe.mjs
