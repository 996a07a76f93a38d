#!/usr/bin/env bash
# apache-arrow: a post that says nothing of being sent was not sent, has NaN likes and a tag without letters
#
# Guessed beforehand: `tableFromJSON()` makes a table of objects as they come from JSON: what a row does not have is
# null there, as null itself is, since each column may hold nulls; the types are found by looking at all rows, and
# what fits none of them is an error, as `vectorFromArray()` gives for a text among numbers.
# Seen: null is null. A field that a row does not have, or that is undefined, is a value of the column's type: ""
# for a text, NaN for a number, false for yes and no; the count of nulls is 0. So it is for `vectorFromArray()` with
# undefined. A text among numbers is NaN, a number or an object among texts "5" and "[object Object]", a text among
# booleans false, with no error in a table, where the same list by itself throws. Fields of an object within come
# from the first row: what later rows have is dropped, while fields at the top are found in all. A missing date is
# an error. What is written as IPC and read again has these values.
# Where it bites: drafts and figures that leave out what is empty, as JSON does by itself: averages are NaN, "not
# sent" and "unknown" are one, empty tags are counted. Put null in for what is missing before the table is made.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent apache-arrow@21.2.0
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

import { tableFromIPC, tableFromJSON, tableToIPC, vectorFromArray } from 'apache-arrow';

const show = (value) => (Number.isNaN(value) ? 'NaN' : value);
/** The values of the column `a`, and how many of them count as null. */
function column(rows, through = (table) => table) {
  const values = through(tableFromJSON(rows)).getChild('a');
  return [[...values].map(show), values.nullCount];
}
see('null', column([{ a: 'soup' }, { a: null }]), [['soup', null], 1]);
see('a missing text', column([{ a: 'soup' }, {}]), [['soup', ''], 0]);
see('a missing number', column([{ a: 5 }, {}]), [[5, 'NaN'], 0]);
see('a missing yes or no', column([{ a: true }, {}]), [[true, false], 0]);
see('undefined', column([{ a: 'soup' }, { a: undefined }]), [['soup', ''], 0]);
see('missing in the first row', column([{ b: 1 }, { a: 'soup', b: 2 }]), [['', 'soup'], 0]);
see('written and read', column([{ a: 5 }, {}], (table) => tableFromIPC(tableToIPC(table))), [[5, 'NaN'], 0]);
see('a list with undefined', [...vectorFromArray([5, undefined, null])].map(show), [5, 'NaN', null]);
see('a text among numbers', column([{ a: 5 }, { a: 'soup' }]), [[5, 'NaN'], 0]);
see('others among texts', column([{ a: 'soup' }, { a: 5 }, { a: { b: 1 } }]), [['soup', '5', '[object Object]'], 0]);
see('a text among yes and no', column([{ a: true }, { a: 'soup' }]), [[true, false], 0]);
assert.throws(() => vectorFromArray([5, 'soup']), /Unable to infer Vector type/);
assert.throws(() => tableFromJSON([{ a: new Date(5) }, {}]), /Cannot convert undefined to a BigInt/);
const nested = tableFromJSON([{ a: { likes: 1 } }, { a: { likes: 2, tag: 'soup' } }]);
see('fields within', nested.toArray().map((row) => row.a.toJSON()), [{ likes: 1 }, { likes: 2 }]);
see('nulls put in', column([{ a: true }, { a: null }]), [[true, null], 1]);
JS
node probe.mjs
