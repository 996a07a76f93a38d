#!/usr/bin/env bash
# bidi-js: an emoji between two Hebrew words of an English post puts the second word on the wrong side
#
# Guessed beforehand: "This implementation currently conforms", says its README, by all of Unicode's tests for the
# algorithm; emoji are neutral, as `getBidiCharTypeName('🎉')` answers ("ON"), and take the direction of what is around
# them.
# Seen: levels are computed for each surrogate half by itself, and a half counts as a left-to-right letter. So an emoji
# ends a Hebrew run: with "abc", two Hebrew words and 🎉 between them, the second word goes to the right instead of the
# left; 🎉👍 at the end of a Hebrew line keep their order, a digit after an emoji is on the wrong side, and a line that
# begins with an emoji is left to right. Letters of Adlam and Phoenician, whose type it gives correctly ("R"), run left
# to right too. unicode-bidirectional, which counts code points, has them all right.
# Where it bites: images and PDFs of posts, and text in WebGL, where this package lays out what a browser does not:
# posts are full of emoji.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent bidi-js@1.1.0 unicode-bidirectional@2.0.5
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

import { createRequire } from 'node:module';
import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const { reorder, resolve } = createRequire(import.meta.url)(
  './node_modules/unicode-bidirectional/dist/unicode.bidirectional.js',
);
/** How a line is drawn, from left to right: by bidi-js, and by unicode-bidirectional with the level of the line. */
const drawn = (text, level) => {
  const points = [...text].map((letter) => letter.codePointAt(0));
  return [
    bidi.getReorderedString(text, bidi.getEmbeddingLevels(text)),
    String.fromCodePoint(...reorder(points, resolve(points, level))),
  ];
};
const shalom = '\u05e9\u05dc\u05d5\u05dd';
const drawnShalom = [...shalom].toReversed().join('');
for (const [what, text, level, as] of [
  ['no emoji', `abc ${shalom} \u05d0`, 0, [`abc \u05d0 ${drawnShalom}`, `abc \u05d0 ${drawnShalom}`]],
  ['one between the words', `abc ${shalom} 🎉 \u05d0`, 0, [`abc ${drawnShalom} 🎉 \u05d0`, `abc \u05d0 🎉 ${drawnShalom}`]],
  ['two at the end', `${shalom} 🎉👍`, 1, [`🎉👍 ${drawnShalom}`, `👍🎉 ${drawnShalom}`]],
  ['a figure behind', `${shalom} 🎉 5`, 1, [`🎉 5 ${drawnShalom}`, `5 🎉 ${drawnShalom}`]],
  ['one in front', `🎉 ${shalom}`, 1, [`🎉 ${drawnShalom}`, `${drawnShalom} 🎉`]],
  ['Adlam', '\u{1e900}\u{1e901}', 1, ['\u{1e900}\u{1e901}', '\u{1e901}\u{1e900}']],
]) {
  see(what, drawn(text, level), as);
}
see('types', ['🎉', '\u{1e900}', '\u05e9'].map((letter) => bidi.getBidiCharTypeName(letter)), ['ON', 'R', 'R']);
JS
node probe.mjs
