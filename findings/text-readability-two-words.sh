#!/usr/bin/env bash
# text-readability: four sentences of two words are one sentence, and harder to read than any thesis
#
# Guessed beforehand: what ends with a mark is a sentence, however short, and short sentences make a text easy, which
# is what all its formulas reward.
# Seen: a sentence of one or two words is not counted. "Doors open. Tickets gone. Everybody happy. Wonderful evening."
# is one sentence with a reading ease of -4 and a grade of 16; with one more word in each it is four, 52 and 7. Commas
# instead of the full stops change nothing.
# Where it bites: posts are written like that. A score shown beside them says the opposite of what every reader sees,
# and splitting a sentence makes it worse. Count sentences with something else.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent text-readability@1.1.1
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

import readability from 'text-readability';

const read = (text) => [
  readability.sentenceCount(text),
  Math.round(readability.fleschReadingEase(text)),
  Math.round(readability.fleschKincaidGrade(text)),
];
see('short', read('Doors open. Tickets gone. Everybody happy. Wonderful evening.'), [1, -4, 16]);
see('commas', read('Doors open, tickets gone, everybody happy, wonderful evening.'), [1, -4, 16]);
see('longer', read('Doors opened early. Tickets went fast. Everybody was happy. What an evening.'), [4, 52, 7]);
JS
node probe.mjs
