#!/usr/bin/env bash
# Firefox: a page restored from the back/forward cache is never told what changed in storage meanwhile
#
# Guessed beforehand: a content script hears every change by `storage.onChanged` as long as its page lives; for a page
# in the back/forward cache, either a change is told once it is back, or the page is loaded anew. Both browsers agree.
# Seen: Chromium tells each change on return, in order, one event each. Firefox tells none: the script goes on as if
# nothing had been set, and the next change has an `oldValue` that the script never saw. In both the page is the same
# one, not reloaded, and `storage.local.get()` gives the newest value. Changes made before and after are told in both.
# Where it bites: settings that a content script keeps in memory: somebody leaves a page, switches a rule off and goes
# Back, and the rule is on. Read again at each `pageshow` whose `persisted` is true, as our `watchReturn` does
# (`lib/page/coach-page.ts`).
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
import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>a page</p>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;

/** Runs as content script: writes what it hears into the page, and sets a value or reads it where the page asks. */
function hear() {
  const { storage } = globalThis.browser ?? globalThis.chrome;
  const { dataset } = document.documentElement;
  dataset.heard = '';
  const note = (what) => (dataset.heard += `${what}; `);
  storage.onChanged.addListener(({ rule }) => note(`${rule.oldValue} to ${rule.newValue}`));
  addEventListener('pageshow', ({ persisted }) => persisted && note('back'));
  document.addEventListener('set', ({ detail }) => storage.local.set({ rule: detail }));
  document.addEventListener('read', async () => note(`read ${(await storage.local.get('rule')).rule}`));
}
const manifest = {
  manifest_version: 3,
  name: 'rules',
  version: '1',
  permissions: ['storage'],
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], run_at: 'document_start' }],
  browser_specific_settings: { gecko: { id: 'rules@probe.invalid' } },
};
mkdirSync('extension');
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
writeFileSync('extension/content.js', `(${hear})();`);
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
const seen = {};
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/extension`);
  const page = await browser.newPage();
  const set = async (value) => {
    await page.evaluate((detail) => document.dispatchEvent(new CustomEvent('set', { detail })), value);
    await rest(400);
  };
  await page.goto(`${url}one`);
  await set('on');
  await page.goto(`${url}two`);
  await set('off');
  await set('loud');
  await page.evaluate(() => history.back());
  await rest(1000);
  await page.evaluate(() => document.dispatchEvent(new Event('read')));
  await rest(300);
  await set('quiet');
  seen[name] = await page.evaluate(() => `${location.pathname}: ${document.documentElement.dataset.heard.trim()}`);
  await browser.close();
}
server.close();
const before = '/one: undefined to on; back;';
see('Chromium', seen.Chromium, `${before} on to off; off to loud; read loud; loud to quiet;`);
see('Firefox', seen.Firefox, `${before} read loud; loud to quiet;`);
JS
node probe.mjs
