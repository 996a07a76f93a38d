#!/usr/bin/env bash
# @webext-core/fake-browser 2: a promise returned by a message listener is no longer an answer
#
# Guessed beforehand: a listener of `runtime.onMessage` answers by a promise, as in Firefox, webextension-polyfill and
# version 1, or by `sendResponse` and `true`.
# Seen: in version 2 only `sendResponse` with `true` answers; `sendMessage` waits for the promise and then gives
# undefined, with no error. Version 1 knew only the promise, and passed no `sendResponse` to its listeners.
# Where it bites: a test suite that is moved to version 2 and has `async` listeners: every answer is undefined, and a
# test that checks only that sending succeeds stays green.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @webext-core/fake-browser@2.0.1 fake-browser-1@npm:@webext-core/fake-browser@1.5.2
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = '@webext-core/fake-browser@2.0.1 fake-browser-1@npm:@webext-core/fake-browser@1.5.2'.split(' ').map((name) => name.replace(/@(npm:.*|[^@]+)$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { fakeBrowser as two } from '@webext-core/fake-browser';
import { fakeBrowser as one } from 'fake-browser-1';

async function answer({ runtime }, listener) {
  runtime.onMessage.removeAllListeners();
  runtime.onMessage.addListener(listener);
  return String(await runtime.sendMessage({ kind: 'review' }));
}
const byPromise = () => Promise.resolve('reviewed');
const byResponse = (_message, _sender, respond) => {
  respond('reviewed');
  return true;
};
see('1, a promise', await answer(one, byPromise), 'reviewed');
see('2, a promise', await answer(two, byPromise), 'undefined');
see('1, what would be sendResponse', await answer(one, (...given) => typeof given[2]), 'undefined');
see('2, sendResponse', await answer(two, byResponse), 'reviewed');
JS
node probe.mjs
