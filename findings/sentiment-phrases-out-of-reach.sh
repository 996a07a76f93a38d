#!/usr/bin/env bash
# sentiment: the phrases of its word list are never matched, and "no fun" is fun
#
# Guessed beforehand: AFINN rates phrases beside words ("no fun" -3, "can't stand" -3, "not working" -3, "right
# direction" +3), and the library includes them, so they count.
# Seen: texts are split at spaces before anything is looked up, so no phrase can match: "no fun" scores +3, "can't
# stand", "not working" and "right direction" score 0.
# Where it bites: a tone check: "The site is not working, I can't stand it" is neutral. The size of a word list says
# little: check whether its entries can be matched.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent sentiment@5.0.2
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'sentiment@5.0.2'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
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
const Sentiment = require('sentiment');
const { labels } = require('sentiment/languages/en');
const score = (text) => new Sentiment().analyze(text).score;
for (const [phrase, rated, counted] of [
  ['no fun', -3, 3],
  ["can't stand", -3, 0],
  ['not working', -3, 0],
  ['right direction', 3, 0],
]) {
  see(`${phrase}, as rated and as counted`, [labels[phrase], score(phrase)], [rated, counted]);
}
see('a complaint', score("The site is not working, I can't stand it"), 0);
JS
node probe.mjs
