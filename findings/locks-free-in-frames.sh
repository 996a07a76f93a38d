#!/usr/bin/env bash
# Firefox: a lock that the extension's background holds is free to the extension's frame in a page, and is held twice
#
# Guessed beforehand: `navigator.locks` are those of an origin: what the background of an extension holds its other
# pages see and wait for, in a tab as in a frame within a site's page. So it is with the IndexedDB, the `localStorage`
# and the BroadcastChannel that they share. Both browsers do the same.
# Seen: in Chromium it is so. In Firefox a tab with a page of the extension finds the lock held, and the same page in
# a frame within a site finds none and gets it at once, though it reads the background's database and its messages
# arrive.
# Where it bites: a lock around "read, change, write" of what both share: a panel that is drawn in a frame and the
# background write at the same time, and one change is lost, in Firefox only. Let one context write, and send it what
# to change.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
FIREFOX=$(command -v "${FIREFOX:-firefox}") || { echo 'Install Firefox, or name it in FIREFOX.' >&2; exit 1; }
export CHROMIUM FIREFOX
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent puppeteer-core@24.43.1
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

import { launch } from 'puppeteer-core';
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browsers = {
  Chromium: (options) =>
    launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true, ...options }),
  Firefox: () => launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true }),
};
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

let told;
const server = createServer(async (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>a page</p>');
  if (request.method !== 'POST') return;
  let body = '';
  for await (const part of request) body += part;
  told(JSON.parse(body));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;

/** Runs in the background: holds a lock, fills a database, greets by a channel, and sends on what both pages find. */
async function hold(url) {
  const { runtime, tabs } = globalThis.browser ?? globalThis.chrome;
  void navigator.locks.request('settings', () => new Promise(() => {}));
  const opening = indexedDB.open('settings', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('values').put('quiet', 'tone');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const channel = new BroadcastChannel('settings');
  channel.onmessage = () => channel.postMessage('background');
  const found = {};
  runtime.onMessage.addListener(({ where, ...seen }) => {
    found[where] = seen;
    if (found.tab && found.frame) void fetch(url, { method: 'POST', mode: 'no-cors', body: JSON.stringify(found) });
  });
  await tabs.create({ url: runtime.getURL('panel.html') });
  await tabs.create({ url });
}
/** Runs in the extension's page, in a tab or in a frame. */
async function look() {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const { held } = await navigator.locks.query();
  const isFree = await navigator.locks.request('settings', { ifAvailable: true }, (lock) => lock !== null);
  const opening = indexedDB.open('settings', 1);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const reading = opening.result.transaction('values').objectStore('values').get('tone');
  await new Promise((resolve) => (reading.onsuccess = resolve));
  const channel = new BroadcastChannel('settings');
  const answer = new Promise((resolve) => (channel.onmessage = resolve));
  channel.postMessage('page');
  const where = top === self ? 'tab' : 'frame';
  const heard = (await answer).data;
  await runtime.sendMessage({ where, locks: held.length, isFree, stored: reading.result, heard });
}
/** Runs as content script. */
function addFrame() {
  const frame = document.createElement('iframe');
  frame.src = (globalThis.browser ?? globalThis.chrome).runtime.getURL('panel.html');
  document.body.append(frame);
}
const shared = { locks: 1, isFree: false, stored: 'quiet', heard: 'background' };
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'panel',
    version: '1',
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    web_accessible_resources: [{ resources: ['panel.html'], matches: ['http://127.0.0.1/*'] }],
    browser_specific_settings: { gecko: { id: 'panel@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/content.js`, `(${addFrame})();`);
  writeFileSync(`${name}/run.js`, `(${hold})('${url}');`);
  writeFileSync(`${name}/panel.html`, '<!doctype html><script src="panel.js"></script>');
  writeFileSync(`${name}/panel.js`, `(${look})();`);
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  const isTold = new Promise((resolve) => (told = resolve));
  await browser.installExtension(`${process.cwd()}/${name}`);
  const { tab, frame } = await isTold;
  see(`${name}, tab`, tab, shared);
  see(`${name}, frame in a page`, frame, name === 'Firefox' ? { ...shared, locks: 0, isFree: true } : shared);
  await browser.close();
}
server.closeAllConnections();
server.close();
JS
node probe.mjs
