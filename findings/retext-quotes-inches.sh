#!/usr/bin/env bash
# retext-quotes: after a 12" pizza every quotation mark is the wrong way round
#
# Guessed beforehand: an inch mark after a number is left alone as a foot mark is, or is at worst itself reported; "the
# ‘90s", as phones write it, is corrected to ’90s, as "the '90s" is.
# Seen: the inch mark counts as an opening quote, and from there on opening quotes close and closing ones open, to the
# end of the text. The opening quote before 90s becomes “90s, and a real quotation after it gets single quotes. With ″
# and ’ in the text all is right.
# Where it bites: fixing all quotes of a post by the plugin's `expected`: a pizzeria, a shop for screens or bicycles, a
# team that gives a player's height.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  retext-quotes@6.0.2 retext-english@5.0.0 retext-stringify@4.0.0 unified@11.0.5
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

import retextEnglish from 'retext-english';
import retextQuotes from 'retext-quotes';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';

const mend = async (text) => {
  const file = await unified().use(retextEnglish).use(retextQuotes).use(retextStringify).process(text);
  return file.messages.reduceRight(
    (mended, { expected, place }) =>
      mended.slice(0, place.start.offset) + expected[0] + mended.slice(place.end.offset),
    text,
  );
};
for (const [text, mended] of [
  ['Pizza, "best ever" said Ann', 'Pizza, “best ever” said Ann'],
  ['A 12″ pizza, "best ever" said Ann', 'A 12″ pizza, “best ever” said Ann'],
  ['A 12" pizza, "best ever" said Ann', 'A 12“ pizza, ”best ever“ said Ann'],
  ['6\'2" tall, "our keeper"', '6’2“ tall, ”our keeper“'],
  ["The '90s are back, \"so good\"", 'The ’90s are back, “so good”'],
  ['The ‘90s are back, "so good"', 'The “90s are back, ‘so good’'],
]) {
  see(text, await mend(text), mended);
}
JS
node probe.mjs
