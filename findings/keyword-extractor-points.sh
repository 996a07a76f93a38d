#!/usr/bin/env bash
# keyword-extractor: 3.5 is a keyword as "35", acme.com as "acmecom", and "don’t" with a curly apostrophe is one
#
# Guessed beforehand: keywords are words of the text, without marks around them and without words that say nothing.
# Seen: full stops, commas and apostrophes are taken out wherever they stand: 3.5 is "35", 5.5 million "55" and
# "million", 9.30 "930", "Node.js" is "Nodejs", "ann@acme.com" "ann@acmecom"; an address with a scheme stays. A
# contraction is known as a word that says nothing with the straight apostrophe only: "don't" is left out, "don’t", as
# phones write it, is the keyword "dont", and "Let’s" "Lets". A month called May never is a keyword, nor are the
# abbreviations IT and US: in capitals they are still taken for the words.
# Where it bites: topics of an account, suggested hashtags: #acmecom, #35, #dont. Take links and figures out first, and
# straighten apostrophes.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent keyword-extractor@0.3.0
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

import extractor from 'keyword-extractor';

const keywords = (text) => extractor.extract(text, { language: 'english' });
for (const [text, as] of [
  ['Hot soup, tea; bread: jam!', ['Hot', 'soup', 'tea', 'bread', 'jam']],
  ['See https://acme.com/menu.html', ['https://acme.com/menu.html']],
  ['Version 3.5 is out', ['Version', '35']],
  ['5.5 million bowls', ['55', 'million', 'bowls']],
  ['Open 9.30 Monday', ['Open', '930', 'Monday']],
  ['Built with Node.js', ['Built', 'Nodejs']],
  ['Visit acme.com today', ['Visit', 'acmecom', 'today']],
  ['Mail ann@acme.com', ['Mail', 'ann@acmecom']],
  ["Don't miss soup", ['miss', 'soup']],
  ['Don’t miss soup', ['Dont', 'miss', 'soup']],
  ['Let’s cook', ['Lets', 'cook']],
  ['May sale for IT', ['sale']],
]) {
  see(text, keywords(text), as);
}
JS
node probe.mjs
