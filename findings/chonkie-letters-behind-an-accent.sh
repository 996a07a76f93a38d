#!/usr/bin/env bash
# @chonkiejs/core: behind a "café" a text that is cut into pieces loses letter upon letter, by the default settings
#
# Guessed beforehand: the README has pieces cut at paragraphs, sentences, marks, words and letters, one letter being
# one token, each with the place where it stands. So the pieces, one behind the other, are the text, and between its
# start and its end the text says what the piece says.
# Seen: with plain ASCII so it is. What finds the cuts counts UTF-8 bytes, and what cuts counts UTF-16: behind "é", a
# curly apostrophe, a dash or an emoji a cut lies so many letters too late. Where sentences are cut, words are parted
# ("Bread is t", "oo."). Where words are cut it is worse: the letter at the place of the space is left out, and a
# space written for it: "at noon and try the hot" is " t  oon nd  ry  he  ot". No error, and start and end still lie
# on the right words. `SentenceChunker` is right; `FastChunker`, said to look for its marks by bytes, leaves three �
# of an emoji that lies across a cut.
# Where it bites: whoever cuts drafts, pages or guides of style into pieces for a search or a model: one accent in
# front, and what is stored cannot be read, nor found by its words.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @chonkiejs/core@0.0.11 @chonkiejs/chunk@0.9.3
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

import { FastChunker, RecursiveChunker, SentenceChunker } from '@chonkiejs/core';

const pieces = async (text, chunker) => (await chunker.chunk(text)).map((piece) => piece.text);
const plain = 'Come by the cafe at noon and try the hot soup with bread that we bake each morning';
const words = await RecursiveChunker.create({ chunkSize: 30 });
see('words, plain', await pieces(plain, words), [
  'Come by the cafe at noon and',
  ' try the hot soup with bread',
  ' that we bake each morning',
]);
const accented = plain.replace('cafe', 'café');
see('words, behind an accent', await pieces(accented, words), [
  'Come by the café  t  oon ',
  ' nd  ry  he  ot  oup  ith ',
  ' read  hat  e  ake  ach ',
  ' orning',
]);
const [, second] = await words.chunk(accented);
see('what stands there', accented.slice(second.startIndex, second.endIndex), 'and try the hot soup with ');

const sentences = '“Soup’s on…” – said Zoë. It is warm. Soup is ready. Bread is too. Come at noon. Ask for Jo.';
see(
  'sentences',
  await pieces(sentences, await RecursiveChunker.create({ chunkSize: 40, minCharactersPerChunk: 1 })),
  ['“Soup’s on…” – said Zoë. It is warm', '. Soup is ready. Bread is t', 'oo. Come at noon. Ask for Jo.'],
);
see(
  'sentences by SentenceChunker',
  await pieces(sentences, await SentenceChunker.create({ chunkSize: 40, minCharactersPerSentence: 1 })),
  ['“Soup’s on…” – said Zoë. It is warm. ', 'Soup is ready. Bread is too. ', 'Come at noon. Ask for Jo.'],
);
const fast = await pieces('Hot soup with bread 🎉🍲 today', await FastChunker.create({ chunkSize: 22 }));
see('FastChunker', fast, ['Hot soup with bread �', '��🍲 today']);
JS
node probe.mjs
