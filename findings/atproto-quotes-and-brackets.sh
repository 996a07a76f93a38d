#!/usr/bin/env bash
# @atproto/api: in brackets a link and a name count, a tag does not; in quotes only a ticker does
#
# Guessed beforehand: one class finds links, names, tags and tickers in a post, by one idea of what may stand
# beside them: brackets, quotes, a dash or a colon, in whatever script, and a comma between two tags.
# Seen: but for tickers only a space, a line's start and "(" may stand in front, and for a tag not even "(".
# "“acme.com”" is no link, "Menu:https://acme.com" neither, "[#soup]" and "(#soup)" are no tags, ".@acme…"
# mentions nobody. Two tags with a comma or a slash between them are one tag; two names are the first name.
# "HTTPS://" begins no link.
# twitter-text finds all of them, and no ticker in brackets.
# Where it bites: a post written for X is sent to Bluesky as well: what is quoted, put in brackets or
# follows a Japanese comma is dead text there, and "#soup,#bread" is a tag that nobody follows.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @atproto/api@0.19.19 twitter-text@3.1.0
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

import { RichText } from '@atproto/api';
import twitter from 'twitter-text';

const onBluesky = (words) => {
  const text = new RichText({ text: words });
  text.detectFacetsWithoutResolution();
  return [...text.segments()].filter((part) => part.facet).map((part) => part.text);
};
const onX = (words) =>
  twitter.extractEntitiesWithIndices(words).map(({ indices: [from, to] }) => words.slice(from, to));
for (const [words, bluesky, x] of [
  ['(acme.com) (@acme.bsky.social)', ['acme.com', '@acme.bsky.social'], ['acme.com', '@acme']],
  ['(#soup) [#soup]', [], ['#soup', '#soup']],
  ['“#soup” and “acme.com”', [], ['#soup', 'acme.com']],
  ['"@acme.bsky.social" says', [], ['@acme']],
  ['.@acme.bsky.social says', [], ['@acme']],
  ['“$AAPL” and ($AAPL)', ['$AAPL'], []],
  ['Menu:https://acme.com/', [], ['https://acme.com/']],
  ['HTTPS://acme.com/', [], ['HTTPS://acme.com/']],
  ['スープ、#soup', [], ['#soup']],
  ['#soup,#bread', ['#soup,#bread'], ['#soup', '#bread']],
  ['#soup/#bread', ['#soup/#bread'], ['#soup', '#bread']],
  ['@a.bsky.social,@b.bsky.social', ['@a.bsky.social'], ['@a', '@b']],
]) {
  see(`Bluesky ${words}`, onBluesky(words), bluesky);
  see(`X ${words}`, onX(words), x);
}
JS
node probe.mjs
