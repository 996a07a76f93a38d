#!/usr/bin/env bash
# wink-sentiment: in a post about a constructor the score is a string
#
# Guessed beforehand: a word that is in no list changes nothing; the score of any English sentence is a number.
# Seen: "constructor" is found on every JavaScript object, and what is there is added: `score` is a string with the
# source of a function in it, `normalizedScore` is 0, though "best" is in the sentence. No error is raised.
# Where it bites: motor racing (the constructors' title) and posts for developers: `score < 0` is false and so is
# `score > 0`; sorting and averages break far from here.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent wink-sentiment@5.0.2
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'wink-sentiment@5.0.2'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { createRequire } from 'node:module';

const sentiment = createRequire(import.meta.url)('wink-sentiment');
const scores = (text) => {
  const { score, normalizedScore } = sentiment(text);
  return [score, normalizedScore > 0];
};
see('a driver', scores('The best driver of the season'), [3, true]);
see('a constructor', scores('The best constructor of the season'), ['0function Object() { [native code] }0000', false]);
JS
node probe.mjs
