#!/usr/bin/env bash
# doublearray: `contain()` says that "ho", "hotels" and "cafe" are in a list of "hotel" and "café"
#
# Guessed beforehand: the README shows `contain('a')` giving true beside `lookup()` and `commonPrefixSearch()`: it
# tells whether a word was put in, so `contain(word)` is `lookup(word) !== -1`.
# Seen: lookups and prefixes are right. `contain()` says yes as soon as its way through the trie reaches a leaf: for
# beginnings of words, for words with something after them, and, with an accented word in the list, for the word
# without its accent. Which of them depends on what else is in the list: "ho" is contained, "so" is not, "hotels" is,
# "teams" is not.
# Where it bites: kuromoji reads its dictionaries with this package. A list of allowed terms, of names or of words to
# warn about, packed into it and queried by the method with the fitting name, matches any number of other words. Use
# `lookup()`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent doublearray@0.0.2
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

import doublearray from 'doublearray';

const words = ['hot', 'hotel', 'soups', 'tea', 'team', 'café', '#sale'];
const trie = doublearray.builder().build(words.map((word, index) => ({ k: word, v: index + 1 })));
for (const word of words) see(word, [trie.contain(word), trie.lookup(word)], [true, words.indexOf(word) + 1]);
for (const [word, isContained] of [
  ['ho', true],
  ['so', false],
  ['soup', false],
  ['soups, please', false],
  ['hotels', true],
  ['te', false],
  ['teams', false],
  ['caf', true],
  ['cafe', true],
  ['#sales', true],
  ['bread', false],
]) {
  see(word, [trie.contain(word), trie.lookup(word)], [isContained, -1]);
}
JS
node probe.mjs
