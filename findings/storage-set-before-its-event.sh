#!/usr/bin/env bash
# Firefox: `await storage.local.set()` ends before `onChanged` fires; in session, sync and in Chromium it ends after
#
# Guessed beforehand: once the promise of `set()`, `remove()` or `clear()` resolves, the listeners of
# `storage.onChanged` in the same script have always been told of that change, or never have yet; in any case the order
# is the same in each area and both browsers.
# Seen: in Chromium the event comes first, in each area and for all three calls. In Firefox it comes first for
# `session` and `sync`, and for `local` always after the promise, however small the value. Listeners of
# `storage.local.onChanged` are told at the same moment.
# Where it bites: "this change is my own": a flag set before `await storage.local.set()` and cleared after it keeps a
# script from hearing itself in Chromium and does nothing in Firefox: a settings page redraws while somebody types, or
# two listeners trigger each other. A test that looks at the screen after the `await` passes in one browser. Compare
# the values instead.
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
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    response.end();
    if (request.method === 'POST') told(JSON.parse(body));
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;

/** Runs in the background: for each area and call, whether the event came before the promise, three times over. */
async function compare(url) {
  const { storage } = globalThis.browser ?? globalThis.chrome;
  const rest = () => new Promise((resolve) => setTimeout(resolve, 80));
  const seen = {};
  for (const area of ['local', 'session', 'sync']) {
    const calls = {
      set: (round) => storage[area].set({ score: round }),
      remove: () => storage[area].remove('score'),
      clear: () => storage[area].clear(),
    };
    const orders = new Set();
    for (const call of Object.values(calls)) {
      for (let round = 0; round < 3; round++) {
        await storage[area].set({ score: -1 - round });
        await rest();
        const order = [];
        const hear = () => order.push('event');
        storage.onChanged.addListener(hear);
        await call(round);
        order.push('promise');
        await rest();
        storage.onChanged.removeListener(hear);
        orders.add(order.join(', '));
      }
    }
    seen[area] = [...orders].join(' or ');
  }
  await fetch(url, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
const eventFirst = 'event, promise';
const expected = {
  Chromium: { local: eventFirst, session: eventFirst, sync: eventFirst },
  Firefox: { local: 'promise, event', session: eventFirst, sync: eventFirst },
};
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'scores',
    version: '1',
    permissions: ['storage'],
    host_permissions: ['http://127.0.0.1/*'],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'scores@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/run.js`, `(${compare})('${url}');`);
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  const isTold = new Promise((resolve) => (told = resolve));
  await browser.installExtension(`${process.cwd()}/${name}`);
  const seen = await isTold;
  for (const [area, order] of Object.entries(expected[name])) see(`${name}, ${area}`, seen[area], order);
  await browser.close();
}
server.close();
JS
node probe.mjs
