#!/usr/bin/env bash
# words-to-numbers: "point of view" is "0 of view", and "no one" is "no 1"
#
# Guessed beforehand: numbers that are meant as numbers are written in digits; "no one", "second-hand" and words such
# as "point" or the article "a" stay.
# Seen: "point" alone is 0, "no one" is "no 1", "second hand" is "2 hand"; "a" beside certain words is 1 ("half 1
# dozen"). A text that is a number as a whole comes back as a number, not as a string.
# Where it bites: looking for numbers in a draft ("one of three winners") with this library finds them in plain
# sentences, and a fix that writes digits would write nonsense.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent words-to-numbers@1.5.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'words-to-numbers@1.5.1'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { createRequire } from 'node:module';

const { wordsToNumbers } = createRequire(import.meta.url)('words-to-numbers');
for (const [text, seen] of [
  ['three of forty-two tickets', '3 of 42 tickets'],
  ['my point of view', 'my 0 of view'],
  ['no one likes it', 'no 1 likes it'],
  ['a second hand shop', '1 2 hand shop'],
  ['half a dozen', 'half 1 dozen'],
  ['forty-two', 42],
]) {
  see(text, wordsToNumbers(text), seen);
}
JS
node probe.mjs
