#!/usr/bin/env bash
# @webext-core/fake-browser: `get()` returns the stored object itself, so changing it changes the store
#
# Guessed beforehand: `get()` gives a copy, as a browser does and as `set()` does here by way of JSON; a message's
# receiver gets a copy.
# Seen: `set()` copies and `get()` does not: changing what it returned changes the store, without `set()` and without
# `onChanged`. A listener that changes its message changes the sender's object.
# Where it bites: a test of code that forgets to save passes, and in the browser the setting is gone after a reload;
# correct code can fail where two parts share a value that they never share in a browser.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @webext-core/fake-browser@2.0.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = '@webext-core/fake-browser@2.0.1'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { fakeBrowser } from '@webext-core/fake-browser';

const { storage, runtime } = fakeBrowser;
let changes = 0;
storage.onChanged.addListener(() => {
  changes += 1;
});
const given = { phrases: ['soup'] };
await storage.local.set({ given });
given.phrases.push('bread');
see('set() copies', (await storage.local.get('given')).given, { phrases: ['soup'] });
const got = (await storage.local.get('given')).given;
got.phrases.push('salad');
see('get() does not', (await storage.local.get('given')).given, { phrases: ['soup', 'salad'] });
see('changes told', changes, 1);
const message = { phrases: ['soup'] };
runtime.onMessage.addListener((received) => {
  received.phrases.push('cake');
});
await runtime.sendMessage(message);
see('the message of the sender', message, { phrases: ['soup', 'cake'] });
JS
node probe.mjs
