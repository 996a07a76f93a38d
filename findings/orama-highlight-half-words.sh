#!/usr/bin/env bash
# @orama/highlight: `wholeWords` of its README does nothing, and by whole words "Łódź" and "#soup" are never found
#
# Guessed beforehand: with `wholeWords: true` "soup" is not marked in "soups", and a word with accents is a word.
# Seen: the option is read by nothing; `strategy: 'wholeWordMatch'`, which the README does not name, does it. That takes
# an accented letter for an end of the word: "na" is a whole word of "naïve", while "Łódź" and "été" are none, nor are
# "#soup" and "C++". `'partialMatchFullWord'`, which marks the word around a hit, marks "cafés" and not "café". Without a
# strategy all of them are found. The positions' `end` is the last letter, not the place behind it.
# Where it bites: words marked in posts of any language but English. Mark by `Intl.Segmenter`, or by `\p{L}` around it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @orama/highlight@0.1.9
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

import { Highlight } from '@orama/highlight';

const marked = (text, term, options) =>
  new Highlight(options).highlight(text, term).positions.map(({ start, end }) => text.slice(start, end + 1));
const whole = { strategy: 'wholeWordMatch' };
const around = { strategy: 'partialMatchFullWord' };
see('soup, wholeWords', marked('soup soups', 'soup', { wholeWords: true }), ['soup', 'soup']);
see('soup, whole words', marked('soup soups', 'soup', whole), ['soup']);
see('na in naïve, whole words', marked('naïve', 'na', whole), ['na']);
see('Łódź, whole words', marked('in Łódź now', 'Łódź', whole), []);
see('Łódź, with the default', marked('in Łódź now', 'Łódź'), ['Łódź']);
see('été, whole words', marked('un été', 'été', whole), []);
see('#soup, whole words', marked('#soup today', '#soup', whole), []);
see('café, with the word around it', marked('café cafés', 'café', around), ['cafés']);
see('soup, with the word around it', marked('soup soups', 'soup', around), ['soup', 'soups']);
see('positions', new Highlight().highlight('soup', 'soup').positions, [{ start: 0, end: 3 }]);
JS
node probe.mjs
