#!/usr/bin/env bash
# webext-storage-cache: asking whether a function's answer is cached fetches it, and a fresh one is kept for a month
#
# Guessed beforehand: `isCached()` of a CachedFunction looks, and says false before the first call, as `isCached()` of
# a CachedValue does; `getFresh()` keeps the new answer for the function's own `maxAge`.
# Seen: `isCached()` calls the function, stores its answer and always says true. `getFresh()` stores it for 30 days,
# whatever `maxAge` is. `getCached()` only looks, and `get()` keeps to `maxAge`.
# Where it bites: code that asks first in order to save a request sends it; and what a "refresh" button brings (a
# policy, a list of names) is not requested again for a month.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent webext-storage-cache@6.0.3
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

const store = {};
globalThis.chrome = {
  runtime: { id: 'an extension' },
  storage: {
    local: {
      get: (key, done) => done(key in store ? { [key]: structuredClone(store[key]) } : {}),
      set: (items, done) => done(Object.assign(store, structuredClone(items)) && undefined),
      remove: (key, done) => done(delete store[key] && undefined),
    },
  },
};
const { CachedFunction, CachedValue } = await import('webext-storage-cache');

const value = new CachedValue('name', { maxAge: { minutes: 1 } });
see('value is cached', await value.isCached(), false);

let calls = 0;
const policy = new CachedFunction('policy', { updater: async () => ++calls, maxAge: { minutes: 1 } });
const minutes = () => Math.round((store['cache:policy'].maxAge - Date.now()) / 60_000);
see('getCached() and calls', [(await policy.getCached()) ?? null, calls], [null, 0]);
see('isCached() and calls', [await policy.isCached(), calls], [true, 1]);
see('minutes kept', minutes(), 1);
see('getFresh() and calls', [await policy.getFresh(), calls], [2, 2]);
see('minutes kept', minutes(), 30 * 24 * 60);
JS
node probe.mjs
