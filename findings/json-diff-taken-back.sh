#!/usr/bin/env bash
# json-diff-ts, jsondiffpatch: reverting a change leaves one of two new tags, or gives a text to its neighbour
#
# Guessed beforehand: a diff that was applied can be reverted, and the earlier state is there again: that is what
# `revertChangeset()` and `unpatch()` are for.
# Seen: forward both are right. Backward, json-diff-ts removes every second one of entries added at the end: of three
# new tags one stays. jsondiffpatch is right for lists by position; with `objectHash`, for entries with an id, where
# one was both moved and changed and others were inserted before it, the old text goes to another entry. No error is
# raised. fast-json-patch, rfc6902, just-diff, immer and mutative held for 5,000 random documents.
# Where it bites: an undo for settings, house phrases or drafts kept as diffs: what comes back is neither the old state
# nor the new one. Keep the old value.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent jsondiffpatch@0.7.7 json-diff-ts@4.10.4
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

import { applyChangeset, diff, revertChangeset } from 'json-diff-ts';
import * as jsondiffpatch from 'jsondiffpatch';

const copy = (value) => structuredClone(value);
const back = (before, after) => {
  const changes = diff(before, after);
  assert.deepEqual(applyChangeset(copy(before), changes), after);
  return revertChangeset(copy(after), diff(before, after));
};
see('one tag more', back({ tags: ['soup'] }, { tags: ['soup', 'bread'] }).tags, ['soup']);
see('two tags more', back({ tags: ['soup'] }, { tags: ['soup', 'bread', 'tea'] }).tags, ['soup', 'tea']);
const three = { tags: ['soup', 'bread', 'tea', 'pie'] };
see('three tags more', back({ tags: ['soup'] }, three).tags, ['soup', 'tea']);
see('two tags fewer', back({ tags: ['soup', 'bread', 'tea'] }, { tags: ['soup'] }).tags.length, 3);

const lists = jsondiffpatch.create({ objectHash: ({ id }) => id });
const undo = (before, after) => {
  const delta = lists.diff(before, after);
  assert.deepEqual(lists.patch(copy(before), copy(delta)), after);
  const unpatched = lists.unpatch(copy(after), copy(delta));
  assert.deepEqual(lists.patch(copy(after), lists.reverse(copy(delta))), unpatched);
  return unpatched.map(({ id, text }) => `${id} ${text}`);
};
const soup = { id: 1, text: 'soup' };
const bread = { id: 2, text: 'bread' };
const tea = { id: 3, text: 'tea' };
see('changed', undo([soup, bread], [{ id: 1, text: 'hot soup' }, bread]), ['1 soup', '2 bread']);
see('moved', undo([soup, bread], [bread, soup]), ['1 soup', '2 bread']);
see('moved and changed', undo([soup, bread], [bread, { id: 1, text: 'hot soup' }]), ['1 soup', '2 bread']);
const changed = [tea, bread, { id: 1, text: 'hot soup' }];
see('and one more in front', undo([soup, bread], changed), ['1 hot soup', '2 soup']);
JS
node probe.mjs
