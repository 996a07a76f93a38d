#!/usr/bin/env bash
# @webext-core/messaging: a failed message to a tab says "No response", whatever the browser's reason was
#
# Guessed beforehand: `sendMessage(type, data, tabId)` fails with the browser's words ("Receiving end does not exist",
# "The message port closed"), as `sendMessage(type, data)` to the background does.
# Seen: to the background it does; for a tab `runtime.lastError` is never read. Every failure is "No response", and the
# browser writes "Unchecked runtime.lastError" to the console of the page that asked.
# Where it bites: a tab without a coach cannot be told from one whose coach broke (`lib/messages/ask-page.ts`).
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @webext-core/messaging@4.0.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('node_modules/@webext-core/messaging/package.json', 'utf8'));
console.log(`@webext-core/messaging ${version}, Node ${process.versions.node}`);

/** Calls back as browsers do where nobody listens: without an answer, the reason in `lastError`. */
let isRead = false;
function nobodyListens(...args) {
  const lastError = { message: 'Could not establish connection. Receiving end does not exist.' };
  const { runtime } = globalThis.chrome;
  Object.defineProperty(runtime, 'lastError', {
    configurable: true,
    get: () => ((isRead = true), lastError),
  });
  args.at(-1)(undefined);
  delete runtime.lastError;
}
globalThis.chrome = { runtime: { sendMessage: nobodyListens }, tabs: { sendMessage: nobodyListens } };

const { defineExtensionMessaging } = await import('@webext-core/messaging');
const { sendMessage } = defineExtensionMessaging();
const wordsOf = (promise) => promise.then(() => null, ({ message }) => message);
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};
see('to the background', await wordsOf(sendMessage('hello', 1)), 'Could not establish connection. Receiving end does not exist.');
isRead = false;
see('to a tab', await wordsOf(sendMessage('hello', 1, 7)), 'No response');
see('its reason was read', isRead, false);
JS
node probe.mjs
