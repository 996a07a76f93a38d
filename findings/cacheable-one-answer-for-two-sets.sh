#!/usr/bin/env bash
# cacheable, keyv: two sets share one cached answer, an error becomes undefined, and one clear empties every namespace
#
# Guessed beforehand: `wrap()` with a key prefix of its own remembers a function's answers by its arguments; an error
# is "returned", as the README says, so it reaches the caller. `clear()` and `iterator()` of Keyv are for "the current
# namespace", whatever else is in the same store.
# Seen: as arguments, two sets, maps, regular expressions or functions are the same key, and so are NaN, Infinity and
# null. An error of the wrapped function becomes an event, and the caller gets undefined. Of two Keyvs with namespaces
# over one Map, which is the default kind of store, `clear()` of one empties both, and `iterator()` of the first gives
# the entries of the second.
# Where it bites: memoized judgements of drafts: the answer for another set of tags, a failure that looks like "nothing
# found". Convert what is no JSON to a string first, and give each namespace its own store.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent cacheable@2.5.0 keyv@5.6.0
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

import { Cacheable, CacheableMemory } from 'cacheable';
import Keyv from 'keyv';

for (const Cache of [Cacheable, CacheableMemory]) {
  const cache = new Cache();
  const fail = cache.wrap(() => assert.fail('offline'), { ttl: '1h', keyPrefix: 'fail' });
  see('a failure', await fail('hot soup'), undefined);
}
const cache = new Cacheable();
const failures = [];
cache.on('error', ({ message }) => failures.push(message));
const later = cache.wrap(() => Promise.reject(new Error('offline')), { keyPrefix: 'later' });
see('a rejected promise', [String(await later('hot soup')), failures], ['undefined', ['offline']]);
const size = cache.wrap((all) => all.size, { keyPrefix: 'size' });
see('two sets', [await size(new Set(['soup'])), await size(new Set(['soup', 'tea']))], [1, 1]);
const text = cache.wrap(String, { keyPrefix: 'text' });
see('two patterns', [await text(/soup/), await text(/tea/)], ['/soup/', '/soup/']);
see('no numbers', [await text(NaN), await text(null), await text(Infinity)], ['NaN', 'NaN', 'NaN']);
see('a figure, a text', [await text(1), await text('1'), await text([1]), await text({ a: 1 }), await text({ a: 2 })], ['1', '1', '1', '[object Object]', '[object Object]']);

const store = new Map();
const drafts = new Keyv({ store, namespace: 'drafts' });
await drafts.set('1', 'Hot soup');
const tags = new Keyv({ store, namespace: 'tags' });
await tags.set('1', '#soup');
see('two namespaces', [await drafts.get('1'), await tags.get('1')], ['Hot soup', '#soup']);
const entries = [];
for await (const entry of drafts.iterator()) entries.push(entry);
see('entries of the first', entries, [['1', '#soup']]);
await tags.clear();
see('after clear() of the second', [await drafts.get('1'), store.size].map(String), ['undefined', '0']);
JS
node probe.mjs
