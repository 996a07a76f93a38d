#!/usr/bin/env bash
# twitter-text: a bare domain loses its query, and what is added to it falls out of the link
#
# Guessed beforehand: "acme.org?day=2" is one link, as "https://acme.org?day=2" is.
# Seen: without a scheme the link ends before the question mark, unless there is a path: the rest is plain text, is
# shown in full and counted letter by letter. "#menu" falls out likewise.
# Where it bites: adding a campaign parameter to a link as written ("acme.org" + "?utm_source=x") breaks it, and the
# count by which the post fits. A "/" in between repairs both.
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

const names = 'twitter-text@3.1.0'.split(' ').map((name) => name.replace(/@[^@]+$/, '').replace(/@npm:.*$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import twitter from 'twitter-text';

const links = (text) => twitter.extractUrlsWithIndices(text).map(({ url }) => url);
const length = (text) => twitter.parseTweet(text).weightedLength;
see('bare', links('acme.org?day=2'), ['acme.org']);
see('bare, a place on the page', links('acme.org#menu'), ['acme.org']);
see('with a path', links('acme.org/?day=2'), ['acme.org/?day=2']);
see('with a scheme', links('https://acme.org?day=2'), ['https://acme.org?day=2']);
see('length, bare', length('acme.org?day=2'), 29);
see('length, with a path', length('acme.org/?day=2'), 23);
JS
node probe.mjs
