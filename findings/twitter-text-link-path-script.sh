#!/usr/bin/env bash
# twitter-text: the path of a link ends before Han characters, but not before accents
#
# Guessed beforehand: a path goes on to the next space in every script, as browsers copy it.
# Seen: "acme.com/ä" is one link; of "acme.com/日本" only "acme.com/" is, and the rest counts two per character.
# Where it bites: links copied from Japanese or Chinese pages: the reader is led to the wrong page, and the rest of the
# address reads as words of the draft.
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
see('accents', read('https://acme.com/ä'), [['https://acme.com/ä'], 23]);
see('Han', read('https://acme.com/日本'), [['https://acme.com/'], 27]);
JS
node probe.mjs
