#!/usr/bin/env bash
# wordsninja: the year of a run-together hashtag falls into four numbers
#
# Guessed beforehand: "worldbookday2026" is "world book day 2026": adjacent digits stay together.
# Seen: "world book day 2 0 2 6"; so too "room101". An acronym that is not in the list is split ("icymi" is "icy mi").
# Where it bites: capitals for a hashtag (#WorldBookDay2026) are right by luck, since digits have none; a count of
# words, or a space put between them, is wrong for every event with a year.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent wordsninja@1.1.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'wordsninja@1.1.0'.split(' ').map((name) => name.replace(/@[^@]+$/, '').replace(/@npm:.*$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { createRequire } from 'node:module';

const WordsNinja = createRequire(import.meta.url)('wordsninja');
const ninja = new WordsNinja();
await ninja.loadDictionary();
const split = (text) => ninja.splitSentence(text).join(' ');
see('words', split('worldbookday'), 'world book day');
see('words and a year', split('worldbookday2026'), 'world book day 2 0 2 6');
see('a room', split('room101'), 'room 1 0 1');
see('an acronym', split('icymi'), 'icy mi');
JS
node probe.mjs
