#!/usr/bin/env bash
# striptags: whatever follows a heart or an arrow counts as a tag
#
# Guessed beforehand: "<3" and "<-" begin no tag, as in every HTML parser (a tag begins with a letter), so a text with
# a heart stays as it is.
# Seen: "I <3 soup and bread" is "I ", "x <= y and y >= z" is "x = z", and of "<- this way" nothing is left. A "<" with
# a space after it stays. A parser keeps all of it as text.
# Where it bites: exports and feeds stripped of markup before their texts are judged: posts with a heart lose
# everything after it, and short ones are empty.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent striptags@3.2.0 jsdom@27.3.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'striptags@3.2.0 jsdom@27.3.0'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const striptags = require('striptags');
const { JSDOM } = require('jsdom');
const parsed = (html) => JSDOM.fragment(html).textContent;
for (const [text, left] of [
  ['I <3 soup and bread', 'I '],
  ['<- this way', ''],
  ['x <= y and y >= z', 'x = z'],
  ['5 < 6 and 7 > 4', '5 < 6 and 7 > 4'],
]) {
  see(text, [striptags(text), parsed(text)], [left, text]);
}
JS
node probe.mjs
