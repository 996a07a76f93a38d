#!/usr/bin/env bash
# hashtag-regex: a number, an escaped apostrophe and the end of a word are hashtags
#
# Guessed beforehand: built from Unicode's report on identifiers, it agrees with X for plain letters: no tag of digits
# alone, none in the middle of a word.
# Seen: "#1" and "#2026" are tags, "shop#sale" contains one, "&#39;" (an apostrophe in an export) is one, and "#c++"
# keeps its plus signs. twitter-text, X's own parser, finds none of the first four, and "#c".
# Where it bites: a tag count on calendars and exports (texts with "No. #1", escaped apostrophes) warns of a crowd of
# tags that nobody wrote.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent hashtag-regex@2.2.0 twitter-text@3.1.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'hashtag-regex@2.2.0 twitter-text@3.1.0'.split(' ').map((name) => name.replace(/@[^@]+$/, '').replace(/@npm:.*$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { createRequire } from 'node:module';
import twitter from 'twitter-text';

const found = createRequire(import.meta.url)('hashtag-regex');
const loose = (text) => text.match((found.default ?? found)()) ?? [];
const strict = (text) => twitter.extractHashtags(text).map((tag) => `#${tag}`);
for (const [text, tags, ours] of [
  ['We are #1 in town', ['#1'], []],
  ['Plans for #2026', ['#2026'], []],
  ['Come to our shop#sale', ['#sale'], []],
  ['It&#39;s open', ['#39'], []],
  ['We teach #c++', ['#c++'], ['#c']],
]) {
  see(text, loose(text), tags);
  see('  by twitter-text', strict(text), ours);
}
JS
node probe.mjs
