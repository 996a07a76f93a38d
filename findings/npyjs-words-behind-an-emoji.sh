#!/usr/bin/env bash
# npyjs: in a .npy file of words an emoji shifts the letters of its neighbours: "🎉", "soup", "é" are four words
#
# Guessed beforehand: NumPy stores a word of a `<U4` array as four code points of four bytes each, and the package's
# types name `U${number}` both for reading and for writing: each word comes back as it was, as many as `shape` says.
# Seen: without characters beyond the first 65,536 that is so. All words are first joined into one JavaScript string
# and then cut after every n UTF-16 units, so each emoji shifts what follows it by one: "soup", "é" come out as "sou",
# "pé" and an empty word, a second emoji in two halves, and `data` is longer than `shape`. `dump()`, which writes the
# same way, spoils them too. And without a shape, which is optional, it writes the number of bytes, 32, for two words.
# Where it bites: word vectors come as two files, the numbers and their words: after one 🎉 among the words of posts
# every vector belongs to pieces of two words, without an error.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent npyjs@1.2.0
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

import { dump, load } from 'npyjs';

/** A .npy file (version 1.0) of words of at most `width` code points, little-endian. */
const file = (words, width) => {
  let head = `{'descr': '<U${width}', 'fortran_order': False, 'shape': (${words.length},), }`;
  head = head.padEnd(Math.ceil((head.length + 11) / 64) * 64 - 11) + '\n';
  const letters = words.flatMap((word) => {
    const points = [...word].map((letter) => letter.codePointAt(0));
    return [...points, ...Array(width - points.length).fill(0)];
  });
  return Uint8Array.from([
    0x93, ...Buffer.from('NUMPY'), 1, 0, head.length & 255, head.length >> 8, ...Buffer.from(head),
    ...new Uint8Array(Uint32Array.from(letters).buffer),
  ]).buffer;
};
const read = async (bytes) => {
  const { data, shape } = await load(bytes);
  return [shape, [...data]];
};
for (const [words, as] of [
  [['hot', 'soup', 'é'], [[3], ['hot', 'soup', 'é']]],
  [['🎉', 'soup', 'é'], [[3], ['🎉', 'sou', 'pé', '']]],
]) {
  see(words.join(' '), await read(file(words, 4)), as);
}
see('🎉 🍲 ab', await read(file(['🎉', '🍲', 'ab'], 2)), [[3], ['🎉', '\ud83c', '\udf72', 'ab']]);
see('written, hot soup', await read(dump(['hot', 'soup'], [2])), [[2], ['hot', 'soup']]);
see('written, 🎉 ab', await read(dump(['🎉', 'ab'], [2])), [[2], ['🎉', '\udf89a', 'b']]);
see('written without a shape', await read(dump(['hot', 'soup'])), [[32], ['hot', 'soup']]);
see('numbers without a shape', await read(dump([1, 2, 3])), [[3], [1, 2, 3]]);
JS
node probe.mjs
