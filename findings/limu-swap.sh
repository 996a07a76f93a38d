#!/usr/bin/env bash
# limu: swapping two drafts has no effect, and a filtered list cannot be read afterwards
#
# Guessed beforehand: what is done to a draft in `produce()` is done in the new state, as in immer, whose interface it
# has and which it beats in speed by its README: lists are sorted, filtered, and put back.
# Seen: `reverse()`, and swapping two elements by hand, are silently lost; what is changed in one of them afterwards is
# changed at its old place. A list made from the draft by `filter()`, `slice()`, `map()`, `concat()` or `[...list]` and
# put in its place is full of revoked proxies, so the first look at the new state throws. `push`, `shift`, `sort` and
# `splice` of what stays in its list are right. immer and mutative do all of it.
# Where it bites: a list of drafts reordered by hand: nothing happens, and undo has one more step; a filtered one ends
# the page's script when it is rendered, far from the line that did it. Use mutative, if immer is too slow.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent limu@4.1.3 immer@11.2.13 mutative@2.0.0
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

import { produce } from 'immer';
import limu from 'limu';
import { create } from 'mutative';

const state = { drafts: ['soup', 'tea', 'cake'].map((text) => ({ text, likes: 0 })) };
const lost = 'soup 0, tea 0, cake 0';
const dead = 'TypeError';
const recipes = {
  push: [(s) => void s.drafts.push({ text: 'pie', likes: 0 }), 'soup 0, tea 0, cake 0, pie 0'],
  shift: [(s) => void s.drafts.shift(), 'tea 0, cake 0'],
  splice: [(s) => void s.drafts.splice(1, 1), 'soup 0, cake 0'],
  sort: [(s) => void s.drafts.sort((a, b) => (a.text < b.text ? -1 : 1)), 'cake 0, soup 0, tea 0'],
  reverse: [(s) => void s.drafts.reverse(), 'cake 0, tea 0, soup 0', lost],
  'change places': [
    ({ drafts }) => {
      [drafts[0], drafts[2]] = [drafts[2], drafts[0]];
    },
    'cake 0, tea 0, soup 0',
    lost,
  ],
  'change places, then the first': [
    ({ drafts }) => {
      [drafts[0], drafts[2]] = [drafts[2], drafts[0]];
      drafts[0].likes = 9;
    },
    'cake 9, tea 0, soup 0',
    'soup 0, tea 0, cake 9',
  ],
  filter: [
    (s) => void (s.drafts = s.drafts.filter(({ text }) => text !== 'tea')),
    'soup 0, cake 0',
    dead,
  ],
  slice: [(s) => void (s.drafts = s.drafts.slice(1)), 'tea 0, cake 0', dead],
  spread: [
    (s) => void (s.drafts = [...s.drafts, { text: 'pie', likes: 0 }]),
    'soup 0, tea 0, cake 0, pie 0',
    dead,
  ],
};
const after = (change, recipe) => {
  const next = change(state, recipe);
  try {
    return next.drafts.map(({ text, likes }) => `${text} ${likes}`).join(', ');
  } catch (error) {
    return error.name;
  }
};
for (const [what, [recipe, right, byLimu = right]] of Object.entries(recipes)) {
  see(`${what}, immer`, after(produce, recipe), right);
  see(`${what}, mutative`, after(create, recipe), right);
  see(`${what}, limu`, after(limu.produce, recipe), byLimu);
}
JS
node probe.mjs
