#!/usr/bin/env bash
# @wxt-dev/storage: the fallback of a missing item is one object, shared by everybody who reads it
#
# Guessed beforehand: `getValue()` of an item that is not stored gives a fallback of its own each time, as each read of
# a stored one does in a browser; `restoreSnapshot()` brings an area back to what it was.
# Seen: it gives the object of the definition itself: after read, push, `setValue()` and `removeValue()` the removed
# item comes back with what was pushed. `restoreSnapshot()` keeps keys that were added since.
# Where it bites: a list of ignored hints that starts empty: "forget all" forgets nothing until the page is reloaded,
# and tests in one file see each other's values.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @wxt-dev/storage@1.3.0 @webext-core/fake-browser@2.0.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = '@wxt-dev/storage@1.3.0 @webext-core/fake-browser@2.0.1'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { fakeBrowser } from '@webext-core/fake-browser';

globalThis.chrome = globalThis.browser = fakeBrowser;
const { storage } = await import('@wxt-dev/storage');
const ignored = storage.defineItem('local:ignored', { fallback: [] });
const hints = await ignored.getValue();
hints.push('shouting');
await ignored.setValue(hints);
await ignored.removeValue();
see('stored', await fakeBrowser.storage.local.get(), {});
see('after the removal', await ignored.getValue(), ['shouting']);
await storage.setItem('local:a', 1);
const snapshot = await storage.snapshot('local');
await storage.setItem('local:b', 2);
await storage.restoreSnapshot('local', snapshot);
see('restored', await fakeBrowser.storage.local.get(), { a: 1, b: 2 });
JS
node probe.mjs
