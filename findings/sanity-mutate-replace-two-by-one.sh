#!/usr/bin/env bash
# @sanity/mutate: replacing one tag by two deletes the one behind it, and setting a field of a missing object does nothing
#
# Guessed beforehand: applying mutations locally gives what Sanity's own `@sanity/mutator` gives for the same mutations,
# as `SanityEncoder` writes them for the server.
# Seen: for inserting before, after, in front and at the end, by index, negative index and key, for truncating,
# unsetting, increasing and `setIfMissing()` it does. `replace(['x', 'y'], 1)` on a, b, c is a, x, y: as many elements
# are removed as are put in. Sent to the server it is a, x, y, c. `at('o.x.y', set(1))` without an `o.x` changes
# nothing, without an error; the mutator makes the object. Increasing what is no number throws in one and does nothing
# in the other.
# Where it bites: an editor that applies its edits at once and sends the same: a paragraph split in two deletes the next
# one on the screen, and it is back after a reload. Remove and insert instead of replacing; `setIfMissing({})` first.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @sanity/mutate@0.18.2 @sanity/mutator@6.19.0
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

import {
  append,
  at,
  inc,
  insertAfter,
  insertBefore,
  patch,
  prepend,
  replace,
  SanityEncoder,
  set,
  setIfMissing,
  truncate,
  unset,
} from '@sanity/mutate';
import { applyInCollection } from '@sanity/mutate/_unstable_apply';
import { Mutation } from '@sanity/mutator';

const draft = {
  _id: 'd',
  _type: 'post',
  likes: 3,
  tags: ['a', 'b', 'c'],
  o: { a: 1 },
  blocks: [{ _key: 'k1' }, { _key: 'k2' }],
};
const locally = (change) => applyInCollection([structuredClone(draft)], patch('d', change))[0];
const remotely = (change) =>
  new Mutation({ mutations: [SanityEncoder.encodeMutation(patch('d', change))].flat() }).apply(
    structuredClone(draft),
  );
for (const change of [
  at('tags', insertBefore(['x', 'y'], 0)),
  at('tags', insertAfter(['x', 'y'], -1)),
  at('tags', prepend(['x'])),
  at('tags', append(['x'])),
  at('tags', replace(['x'], -1)),
  at('tags', truncate(1, 2)),
  at('tags[-1]', unset()),
  at('blocks', insertBefore([{ _key: 'n' }], { _key: 'k2' })),
  at('likes', inc(2)),
  at('o.b', setIfMissing(9)),
]) {
  const { tags, likes, o, blocks } = remotely(change);
  const same = locally(change);
  see(JSON.stringify(change), [same.tags, same.likes, same.o, same.blocks], [tags, likes, o, blocks]);
}
for (const [change, field, here, there] of [
  [at('tags', replace(['x', 'y'], 1)), 'tags', ['a', 'x', 'y'], ['a', 'x', 'y', 'c']],
  [at('tags', replace(['x', 'y', 'z'], 0)), 'tags', ['x', 'y', 'z'], ['x', 'y', 'z', 'b', 'c']],
  [at('o.x.y', set(1)), 'o', { a: 1 }, { a: 1, x: { y: 1 } }],
]) {
  see(JSON.stringify(change), [locally(change)[field], remotely(change)[field]], [here, there]);
}
assert.throws(() => locally(at('tags', inc(1))));
JS
node probe.mjs
