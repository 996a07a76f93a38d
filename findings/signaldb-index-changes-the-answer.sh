#!/usr/bin/env bash
# @signaldb/core: with an index on the tags no draft is tagged "soup" any more, and "not 2" and "2" are both the text "2"
#
# Guessed beforehand: an index makes a search faster and changes no answer; what it cannot serve is searched without it.
# Seen: values are kept in an index as text, a list as one text, and what the index answers is not checked again. With
# `createIndex('tags')` the search `{ tags: 'soup' }`, which finds drafts whose list has "soup" without it, finds none,
# `$in` finds none, and `$ne` and `$nin` find all. With `createIndex('likes')` 2 also finds "2", and `$ne: 2` leaves
# both out. Of two conditions on the field only the first counts: `{ $in: [2, 3], $lt: 3 }` finds 3, `{ $in: [2], $ne: 2
# }` all but 2. Plain values of one type, null, a missing field and `$gt` are right.
# Where it bites: a collection of drafts that has grown slow gets an index, and its lists by tag are empty, without an
# error. Index fields with one text or number only, and keep other conditions off them.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @signaldb/core@1.8.1
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

import { Collection, createIndex } from '@signaldb/core';

const drafts = [
  { id: 'a', likes: 2, tags: ['soup', 'tea'] },
  { id: 'b', likes: '2', tags: ['soup'] },
  { id: 'c', likes: 3, tags: [] },
  { id: 'd', likes: null },
];
const plain = new Collection();
const indexed = new Collection({ indices: [createIndex('likes'), createIndex('tags')] });
for (const draft of drafts) {
  plain.insert({ ...draft });
  indexed.insert({ ...draft });
}
const found = (collection, selector) =>
  collection.find(selector, { reactive: false }).fetch().map(({ id }) => id).sort().join('');
for (const [selector, without, withIndex] of [
  [{ likes: 3 }, 'c', 'c'],
  [{ likes: null }, 'd', 'd'],
  [{ likes: { $gt: 2 } }, 'c', 'c'],
  [{ tags: 'soup' }, 'ab', ''],
  [{ tags: { $in: ['soup'] } }, 'ab', ''],
  [{ tags: { $ne: 'soup' } }, 'cd', 'abcd'],
  [{ tags: { $nin: ['soup'] } }, 'cd', 'abcd'],
  [{ likes: 2 }, 'a', 'ab'],
  [{ likes: '2' }, 'b', 'ab'],
  [{ likes: { $ne: 2 } }, 'bcd', 'cd'],
  [{ likes: { $in: [2], $ne: 2 } }, '', 'cd'],
  [{ likes: { $in: [2, 3], $lt: 3 } }, 'a', 'abc'],
]) {
  see(JSON.stringify(selector), [found(plain, selector), found(indexed, selector)], [without, withIndex]);
}
JS
node probe.mjs
