#!/usr/bin/env bash
# draftjs-filters: a post that begins with a camera becomes a list item, and "c. 1900" a numbered one
#
# Guessed beforehand: what is pasted into Draft.js and filtered keeps its words; lines that Word wrote as lists by hand
# ("1. First", "· tea") become lists, as its README says.
# Seen: those do. So does any line that begins with a single small letter and a full stop ("c. 1900 this was a mill",
# "a. m. only", "v. good soup"), which loses the letter, and one that begins with "o " or with 📷, which loses the
# camera: "📷 soup" is a list item "soup", "🎉 sale" stays. "2026. A year", "A. Smith", "i.e. this", "- cake", "1) x" and
# "I. am" stay as well; links and styles stay on their letters after an emoji.
# Where it bites: composers for posts where a photo is credited by a camera at the start of a line: the credit is lost
# on paste, in editors that filter by it. Leave lists out of `blocks` where there are none.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent draft-js@0.11.7 draftjs-filters@3.0.1 react@18.3.1 react-dom@18.3.1
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

import Draft from 'draft-js';
import filters from 'draftjs-filters';

const { convertFromRaw, convertToRaw, EditorState } = Draft;
const rules = {
  blocks: ['unordered-list-item', 'ordered-list-item'],
  styles: ['BOLD'],
  entities: [],
  maxNesting: 1,
  whitespacedCharacters: ['\n', '\t'],
};
/** Kind and text of the line that a line of text becomes, and where bold begins. */
const filtered = (text, inlineStyleRanges = []) => {
  const block = { key: 'a', type: 'unstyled', depth: 0, text, inlineStyleRanges, entityRanges: [] };
  const state = EditorState.createWithContent(convertFromRaw({ blocks: [block], entityMap: {} }));
  const [line] = convertToRaw(filters.filterEditorState(rules, state).getCurrentContent()).blocks;
  return [line.type, line.text, ...line.inlineStyleRanges.map(({ offset }) => offset)];
};
for (const same of ['🎉 sale', 'a 📷 b', '2026. A year', 'A. Smith', 'i.e. this', '- cake', '1) x', 'I. am']) {
  see('as it was', filtered(same), ['unstyled', same]);
}
see('bold', filtered('🎉 soup', [{ style: 'BOLD', offset: 3, length: 4 }]), ['unstyled', '🎉 soup', 3]);
see('lists by hand', [filtered('1. First'), filtered('· tea')], [
  ['ordered-list-item', 'First'],
  ['unordered-list-item', 'tea'],
]);
see('a camera', filtered('📷 soup'), ['unordered-list-item', 'soup']);
see('a circa', filtered('c. 1900 this was a mill'), ['ordered-list-item', '1900 this was a mill']);
see('a time', filtered('a. m. only'), ['ordered-list-item', 'm. only']);
see('a judgement', filtered('v. good soup'), ['ordered-list-item', 'good soup']);
see('a small o', filtered('o tea'), ['unordered-list-item', 'tea']);
JS
node probe.mjs
