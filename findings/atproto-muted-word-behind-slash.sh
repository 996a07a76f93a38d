#!/usr/bin/env bash
# @atproto/api: a muted word behind "24/7" or a link is not muted
#
# Guessed beforehand: `hasMutedWord()` asks of each word of a post whether it is muted, or holds the muted
# word between marks; the words in front of it do not matter.
# Seen: "and/or" shall not be taken for "andor", and so the search ends at the first word with a slash that
# is as long as the muted word: "soup" is found in "Soup all day, open 24/7", but not in "Open 24/7, soup
# all day", nor behind any link or "him/her". "soup/bread" is not muted by "soup", where "soup-bread" is. A
# phrase is looked for as it is written, so that it is found in the middle of words ("new art" in "renew arts")
# and not across a line break or with the other apostrophe.
# Where it bites: a client of Bluesky, and a coach that says what readers have muted: the news that somebody
# wanted to be spared stand there as soon as a link stands in front. Ask with each word alone.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @atproto/api@0.19.19
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

import { hasMutedWord, RichText } from '@atproto/api';

const muted = (value, words) => {
  const text = new RichText({ text: words });
  text.detectFacetsWithoutResolution();
  const mutedWords = [{ value, targets: ['content', 'tag'], actorTarget: 'all' }];
  const { facets } = text;
  return hasMutedWord({ mutedWords, text: words, facets, outlineTags: [], languages: ['en'] });
};
for (const [value, words, as] of [
  ['soup', 'Soup all day, open 24/7', true],
  ['soup', 'Open 24/7, soup all day', false],
  ['soup', 'Ask him/her about soup', false],
  ['soup', 'See https://acme.com/menu for soup', false],
  ['soup', 'See acme.com for soup', true],
  ['soup', 'Try w/ soup', true],
  ['giveaway', 'Open 24/7, giveaway all day', true],
  ['giveaway', 'See https://acme.com/ for the giveaway', false],
  ['soup', 'soup-bread', true],
  ['soup', 'soup/bread', false],
  ['new art', 'We renew arts', true],
  ['new art', 'new\nart', false],
  ["don't", 'I don’t know', false],
]) {
  see(`${value} in ${words}`, muted(value, words), as);
}
JS
node probe.mjs
