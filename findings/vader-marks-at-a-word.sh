#!/usr/bin/env bash
# vader-sentiment: three dots, a bracket or a fourth exclamation mark take a word out of the count
#
# Guessed beforehand: marks at the end of a word are stripped before it is looked up, and further exclamation marks
# only add weight, as in the Python original, which strips ASCII punctuation.
# Seen: up to three "!" are stripped, four are not: "This is good!!!!" is 0, as are "good...", "good????", "(good)" and
# "“good”". With the loaded word elsewhere four marks do add weight ("Great news!!!!").
# Where it bites: the drafts written with the most feeling count as neutral, because of their marks.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent vader-sentiment@1.1.3
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'vader-sentiment@1.1.3'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { createRequire } from 'node:module';

const { SentimentIntensityAnalyzer } = createRequire(import.meta.url)('vader-sentiment');
const compound = (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound;
see('three', compound('This is good!!!'), 0.5826);
see('four', compound('This is good!!!!'), 0);
see('five, of the bad', compound('This is terrible!!!!!'), 0);
for (const text of ['This is good...', 'This is good????', 'Soup (good)', 'This is “good”']) {
  see(text, compound(text), 0);
}
see('three behind another word', compound('Great news!!!'), 0.7163);
see('four behind another word', compound('Great news!!!!'), 0.7405);
JS
node probe.mjs
