#!/usr/bin/env bash
# text-statistics: "Hot soup today" has four words, "Really?! Yes." three words and four sentences
#
# Guessed beforehand: words are what is between spaces, and a sentence ends at its marks, however many there are;
# repeated marks are joined, as a comment in its source says.
# Seen: a full stop is added to the text, and the empty string after it counts as a word: one too many each time. Where
# the text ends with a mark of its own there is one sentence too many as well. Repeated marks are joined only once in a
# text: "Hot soup... today!!" has as many sentences as words. So a post of two words gets a Flesch score of 149, where
# the scale ends at about 121.
# Where it bites: posts are short, and the shorter one is, the more its score consists of words that are not there.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent text-statistics@0.1.1
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

import statistics from 'text-statistics';

/** Words and sentences that are counted. */
const counted = (text) => [statistics(text).wordCount(), statistics(text).sentenceCount()];
see('three words', counted('Hot soup today'), [4, 1]);
see('with a full stop', counted('Hot soup today.'), [4, 2]);
see('five words, two sentences', counted('Hot soup today. Come by!'), [6, 3]);
see('two words, two sentences', counted('Really?! Yes.'), [3, 4]);
see('three words with more marks', counted('Hot soup... today!!'), [4, 4]);
const ease = (text) => Math.round(statistics(text).fleschKincaidReadingEase());
see('two words', ease('Come by'), 149);
JS
node probe.mjs
