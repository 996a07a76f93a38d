#!/usr/bin/env bash
# @webext-core/match-patterns, webext-patterns: two readings of match patterns, and neither is the browsers'
#
# Guessed beforehand: both read a pattern as MDN says browsers do: its path stands for the path and query of an
# address, the fragment is ignored, and a pattern without a port matches every port.
# Seen: the first ignores the query: "https://x.com/home" matches "/home?lang=fr", and a pattern with a query matches
# nothing. The second includes the fragment ("/home" does not match "/home#top"), reads "?" and "+" as regular
# expression syntax, and matches no other port.
# Where it bites: deciding by them where a content script runs, or testing that it does: WXT passes the first on to its
# users (`wxt/utils/match-patterns`), and X's own addresses have queries (compose links) and fragments.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @webext-core/match-patterns@2.0.0 webext-patterns@1.5.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = '@webext-core/match-patterns@2.0.0 webext-patterns@1.5.1'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { MatchPattern } from '@webext-core/match-patterns';
import { patternToRegex } from 'webext-patterns';

for (const [pattern, url, asDocumented, first, second] of [
  ['https://x.com/*', 'https://x.com/home?lang=fr#top', true, true, true],
  ['https://x.com/home', 'https://x.com/home?lang=fr', false, true, false],
  ['https://x.com/intent/post?text=*', 'https://x.com/intent/post?text=soup', true, false, false],
  ['https://x.com/home', 'https://x.com/home#top', true, true, false],
  ['https://x.com/a+b', 'https://x.com/a+b', true, true, false],
  ['https://x.com/*', 'https://x.com:8443/home', true, true, false],
]) {
  see(
    `${pattern} and ${url} (as documented: ${asDocumented})`,
    [new MatchPattern(pattern).includes(url), patternToRegex(pattern).test(url)],
    [first, second],
  );
}
JS
node probe.mjs
