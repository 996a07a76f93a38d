#!/usr/bin/env bash
# immer: with `enableArrayMethods()` changing a draft taken out by `splice()` changes the old state too, or throws
#
# Guessed beforehand: with the plugin, as without it, nothing done inside `produce()` reaches the state it began with;
# its documentation names callbacks that get plain elements, and `concat()` and `flat()` that return them, and says
# that `pop`, `shift` and `splice` return the removed elements and that changes are tracked.
# Seen: what these three return is the element of the old state itself. Taking a draft out, changing it and inserting
# it elsewhere changes the old state along with the new one; where the old state came from `produce()` and so is
# frozen, the same lines throw. `find()`, `slice()`, `filter()`, `reverse()` and `sort()` return drafts. Without the
# plugin, and in mutative, all is as guessed.
# Where it bites: a list reordered by dragging: undo goes back to a state that already contains the change, and what is
# rendered from it is not rendered again. The first time it is silent, later it throws. Look the draft up by `find()`
# first and change that one, or change it once it is back in its list.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent immer@11.2.13 mutative@2.0.0
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

import { enableArrayMethods, produce } from 'immer';
import { create } from 'mutative';

const plan = () => ({
  drafts: [
    { text: 'soup', day: 1 },
    { text: 'tea', day: 2 },
  ],
  bin: [],
});
const recipes = {
  'splice, change, splice': ({ drafts }) => {
    const [draft] = drafts.splice(0, 1);
    draft.day = 9;
    drafts.splice(1, 0, draft);
  },
  'shift, change, push elsewhere': ({ drafts, bin }) => {
    const draft = drafts.shift();
    draft.day = 9;
    bin.push(draft);
  },
  'pop and change': ({ drafts }) => {
    drafts.pop().day = 9;
  },
  'find and change': ({ drafts }) => {
    drafts.find(({ text }) => text === 'soup').day = 9;
  },
  'reverse and change': ({ drafts }) => {
    drafts.reverse()[0].day = 9;
  },
  'slice and change': ({ drafts }) => {
    drafts.slice(1)[0].day = 9;
  },
};
/** The days of the state that a recipe began with once it has run, and what becomes of it on a frozen one. */
const after = (recipe, change) => {
  const state = plan();
  change(state, recipe);
  let frozen = 'taken';
  try {
    change(
      produce(plan(), ({ bin }) => void bin.push(0)),
      recipe,
    );
  } catch (error) {
    frozen = error.name;
  }
  return [...state.drafts.map(({ day }) => day), frozen];
};
const untouched = [1, 2, 'taken'];
for (const [what, recipe] of Object.entries(recipes)) {
  see(`${what}, without the plugin`, after(recipe, produce), untouched);
  see(`${what}, mutative`, after(recipe, create), untouched);
}
enableArrayMethods();
const left = {
  'splice, change, splice': [9, 2, 'TypeError'],
  'shift, change, push elsewhere': [9, 2, 'TypeError'],
  'pop and change': [1, 9, 'TypeError'],
};
for (const [what, recipe] of Object.entries(recipes)) {
  see(`${what}, with it`, after(recipe, produce), left[what] ?? untouched);
}
JS
node probe.mjs
