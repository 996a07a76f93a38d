#!/usr/bin/env bash
# flexsearch: with `fastupdate` a word of removed drafts only gives undefined, or an error, instead of an empty result
#
# Guessed beforehand: `fastupdate`, which makes removals and updates faster for more memory, changes no answer: a word
# that no text has any more gives an empty list.
# Seen: without it that is so. With it `Index.search()` gives undefined for such a word, with every tokenizer, and an
# empty list again for two words. `Document.search()` throws a TypeError ("reading 'result'"), whatever the other
# fields contain. Once a text with the word is added again, all is right.
# Where it bites: a search over drafts or a history that works until somebody deletes the only entry with a word and
# then searches for it. Leave `fastupdate` off, or read `index.search(word) ?? []` and catch for documents.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent flexsearch@0.8.212
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

import Flexsearch from 'flexsearch';

const { Document, Index } = Flexsearch;
const seek = (index, words) => {
  try {
    return index.search(words) ?? 'undefined';
  } catch (error) {
    return error.name;
  }
};
for (const tokenize of ['strict', 'forward', 'full']) {
  for (const [fastupdate, none] of [
    [false, []],
    [true, 'undefined'],
  ]) {
    const index = new Index({ tokenize, fastupdate });
    index.add(1, 'hot soup').add(2, 'bread');
    index.remove(1);
    const how = `${tokenize}, fastupdate ${fastupdate}`;
    see(`${how}: removed`, seek(index, 'soup'), none);
    see(`${how}: two words`, seek(index, 'hot soup'), []);
    see(`${how}: never there`, seek(index, 'tea'), []);
    see(`${how}: still there`, seek(index, 'bread'), [2]);
    index.add(3, 'soup');
    see(`${how}: again`, seek(index, 'soup'), [3]);
  }
}
for (const [fastupdate, none] of [
  [false, []],
  [true, 'TypeError'],
]) {
  const drafts = new Document({ fastupdate, document: { id: 'id', index: ['text'] } });
  drafts.add({ id: 1, text: 'hot soup' }).add({ id: 2, text: 'bread' });
  drafts.remove(1);
  see(`documents, fastupdate ${fastupdate}`, seek(drafts, 'soup'), none);
}
JS
node probe.mjs
