#!/usr/bin/env bash
# compromise: "Buy now" holds a conjunction and no imperative, and nobody can be asked to retweet
#
# Guessed beforehand: a verb at the beginning is tagged Imperative in "Buy now" and "Vote" as it is in "Like us";
# "retweet" is a verb.
# Seen: only "Like us" and "Mark my words" are tagged Imperative; "now" in "Buy now" is a Conjunction; "retweet" is a
# noun, also in "Please retweet".
# Where it bites: looking for calls to action by the tag Imperative misses most of them, those with "retweet" included;
# look for a verb at the start, and keep a list of the trade’s own verbs.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent compromise@14.17.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'compromise@14.17.0'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import nlp from 'compromise';

const tags = (text) => nlp(text).terms().json().map(({ terms: [term] }) => term.tags);
const commands = (text) => tags(text)[0].includes('Imperative');
see('Imperative', ['Like us', 'Mark my words', 'Buy now', 'Vote', 'Tag them'].map(commands), [
  true,
  true,
  false,
  false,
  false,
]);
see('now', tags('Buy now')[1], ['Conjunction']);
see('retweet', tags('Please retweet')[1], ['Noun', 'Singular']);
JS
node probe.mjs
