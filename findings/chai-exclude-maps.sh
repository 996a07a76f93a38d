#!/usr/bin/env bash
# chai, chai-exclude: with a field excluded, any two maps, sets, links or buffers are equal, and so they are as subsets
#
# Guessed beforehand: `expect(a).excluding('at').to.deep.equal(b)` is `deep.equal()` of both without that field;
# `containSubset()`, built into Chai since version 5.2, compares what is no plain object as `deep.equal()` does.
# Seen: both walk objects by their own keys, of which a Map, a Set, a RegExp, a URL, an ArrayBuffer and a Blob have
# none: any two of a kind are equal, also where nothing was to be excluded from them. `deep.equal()` alone tells them
# apart, except blobs. With `not` a correct expectation fails. Dates, bytes and errors are compared. For
# `containSubset()` a map also contains an object and the other way round, NaN does not contain itself, and one element
# may match two.
# Where it bites: stored settings, answers with a time stamp, states of a store, compared without it: a Set of tags or
# a Map by account may contain anything. Take the field out by hand (`const { at, ...rest } = …`).
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent chai@6.3.0 chai-exclude@3.0.1
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

import { expect, use } from 'chai';
import chaiExclude from 'chai-exclude';

use(chaiExclude);
/** Whether an expectation holds. */
const holds = (run) => {
  try {
    run();
    return true;
  } catch {
    return false;
  }
};
const pairs = {
  Date: [new Date(1), new Date(2)],
  Error: [new Error('a'), new Error('b')],
  Uint8Array: [new Uint8Array([1]), new Uint8Array([2])],
  Map: [new Map([['a', 1]]), new Map([['a', 2]])],
  Set: [new Set(['a']), new Set(['b', 'c'])],
  RegExp: [/a/, /b/],
  URL: [new URL('https://acme.com/'), new URL('https://example.org/')],
  ArrayBuffer: [new Uint8Array([1]).buffer, new Uint8Array([2]).buffer],
};
const told = ['Date', 'Error', 'Uint8Array'];
for (const [kind, [a, b]] of Object.entries(pairs)) {
  const seen = {
    equal: holds(() => expect({ a }).to.deep.equal({ a: b })),
    excluding: holds(() => expect({ a, at: 1 }).excluding('at').to.deep.equal({ a: b, at: 2 })),
    'excluding, not': holds(() => expect({ a, at: 1 }).excluding('at').to.not.deep.equal({ a: b, at: 2 })),
    subset: holds(() => expect({ a, at: 1 }).to.containSubset({ a: b })),
  };
  const same = !told.includes(kind);
  see(kind, seen, { equal: false, excluding: same, 'excluding, not': !same, subset: kind === 'Error' || same });
}
const contains = (value, part) => holds(() => expect({ value }).to.containSubset({ value: part }));
see('a text and a list', [contains('soup', 'tea'), contains([1, 2], [3])], [false, false]);
see('a map and an object', [contains(new Map([['a', 1]]), {}), contains({}, new Map([['a', 1]]))], [true, true]);
see('NaN', contains(Number.NaN, Number.NaN), false);
see('one piece for two', contains([{ a: 1 }], [{ a: 1 }, { a: 1 }]), true);
JS
node probe.mjs
