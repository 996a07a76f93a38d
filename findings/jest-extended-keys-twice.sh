#!/usr/bin/env bash
# jest-extended: an object "contains all keys" if one of its two is named twice, and members match or not by their order
#
# Guessed beforehand: `toContainAllKeys()`, `toContainAllEntries()` and `toContainAllValues()` pass if the object has
# these and no others; `toIncludeSamePartialMembers()` passes for any list to which the pieces can be assigned one to
# one, in any order, as its name and `toIncludeSameMembers()` say.
# Seen: entries are compared by their number and in one direction: `{ a, b }` passes for the keys "a" and "a", and for
# the entries `a` and `a`, and `{ a: 1, b: 1 }` for the values 1 and 2. For members duplicates are counted, but each
# member takes the first piece that fits and keeps it: `[{ a: 1, b: 2 }, { a: 1 }]` matches the pieces `{ a: 1, b: 2 }`
# and `{ a: 1 }`, and no longer does once the two members are swapped. An asynchronous function for `toSatisfyAll()` is
# always satisfied.
# Where it bites: a test that the exported settings contain exactly these fields is green despite a typo in the list;
# one about an unordered list is red because of its order. Compare sorted lists with `toEqual()`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent jest-extended@7.0.0 expect@30.2.0
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

import { expect } from 'expect';
import * as matchers from 'jest-extended';

expect.extend(matchers.default ?? matchers);
/** Whether an expectation holds. */
const holds = (run) => {
  try {
    run();
    return true;
  } catch {
    return false;
  }
};
const keys = (value, ...list) => holds(() => expect(value).toContainAllKeys(list));
const entries = (value, ...list) => holds(() => expect(value).toContainAllEntries(list));
const values = (value, ...list) => holds(() => expect(value).toContainAllValues(list));
see('keys: both, one, three', [keys({ a: 1, b: 2 }, 'b', 'a'), keys({ a: 1, b: 2 }, 'a'), keys({ a: 1 }, 'a', 'b')], [true, false, false]);
see('one key twice', keys({ a: 1, b: 2 }, 'a', 'a'), true);
see('one entry', entries({ a: 1, b: 2 }, ['a', 1]), false);
see('one entry twice', entries({ a: 1, b: 2 }, ['a', 1], ['a', 1]), true);
see('values 1 and 2', [values({ a: 1, b: 2 }, 2, 1), values({ a: 1, b: 1 }, 1, 2)], [true, true]);

const same = (value, list) => holds(() => expect(value).toIncludeSameMembers(list));
const partly = (value, list) => holds(() => expect(value).toIncludeSamePartialMembers(list));
see('duplicates', same([1, 1, 2], [1, 2, 2]), false);
const both = { a: 1, b: 2 };
const pieces = [{ a: 1 }, { a: 1, b: 2 }];
const other = { a: 1, b: 3 };
see('members in two orders', [partly([other, both], pieces), partly([both, other], pieces)], [true, false]);
see('and the pieces turned', [partly([other, both], pieces.toReversed()), partly([both, other], pieces.toReversed())], [
  true,
  true,
]);
see('asynchronous', holds(() => expect([1]).toSatisfyAll(async () => false)), true);
JS
node probe.mjs
