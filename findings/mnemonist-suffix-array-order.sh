#!/usr/bin/env bash
# mnemonist: its suffix array is out of order where few words repeat, and the longest common passage is missed
#
# Guessed beforehand: `SuffixArray` holds the starts of all suffixes in the order of the suffixes, whatever the text,
# and the generalized one finds the longest passage that two texts share.
# Seen: so it is with ordinary prose, "banana" and "mississippi". Where few different letters, or words as tokens,
# repeat, suffixes are swapped: of 300 texts of some 50 letters a, b and c 34 are out of order, of 200 letters 87; "hot
# hot hot soup hot hot soup", as seven tokens, is. The longest passage shared by "aaaabaaababb" and "baaaabaaaaba" has
# eight letters, and six are reported.
# Where it bites: "you posted this before": repeated passages found by suffixes over words, tags or kinds of posts,
# where the alphabet is small, are now and then not the longest, and a binary search in the array misses what is there.
# Sort the starts by comparison, which is fast enough for drafts.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent mnemonist@0.40.8
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

import * as mnemonist from 'mnemonist';

const { SuffixArray, GeneralizedSuffixArray } = mnemonist;
const sorted = (letters) => {
  const after = (start) => letters.slice(start).join('\u0001');
  return letters.map((_, start) => start).sort((a, b) => (after(a) < after(b) ? -1 : 1));
};
const given = (text) => Array.from(new SuffixArray(text).array);
for (const text of ['banana', 'mississippi', 'tea for two, two for tea']) see(text, given(text), sorted([...text]));
see('in order', sorted([...'babaabaaba']), [9, 6, 3, 7, 4, 1, 8, 5, 2, 0]);
see('babaabaaba', given('babaabaaba'), [9, 3, 6, 1, 4, 7, 8, 5, 2, 0]);
const words = 'hot hot hot soup hot hot soup'.split(' ');
see('words, in order', sorted(words), [0, 4, 1, 5, 2, 6, 3]);
see('words', given(words), [0, 1, 4, 5, 2, 6, 3]);

let seed = 7;
const random = (below) => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return Math.floor((seed / 2 ** 32) * below);
};
const outOfOrder = (alphabet, length) => {
  let count = 0;
  for (let run = 0; run < 300; run += 1) {
    const text = Array.from({ length: length - random(6) }, () => alphabet[random(alphabet.length)]).join('');
    if (String(given(text)) !== String(sorted([...text]))) count += 1;
  }
  return count;
};
see('of 300 texts out of order, 50 and 200 letters of three', [outOfOrder('abc', 50), outOfOrder('abc', 200)], [34, 87]);
see('of all 26', outOfOrder('abcdefghijklmnopqrstuvwxyz', 200), 0);
const pair = ['aaaabaaababb', 'baaaabaaaaba'];
see('both hold', pair.map((text) => text.includes('aaaabaaa')), [true, true]);
see('the longest', new GeneralizedSuffixArray(pair).longestCommonSubsequence(), 'aaaaba');
JS
node probe.mjs
