#!/usr/bin/env bash
# vader-sentiment, sentiment: a curly apostrophe turns "isn’t great" into praise
#
# Guessed beforehand: "isn't" and "isn’t" are one word to a tool made for social media, and "no problem" is good news.
# Seen: both libraries know negations with the straight apostrophe only: the same sentence scores below zero with it
# and above zero with the curly one. VADER also takes "No problem, thanks!" for a complaint and "Thanks for nothing"
# for thanks.
# Where it bites: phones and Macs write the curly one by themselves, so the sign of the score depends on the keyboard.
# A tone check has to fold apostrophes first.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent vader-sentiment@1.1.3 sentiment@5.0.2
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'vader-sentiment@1.1.3 sentiment@5.0.2'.split(' ').map((name) => name.replace(/@[^@]+$/, '').replace(/@npm:.*$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { SentimentIntensityAnalyzer } = require('vader-sentiment');
const Sentiment = require('sentiment');
const vader = (text) => Math.sign(SentimentIntensityAnalyzer.polarity_scores(text).compound);
const afinn = (text) => Math.sign(new Sentiment().analyze(text).score);
see('VADER, straight', vader("The soup isn't great"), -1);
see('VADER, curly', vader('The soup isn’t great'), 1);
see('sentiment, straight', afinn("The soup isn't good"), -1);
see('sentiment, curly', afinn('The soup isn’t good'), 1);
see('VADER, no problem', vader('No problem, thanks!'), -1);
see('VADER, for nothing', vader('Thanks for nothing'), 1);
JS
node probe.mjs
