#!/usr/bin/env bash
# node-object-hash, hash-sum, hash-it: two tags hash like one tag with a comma, and any two sets or links hash alike
#
# Guessed beforehand: different values have different hashes, apart from chance and from what a package declares equal
# (the order of keys, 1 and "1" where types are "coerced"); two lists, two maps or two links differ.
# Seen: node-object-hash, by default, writes strings without quotes: ["soup", "tea"] and ["soup,tea"] have one hash,
# and so have { a: "b,c:d" } and { a: "b", c: "d" }, a list within a list and its text, [""] and []. With `coerce:
# false` these differ; two ArrayBuffers never do. To hash-sum any two maps, sets or buffers are one, an empty one too,
# and its 32 bits give two of 60,000 small drafts the same hash. To hash-it any two URLs are one. ohash and object-hash
# tell all of these apart; so does stable-hash, which also tells equal maps and sets apart.
# Where it bites: hashes as keys of what was already judged, posted or translated: a draft gets another one's answer.
# Use ohash or object-hash, or compare the values too.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  node-object-hash@3.1.1 hash-sum@2.0.0 hash-it@7.0.2 ohash@2.0.12 object-hash@3.0.0 stable-hash@0.0.6
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

import { createRequire } from 'node:module';
import { hash as hashIt } from 'hash-it';
import { hasher } from 'node-object-hash';
import { hash as ohash } from 'ohash';
import { stableHash } from 'stable-hash';

const require = createRequire(import.meta.url);
const hashSum = require('hash-sum');
const objectHash = require('object-hash');
const [plain, strict] = [hasher(), hasher({ coerce: false })];
const hashes = {
  'node-object-hash': (value) => plain.hash(value),
  'without coercing': (value) => strict.hash(value),
  'hash-sum': hashSum,
  'hash-it': hashIt,
  ohash,
  'object-hash': (value) => objectHash(value),
  'stable-hash': stableHash,
};
/** To whom two values have one hash. */
const same = (one, other) => Object.keys(hashes).filter((name) => hashes[name](one) === hashes[name](other));
const all = Object.keys(hashes);
see('keys in another order', same({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 }), all);
see('two texts', same({ a: 'soup' }, { a: 'tea' }), []);
see('two dates', same(new Date(1), new Date(2)), []);
see('one tag or two', same({ tags: ['soup', 'tea'] }, { tags: ['soup,tea'] }), ['node-object-hash']);
see('one field or two', same({ a: 'b,c:d' }, { a: 'b', c: 'd' }), ['node-object-hash']);
see('a list or its text', same([['a'], 'b'], ['[a]', 'b']), ['node-object-hash']);
see('no text or an empty one', same([''], []), ['node-object-hash']);
see('two maps', same(new Map([['a', 1]]), new Map()), ['hash-sum']);
see('two sets', same(new Set(['a']), new Set(['b', 'c'])), ['hash-sum']);
const buffers = [1, 2].map((byte) => new Uint8Array([byte]).buffer);
see('two buffers', same(...buffers), ['node-object-hash', 'without coercing', 'hash-sum']);
see('two links', same(new URL('https://acme.com/'), new URL('https://example.org/')), ['hash-it']);
see('the same map', same(new Map([[{ a: 1 }, 1]]), new Map([[{ a: 1 }, 1]])), all.filter((name) => name !== 'stable-hash'));
const drafts = Array.from({ length: 60_000 }, (_, id) => ({ id, text: `post ${id}` }));
see('hashes of 60,000 by hash-sum', new Set(drafts.map(hashSum)).size, 59_998);
JS
node probe.mjs
