#!/usr/bin/env bash
# radashi, remeda: any two maps, sets or links are equal to one, any two errors or links to the other
#
# Guessed beforehand: `isEqual()` and `isDeepEqual()` compare what is in maps, sets, dates, patterns, links and errors,
# or say of what they do not know that it differs.
# Seen: radashi's compares own properties. Maps, sets, URLs and ArrayBuffers have none, so all of them are equal, even a
# map and a set; errors, dates and patterns are told apart. remeda's does maps, sets, dates and patterns, takes any two
# errors, URLs or ArrayBuffers as equal and a gap in a list as `undefined`, and equal maps with objects as keys as unequal.
# Where it bites: "has it changed?" before saving: a draft whose tags are kept in a set, or whose link is a URL object, is
# never saved again, and no test with plain objects shows it. Compare texts and lists, or use `util.isDeepStrictEqual()`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent radashi@12.9.6 remeda@2.62.2
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

import { isEqual } from 'radashi';
import { isDeepEqual } from 'remeda';

const both = (one, other) => [isEqual(one, other), isDeepEqual(one, other)];
const soup = new Map([['tag', 'soup']]);
see('two maps', both(soup, new Map([['tag', 'tea']])), [true, false]);
see('a full and an empty map', both(soup, new Map()), [true, false]);
see('two sets', both(new Set(['soup']), new Set(['tea'])), [true, false]);
see('a map and a set', both(soup, new Set()), [true, false]);
see('a draft with a set', both({ tags: new Set(['soup']) }, { tags: new Set() }), [true, false]);
see('two links', both(new URL('https://a.example'), new URL('https://b.example')), [true, true]);
see('two errors', both(new Error('soup'), new Error('tea')), [false, true]);
see('two buffers', both(new ArrayBuffer(1), new ArrayBuffer(2)), [true, true]);
see('two lists of bytes', both(new Uint8Array([1]), new Uint8Array([2])), [false, false]);
see('two dates', both(new Date(1), new Date(2)), [false, false]);
see('two patterns', both(/a/, /a/i), [false, false]);
// oxlint-disable-next-line no-sparse-arrays
see('a gap and undefined', both([1, , 2], [1, undefined, 2]), [false, true]);
const keyed = () => new Map([[{ id: 1 }, 'soup']]);
see('equal maps with objects as keys', both(keyed(), keyed()), [true, false]);
JS
node probe.mjs
