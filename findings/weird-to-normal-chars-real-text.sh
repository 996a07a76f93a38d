#!/usr/bin/env bash
# weird-to-normal-chars: €5 is "E5", Größe "GroBe", and Russian comes out half in Latin
#
# Guessed beforehand: ornamental letters ("𝗕𝗼𝗹𝗱", "ⓗⓔⓛⓛⓞ", "Ｆｕｌｌ") become plain ones, and somebody's ordinary writing
# stays, as it is not weird.
# Seen: the ornaments are handled well. Besides, every letter that looks like a Latin one is replaced, letter by letter
# and not by word: "Привет мир" is "NриBеT Mир" with five Russian letters left, Greek "Ελλάδα" ends in a capital A, "ß"
# is "B" and "€" is "E", "Łódź" and "ñandú" lose their marks, and "Đà Nẵng" one of two. Japanese and Korean stay.
# Where it bites: a draft made readable before it is checked, or a search index: prices and names change, and a text in
# Greek or Russian is in no language any more, neither for a dictionary nor for language detection. `normalize('NFKC')`
# handles the ornaments and leaves writing alone.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent weird-to-normal-chars@1.8.3
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

import { weirdToNormalChars } from 'weird-to-normal-chars';

for (const [text, as] of [
  ['𝗕𝗼𝗹𝗱 ⓗⓔⓛⓛⓞ Ｆｕｌｌ', 'Bold hello Full'],
  ['日本 한국', '日本 한국'],
  ['€5', 'E5'],
  ['Größe', 'GroBe'],
  ['Привет мир', 'NриBеT Mир'],
  ['Ελλάδα', 'ΕλλάδA'],
  ['Łódź, ñandú', 'Lodz, Nandú'],
  ['Đà Nẵng', 'Da Nẵng'],
]) {
  see(text, weirdToNormalChars(text), as);
}
const letters = [...weirdToNormalChars('Привет мир')];
see('left of the Russian', letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)).length, 5);
const plain = ['𝗕𝗼𝗹𝗱 ⓗⓔⓛⓛⓞ Ｆｕｌｌ', '€5 Größe Привет'].map((text) => text.normalize('NFKC'));
see('NFKC', plain, ['Bold hello Full', '€5 Größe Привет']);
JS
node probe.mjs
