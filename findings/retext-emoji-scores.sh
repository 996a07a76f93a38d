#!/usr/bin/env bash
# retext-emoji: a 2:0 gasps, and the eighth item of a list wears sunglasses
#
# Guessed beforehand: with `convert: 'encode'` an emoticon becomes an emoji where it stands by itself, as a smiley at
# the end of a sentence does; scores, times and list numbers are none.
# Seen: a mark and what follows are enough, whatever precedes: "won 2:0" is "won 2😮", "1:3" is "1👨", "8)" and "B)" as
# list items are 😎, and so is the end of "(until 8)". "Re:D" and the end of a link "…/a:3" change as well. Times of
# four digits ("10:00", "18:30") stay, as they contain no emoticon.
# Where it bites: scores of matches, mixing ratios, opening hours and numbered points are what posts are made of.
# Convert short names (`:tada:`) by a list of your own, and leave emoticons alone.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent retext-emoji@9.0.0 retext-english@5.0.0 retext-stringify@4.0.0 unified@11.0.5
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

import retextEmoji from 'retext-emoji';
import retextEnglish from 'retext-english';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';

const converter = unified()
  .use(retextEnglish)
  .use(retextEmoji, { convert: 'encode' })
  .use(retextStringify);
for (const [text, as] of [
  ['Good soup :) and :tada:', 'Good soup 😃 and 🎉'],
  ['We won 2:0', 'We won 2😮'],
  ['Mix 1:3 with water', 'Mix 1👨 with water'],
  ['7) soup 8) bread', '7) soup 😎 bread'],
  ['A) soup B) bread', 'A) soup 😎 bread'],
  ['(open until 8)', '(open until 😎'],
  ['https://acme.com/a:3', 'https://acme.com/a👨'],
  ['10:00 to 18:30', '10:00 to 18:30'],
]) {
  see(text, String(await converter.process(text)), as);
}
JS
node probe.mjs
