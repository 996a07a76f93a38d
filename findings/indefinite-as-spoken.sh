#!/usr/bin/env bash
# indefinite, indefinite-article: "an NASA" and "a MP3" from the one, "a 11am" and "an DM" from the other
#
# Guessed beforehand: two packages that choose between "a" and "an" go by how the word is spoken: letters spelt out,
# digits as numbers, silent h.
# Seen: of 27 words nine are wrong in the first and thirteen in the second. indefinite knows numbers and most
# abbreviations, and says "an NASA", "an FIFA" and "an U.S.", as if they were spelt out, "an ewe", "an oneself" and "a
# heirloom", and "a MP3", "a M&M", "a £8", "a éclair". indefinite-article knows "a unicorn" and "an MP3", and has "a
# 11am", "a 8%", "a FAQ", "an URL", "an DM", "an unanimous".
# Where it bites: a rule that marks "a" and "an", or a template ("a {word} near you"): the correct form is marked, in
# prices, hours and company names. Leave alone what begins with a digit, a sign or two capitals.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent indefinite@2.5.2 indefinite-article@0.0.2
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

import indefinite from 'indefinite';
import articleOf from 'indefinite-article';

/** What both choose for a word. */
const both = (word) => [indefinite(word).split(' ')[0], articleOf(word)];
for (const [spoken, first, second, ...words] of [
  ['a', 'a', 'a', 'unicorn', 'euro', 'one-off', 'UFO', 'soup'],
  ['an', 'an', 'an', 'hour', 'SEO', 'RT', 'X post', 'umbrella'],
  ['a', 'an', 'a', 'ewe', 'FIFA'],
  ['a', 'an', 'an', 'oneself'],
  ['an', 'a', 'an', 'MP3', 'M&M'],
  ['an', 'a', 'a', 'heirloom', '£8 ticket', 'éclair'],
  ['an', 'an', 'a', '11am', '8%', '18th', 'FAQ', 'heir'],
  ['a', 'a', 'an', 'DM', 'URL', 'unanimous vote'],
]) {
  for (const word of words) see(`${word}, spoken "${spoken} …"`, both(word), [first, second]);
}
see('NASA, spoken "a …"', both('NASA'), ['an', 'an']);
JS
node probe.mjs
