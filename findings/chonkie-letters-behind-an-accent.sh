#!/usr/bin/env bash
# @chonkiejs/core: after a "café" a text split into chunks loses letters, with the default settings
#
# Guessed beforehand: the README says that chunks are cut at paragraphs, sentences, punctuation, words and characters,
# one character being one token, each with its position. So the chunks in a row are the text, and the text between a
# chunk's start and end is the chunk.
# Seen: for plain ASCII that is so. What finds the cuts counts UTF-8 bytes, and what cuts counts UTF-16 units: after
# "é", a curly apostrophe, a dash or an emoji a cut comes that many letters late. At sentences, words are split ("Bread
# is t", "oo."). At words it is worse: the letter at the place of the space is dropped, and a space put in: "at noon
# and try the hot" is " t  oon nd  ry  he  ot". There is no error, and start and end still point at the right words.
# `SentenceChunker` is right; `FastChunker`, said to look for its marks by bytes, leaves three � of an emoji that lies
# across a cut.
# Where it bites: drafts, pages or style guides split for a search or a model: after one accent what is stored cannot
# be read, nor found by its words.
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
