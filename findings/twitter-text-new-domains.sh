#!/usr/bin/env bash
# twitter-text: addresses under domains of 2022 and later are no links, even after https://
#
# Guessed beforehand: whatever begins with https:// and has a host is a link and counts 23.
# Seen: only the top-level domains of its list count: https://acme.kids (open since 2022) and https://acme.music are
# plain text of their own length.
# Where it bites: a draft with such a link is counted too short or too long by the difference from 23, and "a link
# alone" is not recognised.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent twitter-text@3.1.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'twitter-text@3.1.0'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import twitter from 'twitter-text';

const read = (text) => [twitter.extractUrls(text), twitter.parseTweet(text).weightedLength];
see('.coffee', read('https://acme.coffee'), [['https://acme.coffee'], 23]);
see('.kids', read('https://acme.kids'), [[], 17]);
see('.music', read('https://acme.music/x'), [[], 20]);
JS
node probe.mjs
