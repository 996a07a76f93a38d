#!/usr/bin/env bash
# wordcount, word-count, words-count, alfaaz: "don’t" is two words or one, "naïve façade" four, a link up to eight
#
# Guessed beforehand: four packages for counting words agree on English with an apostrophe, an accent, a
# hyphen and a link, and each counts a text of letters as one word at least.
# Seen: the curly apostrophe makes two words in two of them, the straight one in one. wordcount cuts a word
# at each accent ("naïve façade" is 4) and finds none in Arabic, Hindi and Thai; word-count finds none in
# the last two; alfaaz counts each letter of Thai; Korean is a word per letter in two. A link is seven
# words, six, four or six, "10:30" two or one, an emoji none or one.
# Where it bites: "keep it under twenty words", reading times and rates of links per word: the limit moves
# by half with the typography of the apostrophe, and a rule in one language is none in the next.
# `Intl.Segmenter` with `isWordLike` is in every browser.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent wordcount@1.1.1 word-count@0.3.1 words-count@2.0.2 alfaaz@1.1.0
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

import { createRequire } from 'node:module';
import { countWords } from 'alfaaz';

const require = createRequire(import.meta.url);
const wordsCount = require('words-count');
const counters = [
  require('wordcount'),
  require('word-count'),
  wordsCount.default ?? wordsCount.wordsCount ?? wordsCount,
  countWords,
];
console.log('by wordcount, word-count, words-count and alfaaz:');
for (const [text, as] of [
  ['soup is on', [3, 3, 3, 3]],
  ["don't", [2, 1, 1, 1]],
  ['don’t', [2, 2, 1, 1]],
  ['co-op', [2, 1, 2, 1]],
  ['naïve façade', [4, 2, 2, 2]],
  ['https://acme.com/a-b_c?d=1', [7, 6, 4, 6]],
  ['10:30', [2, 2, 1, 2]],
  ['soup—bread', [2, 2, 1, 1]],
  ['🎉', [0, 0, 1, 1]],
  ['안녕 세상', [2, 4, 4, 2]],
  ['مرحبا بالعالم', [0, 2, 2, 2]],
  ['नमस्ते दुनिया', [0, 0, 2, 2]],
  ['สวัสดี', [0, 0, 1, 6]],
]) {
  see(text, counters.map((count) => count(text)), as);
}
JS
node probe.mjs
