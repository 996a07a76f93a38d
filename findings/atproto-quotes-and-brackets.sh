#!/usr/bin/env bash
# @atproto/api: in brackets a link and a mention count, a tag does not; in quotes only a cashtag does
#
# Guessed beforehand: one class finds links, mentions, tags and cashtags in a post, by one idea of what may stand
# beside them: brackets, quotes, a dash or a colon, in any script, and a comma between two tags.
# Seen: except for cashtags only a space, the start of a line and "(" may come before, and for a tag not even "(".
# "“acme.com”" is no link, nor is "Menu:https://acme.com"; "[#soup]" and "(#soup)" are no tags, ".@acme…" mentions
# nobody. Two tags joined by a comma or a slash are one tag; of two mentions only the first counts. "HTTPS://" begins
# no link. twitter-text finds all of them, except a cashtag in brackets.
# Where it bites: a post written for X that also goes to Bluesky: what is quoted, in brackets or after a Japanese comma
# is plain text there, and "#soup,#bread" is a tag that nobody follows.
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
