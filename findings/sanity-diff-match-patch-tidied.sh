#!/usr/bin/env bash
# @sanity/diff-match-patch: the fork that fixes emoji throws where "👍 thanks" becomes "👏 well done"
#
# Guessed beforehand: with its "fix for surrogate pair handling" (README) diffs and patches keep emoji whole, so any
# two texts give a patch that can be written down.
# Seen: `makeDiff()` keeps them whole. `cleanupSemantic()`, which tidies a diff for people and which `makePatches()`
# always calls, joins what lies close together and then factors out what the two sides begin or end with, halves of
# emoji too: most emoji share their first half. If an emoji is replaced alone nothing is joined; with a word beside it
# `stringifyPatches()` throws "URI malformed", and what is shown as removed and inserted begins with half an emoji.
# Where it bites: drafts stored as changes, in a store for editors' texts: it fails as soon as somebody replaces an
# emoji and the word after it in one go. Tidy diffs by words, or store the text.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @sanity/diff-match-patch@3.2.1
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

import { applyPatches, cleanupSemantic, makeDiff, makePatches } from '@sanity/diff-match-patch';
import { stringifyPatches } from '@sanity/diff-match-patch';

const isWhole = (diffs) => diffs.every(([, text]) => text.isWellFormed());
/** Whether emoji stay whole in the difference and once it is tidied, and whether the patch can be written. */
const change = (before, after) => {
  assert.equal(applyPatches(makePatches(before, after), before)[0], after);
  const states = [isWhole(makeDiff(before, after)), isWhole(cleanupSemantic(makeDiff(before, after)))];
  try {
    return [...states, stringifyPatches(makePatches(before, after)) !== ''];
  } catch (error) {
    return [...states, `${error.name}: ${error.message}`];
  }
};
const lost = [true, false, 'URIError: URI malformed'];
console.log('whole, whole when tidied, written:');
see('an emoji alone', change('🎉 sale today', '🍲 sale today'), [true, true, true]);
see('a word alone', change('🎉 sale today', '🎉 soup today'), [true, true, true]);
see('an emoji and a word', change('🎉 sale', '🍲 soup'), lost);
see('two hands', change('👍 thanks', '👏 well done'), lost);
see('in the middle', change('New 🍲 in town', 'New 🍜 at home'), lost);
see('other first halves', change('🎉 sale', '🔥 soup'), [true, true, true]);
const tidied = cleanupSemantic(makeDiff('👍 thanks', '👏 well done'));
see('what is shown', tidied, [[0, '\uD83D'], [-1, '\uDC4D thanks'], [1, '\uDC4F well done']]);
JS
node probe.mjs
