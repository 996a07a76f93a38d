#!/usr/bin/env bash
# Chromium, Firefox: `tabs.onUpdated` reports a move within a page as "loading" then "complete", or as "complete" alone
#
# Guessed beforehand: `tabs.onUpdated` reports a move within a page (`pushState()`, `replaceState()`, a fragment, Back)
# the same way in both browsers: by its new address, as `webNavigation` does by one event of the same name in both;
# nothing is reported where the address stays the same.
# Seen: in Chromium such a move is two events: "loading" with the address, then "complete" without it, as for a page
# that is loaded. In Firefox it is one, "complete" with the address. `replaceState()` with the current address reports
# that address again in Firefox; in Chromium both events come without it. A page load is "loading" with the address and
# "complete" without it in both; before that Firefox says "loading" once for the old page (action-loading-twice.sh).
# `webNavigation.onHistoryStateUpdated` and `onReferenceFragmentUpdated` agree, one event per move.
# Where it bites: backgrounds that follow a site which moves within its page, as X does: `status === 'loading' && url`
# hears every move in Chromium and none in Firefox, `status === 'complete' && url` the reverse; and "complete", taken
# for "the page is loaded again", runs a script again at each move. Check `url` alone, or use `webNavigation`.
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

const told = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><link rel="icon" href="data:,">');
    if (request.method === 'POST') told.push(body);
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;

/** Runs in the background: tells what it hears of pages of the site. */
function hear(site) {
  const { tabs, webNavigation } = globalThis.browser ?? globalThis.chrome;
  // One after the other, so that they arrive in order.
  let last = Promise.resolve();
  const note = (what) =>
    (last = last.then(() => fetch(site, { method: 'POST', mode: 'no-cors', body: what })));
  tabs.onUpdated.addListener((id, { status, url }, tab) => {
    if (status && tab.url?.startsWith(`${site}/page`)) note(url ? `${status} ${url.slice(site.length)}` : status);
  });
  for (const name of ['onHistoryStateUpdated', 'onReferenceFragmentUpdated']) {
    webNavigation[name].addListener(({ url }) => url.startsWith(site) && note(name));
  }
}
const moves = {
  'pushState': () => history.pushState(null, '', '/page/2'),
  'replaceState': () => history.replaceState(null, '', '/page/3'),
  'replaceState, same address': () => history.replaceState(null, '', location.href),
  'fragment': () => (location.hash = 'soup'),
  'back': () => history.back(),
};
const loaded = ['loading /page', 'complete'];
const state = 'onHistoryStateUpdated';
const fragment = 'onReferenceFragmentUpdated';
const expected = {
  Chromium: {
    'pushState': ['loading /page/2', state, 'complete'],
    'replaceState': ['loading /page/3', state, 'complete'],
    'replaceState, same address': ['loading', state, 'complete'],
    'fragment': ['loading /page/3#soup', fragment, 'complete'],
    'back': ['loading /page/3', fragment, 'complete'],
  },
  Firefox: {
    'pushState': [state, 'complete /page/2'],
    'replaceState': [state, 'complete /page/3'],
    'replaceState, same address': [state, 'complete /page/3'],
    'fragment': [fragment, 'complete /page/3#soup'],
    'back': [fragment, 'complete /page/3'],
  },
};
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'moves',
    version: '1',
    permissions: ['tabs', 'webNavigation'],
    host_permissions: ['http://127.0.0.1/*'],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'moves@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/run.js`, `(${hear})('${site}');`);
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/${name}`);
  await rest(500);
  const page = await browser.newPage();
  told.length = 0;
  await page.goto(`${site}/page`);
  await rest(500);
  see(`${name}, loaded`, told.splice(0), loaded);
  for (const [move, as] of Object.entries(expected[name])) {
    await page.evaluate(moves[move]);
    await rest(500);
    see(`${name}, ${move}`, told.splice(0), as);
  }
  await browser.close();
}
server.close();
JS
node probe.mjs
