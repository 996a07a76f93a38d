#!/usr/bin/env bash
# zustand-middleware-yjs: swapping two entries gives one of them twice, and a 🎉 that becomes 🎈 is broken
#
# Guessed beforehand: what `set()` puts into the store is what the store contains, and what the shared document and
# everybody else's store contain a moment later; a reordered list still has the same entries.
# Seen: where two strings, objects or lists change places, the writer's store has the new order, the shared document
# and everybody else have one of them twice. With numbers it is so for the writer as well, and in the very list that
# was passed in: [1, 2] set to [2, 1] is [2, 2]. With three strings the writer, the document and the others have three
# different lists. Where a list entry becomes one of another type (a string an object) the others keep the old one.
# Strings are compared by UTF-16 units: an emoji that replaces or precedes one with the same first half comes out as
# "\ufffd" and half an emoji. What is added, removed or changed in place is right; so are objects, words and accents.
# Where it bites: lists that are sorted or dragged, as tags, hints and planned posts are: one entry is gone and another
# there twice, for good and without an error. Remove and insert an entry in two steps, and keep texts as `Y.Text`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  zustand-middleware-yjs@1.3.1 zustand@4.5.7 yjs@13.6.33
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

import { setTimeout as pause } from 'node:timers/promises';
import yjs from 'zustand-middleware-yjs';
import { createStore } from 'zustand/vanilla';
import * as Y from 'yjs';

/** What became of a value that was set in place of another: itself, and what both stores and the document hold. */
async function change(from, to) {
  const docs = [new Y.Doc(), new Y.Doc()];
  docs[0].on('update', (update) => Y.applyUpdate(docs[1], update));
  const stores = docs.map((doc) =>
    createStore((yjs.default ?? yjs)(doc, 'shared', (set) => ({ put: (value) => set({ value }) }))),
  );
  for (const value of [from, to]) {
    stores[0].getState().put(value);
    await pause(5);
  }
  const [writer, reader] = stores.map((store) => store.getState().value);
  return { given: to, writer, doc: docs[0].getMap('shared').toJSON().value, reader };
}
const all = (value) => ({ given: value, writer: value, doc: value, reader: value });
see('one more', await change(['a', 'b'], ['a', 'x', 'b']), all(['a', 'x', 'b']));
see('one less', await change(['a', 'b', 'c'], ['a', 'c']), all(['a', 'c']));
see('an object', await change({ a: 1, b: [1] }, { b: [1, 2], c: null }), all({ b: [1, 2], c: null }));
see('words', await change('hot soup', 'très hot soup'), all('très hot soup'));
see('two texts', await change(['a', 'b'], ['b', 'a']), { ...all(['b', 'a']), doc: ['b', 'b'], reader: ['b', 'b'] });
const [one, two] = [{ id: 1 }, { id: 2 }];
see('two objects', await change([one, two], [two, one]), { ...all([two, one]), doc: [two, two], reader: [two, two] });
see('two lists', await change([[1], [2]], [[2], [1]]), { ...all([[2], [1]]), doc: [[2], [2]], reader: [[2], [2]] });
see('two numbers', await change([1, 2], [2, 1]), all([2, 2]));
see('three texts', await change(['a', 'b', 'c'], ['c', 'a', 'b']), { ...all(['c', 'a', 'c']), reader: ['c', 'c', 'c'] });
see('another kind', await change(['a'], [one]), { ...all([one]), doc: ['a'], reader: ['a'] });
const broken = { given: '🎈', writer: '\ufffd\udf88', doc: '\ufffd\udf88', reader: '\ufffd\ufffd' };
see('an emoji', await change('🎉', '🎈'), broken);
JS
node probe.mjs
