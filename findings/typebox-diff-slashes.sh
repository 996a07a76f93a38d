#!/usr/bin/env bash
# typebox: a change to a key with a slash is made somewhere else, or is an error
#
# Guessed beforehand: `Patch(left, Diff(left, right))` is `right` for any JSON, which is what the two are for, with
# paths as in JSON Pointer (RFC 6901), where "/" in a key is "~1" and "~" is "~0".
# Seen: `Diff()` writes keys into its paths as they are, and `Patch()` reads them as pointers. A key
# `https://acme.com/` is a path through four levels: "Cannot set value", or, where such levels exist, the value in them
# is overwritten and the key keeps the old one. "a~1b" is taken for "a/b". Two dates show no difference at all, nor do
# the contents of a Map or a Set. For plain keys it is right about any values.
# Where it bites: settings or drafts kept by address and sent as changes: two sites get each other's. Put values with
# such keys into arrays.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent typebox@1.4.3
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

import { Diff, Equal, Patch } from 'typebox/value';

const changed = (left, right) => {
  try {
    return Patch(structuredClone(left), Diff(left, right));
  } catch (error) {
    return error.message;
  }
};
const paths = (left, right) => Diff(left, right).map(({ path }) => path);
see('a plain key', changed({ soup: 1 }, { soup: 2 }), { soup: 2 });
see('a link', changed({ 'https://acme.com/': 1 }, { 'https://acme.com/': 2 }), 'Cannot set value');
see('its path', paths({ 'https://acme.com/': 1 }, { 'https://acme.com/': 2 }), ['/https://acme.com/']);
const [left, right] = [{ a: { b: 1 }, 'a/b': 1 }, { a: { b: 1 }, 'a/b': 2 }];
see('a/b beside b in a', changed(left, right), { a: { b: 2 }, 'a/b': 1 });
see('~1', changed({ 'a~1b': 1, 'a/b': 1 }, { 'a~1b': 2, 'a/b': 1 }), { 'a~1b': 1, 'a/b': 2 });
see('two dates', Diff({ day: new Date(0) }, { day: new Date(1) }), []);
see('two maps', Diff({ tags: new Map([['a', 1]]) }, { tags: new Map([['a', 2]]) }), []);

let seed = 9;
const random = (below) => (seed = (seed * 16807) % 2147483647) % below;
const pick = (list) => list[random(list.length)];
const value = (depth) => {
  const kind = random(depth > 2 ? 3 : 5);
  if (kind < 3) return pick([null, true, random(3), pick(['a', 'é', ''])]);
  if (kind === 3) return Array.from({ length: random(4) }, () => value(depth + 1));
  const fields = Array.from({ length: random(4) }, () => [pick(['x', 'y', '0', 'a b']), value(depth + 1)]);
  return Object.fromEntries(fields);
};
const pairs = Array.from({ length: 5000 }, () => [value(0), value(0)]);
see('of 5000 pairs without slashes', pairs.filter(([from, to]) => !Equal(changed(from, to), to)).length, 0);
JS
node probe.mjs
