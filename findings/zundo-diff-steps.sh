#!/usr/bin/env bash
# zundo: with `diff`, undoing three steps at once undoes only the first of the three changes
#
# Guessed beforehand: `undo(3)` goes where three `undo()` go, "multiple states at once" by the README, whether whole
# states are kept or, with the option `diff`, which it offers for speed, the differences between one and the next.
# Seen: with `diff`, of three changes to three fields only the oldest is undone; the other two fields stay as they
# were, and so it is with two steps. A redo from there leads to another state that never existed. Undoing step by step
# is right, also followed by three redos at once, and so is everything with whole states.
# Where it bites: a list of versions that can be clicked ("back to 10:40"): the result is a mixture of two times that
# never existed, and it is saved as it is. Go step by step, or keep whole states.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zundo@2.3.0 zustand@5.1.0 react@19.3.1
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

import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';

/** What of the state before differs from the one after, as the README has it. */
const diff = (before, after) => {
  const fields = Object.entries(before).filter(([name, value]) => after[name] !== value);
  return fields.length > 0 ? Object.fromEntries(fields) : null;
};
const edited = (options) => {
  const store = createStore(temporal(() => ({ text: 'soup', tag: 'hot', day: 'Monday' }), options));
  store.setState({ text: 'tea' });
  store.setState({ tag: 'iced' });
  store.setState({ day: 'Tuesday' });
  return store;
};
const ways = {
  'undo(3)': ['undo', 3],
  'undo() three times': ['undo', 1, 'undo', 1, 'undo', 1],
  'three times back, redo(3)': ['undo', 1, 'undo', 1, 'undo', 1, 'redo', 3],
  'undo(3), one forward': ['undo', 3, 'redo', 1],
  'undo(2)': ['undo', 2],
};
const after = (options, way) => {
  const store = edited(options);
  for (let step = 0; step < way.length; step += 2) {
    store.temporal.getState()[way[step]](way[step + 1]);
  }
  return Object.values(store.getState()).join(' ');
};
const first = 'soup hot Monday';
const last = 'tea iced Tuesday';
const whole = [first, first, last, 'tea hot Monday', 'tea hot Monday'];
const parts = ['soup iced Tuesday', first, last, 'soup hot Tuesday', 'tea hot Tuesday'];
for (const [index, [what, way]] of Object.entries(ways).entries()) {
  see(`${what}, whole states`, after({}, way), whole[index]);
  see(`${what}, diff`, after({ diff }, way), parts[index]);
}
JS
node probe.mjs
