#!/usr/bin/env bash
# Chromium: what a script posts to its port as the page is left for another site is lost; `sendMessage()` arrives
#
# Guessed beforehand: a port is open until its page is gone, so what a content script posts through it at
# `visibilitychange` or `pagehide`, the last moments at which pages are told to store things, arrives, as a message by
# `runtime.sendMessage()` does; if it could not, `postMessage()` would throw or `onDisconnect` would come first. Both
# browsers agree, wherever the reader goes.
# Seen: that is so in Firefox, and in Chromium on a reload and on the way to another page of the site. On the way to
# another site Chromium ends the port first: the background hears that it is closed, then the events come in the page,
# `postMessage()` throws nothing, and the words never arrive. A message by `sendMessage()` does, after the end of the
# port. The page then lies in the back/forward cache, where ports are ended; it never hears `onDisconnect`.
# Where it bites: drafts, counts or "what became of the hints" that are handed over as somebody leaves: tests that
# click from page to page of one site pass, and real readers lose the last of it. Send last words by `sendMessage()`,
# or store them.
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
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>a page</p>');
    if (request.method === 'POST') told(body);
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address();
const site = `http://127.0.0.1:${port}`;
const otherSite = `http://localhost:${port}`;

/** Runs in the background: tells what it heard, half a second after the first. */
function hear(site) {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  let heard = [];
  const note = (what) => {
    heard.push(what);
    if (heard.length > 1) return;
    setTimeout(() => {
      void fetch(site, { method: 'POST', mode: 'no-cors', body: heard.join(', ') });
      heard = [];
    }, 500);
  };
  runtime.onMessage.addListener((words) => note(`${words} sent`));
  runtime.onConnect.addListener((port) => {
    port.onMessage.addListener((words) => note(`${words} posted`));
    port.onDisconnect.addListener(() => note('closed'));
  });
}
/** Runs as content script: says its last words at the event that the address names. */
function speak() {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const port = runtime.connect();
  port.onDisconnect.addListener(() => void runtime.sendMessage('told of the end'));
  const event = location.hash.slice(1);
  addEventListener(event, () => {
    let words = 'bye';
    try {
      port.postMessage(words);
    } catch ({ message }) {
      words = message;
    }
    void runtime.sendMessage(words);
  });
}
const go = (url) => (page) => page.evaluate((url) => void setTimeout(() => (location.href = url)), url);
const ways = {
  'to the same site': go(`${site}/next`),
  'to another site': go(`${otherSite}/next`),
  'reload': (page) => page.reload(),
};
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'last words',
    version: '1',
    host_permissions: [`${site.replace(/:\d+$/, '')}/*`],
    content_scripts: [{ matches: ['http://127.0.0.1/page'], js: ['content.js'] }],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'words@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/run.js`, `(${hear})('${site}');`);
  writeFileSync(`${name}/content.js`, `(${speak})();`);
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/${name}`);
  for (const event of ['visibilitychange', 'pagehide']) {
    for (const [way, leave] of Object.entries(ways)) {
      const page = await browser.newPage();
      await page.goto(`${site}/page#${event}`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const isTold = new Promise((resolve) => (told = resolve));
      await leave(page);
      const heard = (await isTold).split(', ');
      const isLost = name === 'Chromium' && way === 'to another site';
      const as = isLost ? ['closed', 'bye sent'] : ['bye posted', 'bye sent'];
      see(`${name}, ${event}, ${way}`, heard.slice(0, 2), as);
      assert.ok(!heard.includes('told of the end sent'));
      await page.close();
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
  }
  await browser.close();
}
server.close();
JS
node probe.mjs
