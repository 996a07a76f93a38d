#!/usr/bin/env bash
# sift, nedb, lokijs, pouchdb-find: the drafts without the tag "sale" differ in each, and some have the tag
#
# Guessed beforehand: all speak MongoDB's query language on plain documents, and so agree with each other and with its
# manual: `$ne` on a list is true where no member is equal and where there is no list, null finds what is missing.
# Seen: mingo does as the manual says. In nedb `{ tags: { $ne: 'sale' } }` is true if any member differs: it gives a
# draft that has the tag, and leaves out one whose list is empty. lokijs and pouchdb-find compare the list as a whole,
# and give them all. What is missing is null to mingo and sift only, so nedb and lokijs take it for "a date that is not
# null"; pouchdb-find throws a TypeError. To lokijs and pouchdb-find nothing is less than 3, the string "5" more than
# it, and lokijs reads only the first of two operators: "more than 0 and less than 1" is "more than 0". sift finds a
# tag that is a list inside the list.
# Where it bites: "not on sale", "without a date", "fewer than three links" above a list of drafts, after a move to
# another store: nothing fails, and other drafts are shown. Try each on a list, on null and on a missing field.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent mingo@7.2.7 sift@17.1.4 @seald-io/nedb@4.1.2 lokijs@1.5.12 pouchdb-core@9.0.0 pouchdb-find@9.0.0 pouchdb-adapter-memory@9.0.0
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

import Nedb from '@seald-io/nedb';
import loki from 'lokijs';
import { Query } from 'mingo';
import PouchDB from 'pouchdb-core';
import memory from 'pouchdb-adapter-memory';
import find from 'pouchdb-find';
import sift from 'sift';

const drafts = [
  { _id: 'A', tags: ['soup', 'sale'], links: 1, date: '2026-12-01' },
  { _id: 'B', tags: ['sale'], links: 5, date: null },
  { _id: 'C', tags: [], links: '5' },
  { _id: 'D' },
];
const nedb = new Nedb();
await nedb.insertAsync(drafts);
const collection = new loki('drafts').addCollection('drafts');
collection.insert(structuredClone(drafts));
PouchDB.plugin(memory).plugin(find);
const pouch = new PouchDB('drafts', { adapter: 'memory' });
await pouch.bulkDocs(drafts);

const names = (found) => found.map(({ _id }) => _id).sort().join('');
const all = async (query) => [
  names(drafts.filter((draft) => new Query(query).test(draft))),
  names(drafts.filter(sift(query))),
  names(await nedb.findAsync(query)),
  names(collection.find(query)),
  await pouch.find({ selector: query }).then(({ docs }) => names(docs), ({ constructor }) => constructor.name),
];
console.log('mingo, sift, nedb, lokijs, pouchdb-find:');
see('tags: "sale"', await all({ tags: 'sale' }), ['AB', 'AB', 'AB', '', '']);
see('not "sale"', await all({ tags: { $ne: 'sale' } }), ['CD', 'CD', 'AD', 'ABCD', 'ABCD']);
see('none of "sale"', await all({ tags: { $nin: ['sale'] } }), ['CD', 'CD', 'AD', 'ABCD', 'C']);
see('date: null', await all({ date: null }), ['BCD', 'BCD', 'B', 'B', 'B']);
see('date not null', await all({ date: { $ne: null } }), ['A', 'A', 'ACD', 'ACD', 'TypeError']);
see('fewer than three links', await all({ links: { $lt: 3 } }), ['A', 'A', 'A', 'AD', 'A']);
see('more than three links', await all({ links: { $gt: 3 } }), ['B', 'B', 'B', 'BC', 'BC']);
see('between', await all({ links: { $gt: 0, $lt: 1 } }), ['', '', '', 'ABC', '']);
drafts.push({ _id: 'E', tags: [['sale']] });
const within = [(draft) => new Query({ tags: 'sale' }).test(draft), sift({ tags: 'sale' })];
see('a list in the list, mingo and sift', within.map((test) => test(drafts.at(-1))), [false, true]);
JS
node probe.mjs
