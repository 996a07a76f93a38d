#!/usr/bin/env bash
# @donedeal0/superdiff: a post moved to another day, a changed map and a changed pattern are "equal", and NaN is not NaN
#
# Guessed beforehand: `getObjectDiff()` and `getListDiff()` compare values as they are: two dates by their time, maps
# and sets by what is in them, and one and the same NaN is no change. What cannot be compared is an error.
# Seen: objects are compared by their own keys. Dates, maps, sets, regular expressions and errors have none, so that any
# two of a kind are "equal", at the top of an object, deep in it and in a list. In a list that also holds for addresses
# (`new URL()`), functions and symbols, which are "updated" as fields. NaN against NaN is "updated" in an object and
# "equal" in a list. Byte arrays, null against undefined and the order of keys are as guessed. A bigint in a list
# throws.
# Where it bites: "what changed since the last save?" asked of drafts with their time as a Date: moving one to another
# day changes nothing, and it is not saved. Compare `toJSON()` of both, or times as numbers.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @donedeal0/superdiff@4.2.2
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

import { getListDiff, getObjectDiff } from '@donedeal0/superdiff';

const run = () => 1;
for (const [name, a, b, object, list] of [
  ['text', 'a', 'b', 'updated', 'added,deleted'],
  ['Date', new Date(0), new Date(86_400_000), 'equal', 'equal'],
  ['Map', new Map([['likes', 1]]), new Map([['likes', 2]]), 'equal', 'equal'],
  ['Set', new Set(['soup']), new Set(['tea']), 'equal', 'equal'],
  ['RegExp', /soup/, /tea/, 'equal', 'equal'],
  ['Error', new Error('a'), new Error('b'), 'equal', 'equal'],
  ['URL', new URL('https://acme.com/a'), new URL('https://acme.com/b'), 'updated', 'equal'],
  ['function', run, () => 2, 'updated', 'equal'],
  ['bytes', new Uint8Array([1]), new Uint8Array([2]), 'updated', 'added,deleted'],
  ['null', undefined, null, 'updated', 'added,deleted'],
  ['NaN', NaN, NaN, 'updated', 'equal'],
  ['keys', { a: 1, b: 2 }, { b: 2, a: 1 }, 'equal', 'equal'],
]) {
  see(`${name}, as a field`, getObjectDiff({ at: a }, { at: b }).status, object);
  see(
    `${name}, in a list`,
    getListDiff([a], [b])
      .diff.map(({ status }) => status)
      .join(),
    list,
  );
}
see('deep', getObjectDiff({ draft: { at: new Date(0) } }, { draft: { at: new Date(1) } }).status, 'equal');
assert.throws(() => getListDiff([1n], [2n]), TypeError);
JS
node probe.mjs
