#!/usr/bin/env bash
# @wxt-dev/storage: after a migration that failed, the value in its old form is handed out
#
# Guessed beforehand: `getValue()` waits for the migrations of its item; where one throws, or where a newer version of
# the extension has stored the value, it fails or gives the fallback. What `setValue()` was given is what it returns.
# Seen: it waits, and then gives what is stored, in the old form or the newer one; the error only goes to the console.
# `setValue(null)`, which its types allow for an item that may be null, stores nothing, and the fallback comes back.
# Where it bites: the code behind a migration relies on the new form and meets the old one in exactly the cases that
# nobody foresaw; and "no limit" as null becomes the fallback's limit. Check what is read with a schema, and store an
# explicit value for "none".
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

for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { fakeBrowser } from '@webext-core/fake-browser';

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
fakeBrowser.runtime.id = 'probe';
const { storage } = await import('@wxt-dev/storage');

const errors = [];
console.error = (...parts) => errors.push(String(parts[0]).split(' for ')[0]);
const area = fakeBrowser.storage.local;
const item = (key, migrate) =>
  storage.defineItem(`local:${key}`, {
    version: 2,
    fallback: { tags: [] },
    migrations: { 2: migrate },
  });
const splits = (tags) => ({ tags: tags.split(' ') });

await area.set({ fine: 'soup bread', broken: 5, newer: { labels: ['soup'] }, newer$: { v: 3 } });
see('a migration', await item('fine', splits).getValue(), { tags: ['soup', 'bread'] });
see('one that throws', await item('broken', splits).getValue(), 5);
see('from a newer version', await item('newer', splits).getValue(), { labels: ['soup'] });
see('nothing stored', await item('none', splits).getValue(), { tags: [] });
see('console', errors, [
  '[@wxt-dev/storage] Migration failed',
  '[@wxt-dev/storage] Migration failed',
]);
const limit = storage.defineItem('local:limit', { fallback: 10 });
await limit.setValue(0);
see('0', await limit.getValue(), 0);
await limit.setValue(null);
see('null', await limit.getValue(), 10);
JS
node probe.mjs
