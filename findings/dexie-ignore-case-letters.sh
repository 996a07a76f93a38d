#!/usr/bin/env bash
# dexie: ignoring case, "Maß" is found, "ß" is not, and "İstanbul" is an error
#
# Guessed beforehand: `equalsIgnoreCase()` finds at least what `equals()` finds, and `startsWithIgnoreCase()` more, in
# every language.
# Seen: both pair upper and lower case letter by letter. Where the other case of a letter is two letters they fail: "ß"
# finds nothing though it is stored, and "ẞ", "İstanbul" and "ŉ" reject with a DataError, as a word and as a prefix.
# Words with "ß" further in are found, but "STRASSE" does not find "Straße".
# Where it bites: names, tags and ignored words kept in a browser's database: a Turkish place in capitals cannot be
# looked up at all. Store the folded word beside the written one and use `equals()`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent dexie@4.4.7 fake-indexeddb@6.2.8
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

import 'fake-indexeddb/auto';
import Dexie from 'dexie';

const store = new Dexie('words');
store.version(1).stores({ words: '++id, word' });
const words = ['Menu', 'Maß', 'Straße', 'ß', 'ẞ', 'İstanbul', 'ŉ', 'Café'];
await store.words.bulkAdd(words.map((word) => ({ word })));
const ask = async (how, word) => {
  try {
    return (await store.words.where('word')[how](word).toArray()).map((found) => found.word);
  } catch (error) {
    return error.name;
  }
};
for (const word of words) see(`equals ${word}`, await ask('equals', word), [word]);
for (const [word, equal, begins] of [
  ['MENU', ['Menu'], ['Menu']],
  ['CAFÉ', ['Café'], ['Café']],
  ['Maß', ['Maß'], ['Maß']],
  ['Straße', ['Straße'], ['Straße']],
  ['STRASSE', [], []],
  ['ß', [], []],
  ['ẞ', 'DataError', 'DataError'],
  ['İstanbul', 'DataError', 'DataError'],
  ['ŉ', 'DataError', 'DataError'],
]) {
  see(`equalsIgnoreCase ${word}`, await ask('equalsIgnoreCase', word), equal);
  see(`startsWithIgnoreCase ${word}`, await ask('startsWithIgnoreCase', word), begins);
}
JS
node probe.mjs
