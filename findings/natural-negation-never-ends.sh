#!/usr/bin/env bash
# natural: after one "not" every word counts the other way round, to the end of the text
#
# Guessed beforehand: a negation reverses the words near it, or those of its own sentence.
# Seen: from the first negation on every word counts with the opposite sign, across full stops, and nothing turns it
# back. "Not today. This is great. We love it" is below zero and "Why not? Good food" too; "No. 1" counts as a
# negation. A loaded word before it keeps its sign. "don't" is no negation.
# Where it bites: the tone by `SentimentAnalyzer` of posts longer than a sentence: the best reviews are complaints if
# they begin with a "no". Ask sentence by sentence.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent natural@8.1.1
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

import sentiment from 'natural/lib/natural/sentiment/index.js';

const analyzer = new sentiment.SentimentAnalyzer('English', null, 'afinn');
const sign = (text) => Math.sign(analyzer.getSentiment(text.toLowerCase().match(/[a-z0-9']+/g)));
see('This is great. We love it', sign('This is great. We love it'), 1);
see('Not today. This is great. We love it', sign('Not today. This is great. We love it'), -1);
see('This is great. We love it. Not today', sign('This is great. We love it. Not today'), 1);
see('Why not? Good food', sign('Why not? Good food'), -1);
see('No. 1 in town, best soup', sign('No. 1 in town, best soup'), -1);
see('Sorry, no soup. Terrible weather', sign('No soup. Terrible weather'), 1);
see("Don't miss our great soup", sign("Don't miss our great soup"), 1);
JS
node probe.mjs
