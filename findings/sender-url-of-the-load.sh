#!/usr/bin/env bash
# Chromium, Firefox: after `pushState()` a message still comes from the address that the page was loaded with
#
# Guessed beforehand: `sender.url` is the address of the page or frame in which the script runs, as MDN says, when the
# message is sent: on a site that goes from page to page by `history.pushState()` each message, and each port that is
# opened, comes from the address that is shown, as `sender.tab.url` does, and as `location.href` says there. Both
# browsers do the same.
# Seen: both do the same, and `sender.url` stays what it was when the page was loaded, after `pushState()`,
# `replaceState()` and a new fragment, for messages, for the port of old and for ports that are opened afterwards.
# `sender.tab.url` is the new one, but in a port that was opened before.
# Where it bites: a background that asks `sender.url` where the message comes from (which post, which account, "only
# on /compose"): on X, which hardly ever loads a page anew, it hears of the page that somebody came by hours ago. Take
# `sender.tab.url` for the top frame, or send `location.href` along.
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

const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>a page</p>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}`;

/** Runs in the background: answers a message, by whichever way, with where it came from. */
function answer() {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const path = (address) => address.replace(/^http:\/\/[^/]*/, '');
  const where = ({ url, tab }) => `${path(url)}, tab ${path(tab.url)}`;
  runtime.onMessage.addListener((message, sender, respond) => respond(where(sender)));
  runtime.onConnect.addListener((port) => port.onMessage.addListener(() => port.postMessage(where(port.sender))));
}
/** Runs as content script: changes the page as it is told, and asks the background at once. */
function ask() {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const old = runtime.connect();
  const by = (port) => {
    port.postMessage('where?');
    return new Promise((resolve) => port.onMessage.addListener(resolve));
  };
  const acts = {
    'nothing': () => {},
    'pushState': () => history.pushState(null, '', '/pushed'),
    'replaceState': () => history.replaceState(null, '', '/replaced'),
    'fragment': () => (location.hash = 'part'),
  };
  document.addEventListener('ask', async ({ detail }) => {
    acts[detail]();
    const message = await runtime.sendMessage('where?');
    const seen = { message, oldPort: await by(old), newPort: await by(runtime.connect()) };
    document.documentElement.dataset.seen = JSON.stringify(seen);
  });
}
const loaded = '/loaded, tab /loaded';
const from = (tab) => ({ message: `/loaded, tab ${tab}`, oldPort: loaded, newPort: `/loaded, tab ${tab}` });
const expected = {
  'nothing': from('/loaded'),
  'pushState': from('/pushed'),
  'replaceState': from('/replaced'),
  'fragment': from('/replaced#part'),
};
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'where',
    version: '1',
    permissions: ['tabs'],
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'where@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/content.js`, `(${ask})();`);
  writeFileSync(`${name}/run.js`, `(${answer})();`);
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/${name}`);
  const page = await browser.newPage();
  await page.goto(`${url}/loaded`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const [what, as] of Object.entries(expected)) {
    await page.evaluate((detail) => {
      document.documentElement.dataset.seen = '';
      document.dispatchEvent(new CustomEvent('ask', { detail }));
    }, what);
    await page.waitForFunction(() => document.documentElement.dataset.seen, { polling: 100 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const seen = JSON.parse(await page.evaluate(() => document.documentElement.dataset.seen));
    see(`${name}, after ${what}`, seen, as);
  }
  await browser.close();
}
server.closeAllConnections();
server.close();
JS
node probe.mjs
