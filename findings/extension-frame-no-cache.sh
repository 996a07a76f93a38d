#!/usr/bin/env bash
# Chromium: a page in which an extension has a frame of its own is loaded anew by Back, and what was typed is gone
#
# Guessed beforehand: what a content script does in a page keeps it out of the back/forward cache where a page's own
# script would: an `unload` listener at most. A frame with a page of the extension, hidden or in a shadow root, is a
# frame like those of another site, and the page comes back as it was left. Both browsers do the same.
# Seen: with such a frame Chromium loads the page anew, shown, hidden or in a closed shadow root, and gives no reason
# but "masked". A frame that is removed only at `pagehide` is too late; one that was removed before is no harm, nor
# are a frame of another site or an open port. Firefox keeps the page in all these cases, and loads it anew while a
# content script's `fetch()` is under way, where Chromium does not.
# Where it bites: panels that are drawn in a frame so as to be safe from the site's styles: whoever follows a link and
# goes Back has lost the draft, the place in the page and everything the site had loaded, as they would not without
# the extension. Draw in a shadow root, or take the frame out of the page while nobody looks at it.
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
  response.writeHead(200, { 'content-type': 'text/html' });
  if (request.url === '/slow') response.write('the rest comes later');
  else response.end('<!doctype html><textarea></textarea>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;

/** Runs as content script: does what the page's address asks for. */
async function act() {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const way = decodeURIComponent(location.search.slice(1));
  const frame = document.createElement('iframe');
  const ownFrame = () => {
    frame.src = runtime.getURL('panel.html');
    document.body.append(frame);
  };
  const otherSite = location.href.replace('127.0.0.1', 'localhost').replace(/\?.*/, '');
  const ways = {
    'nothing': () => {},
    'frame': ownFrame,
    'frame, hidden': () => {
      frame.hidden = true;
      ownFrame();
    },
    'frame in a closed shadow root': () => {
      const host = document.body.appendChild(document.createElement('div'));
      ownFrame();
      host.attachShadow({ mode: 'closed' }).append(frame);
    },
    'frame, removed at pagehide': () => {
      ownFrame();
      addEventListener('pagehide', () => frame.remove());
    },
    'frame, removed before': () => {
      ownFrame();
      setTimeout(() => frame.remove(), 150);
    },
    'frame of another site': () => {
      frame.src = otherSite;
      document.body.append(frame);
    },
    'port': () => (globalThis.kept = runtime.connect()),
    'fetch under way': () => (globalThis.kept = fetch('/slow').then((response) => response.text())),
  };
  if (top === self) ways[way]?.();
}
const anew = 'loaded anew, ""';
const inChromium = { Chromium: anew };
const expected = {
  'nothing': {},
  'frame': inChromium,
  'frame, hidden': inChromium,
  'frame in a closed shadow root': inChromium,
  'frame, removed at pagehide': inChromium,
  'frame, removed before': {},
  'frame of another site': {},
  'port': {},
  'fetch under way': { Firefox: anew },
};
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
/** What a page is like after a link and Back, by the way its content script went. */
async function leaveAndReturn(name) {
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
  writeFileSync(`${name}/content.js`, `(${act})();`);
  const api = '(globalThis.browser ?? globalThis.chrome)';
  writeFileSync(`${name}/run.js`, `${api}.runtime.onConnect.addListener(() => {});`);
  writeFileSync(`${name}/panel.html`, '<!doctype html><p>a hint</p>');
  const browser = await browsers[name]({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/${name}`);
  const seen = {};
  for (const way of Object.keys(expected)) {
    const page = await browser.newPage();
    await page.goto(`${url}?${encodeURIComponent(way)}`);
    // Set by script, so that no form is filled in anew by the browser.
    await page.evaluate(() => {
      document.querySelector('textarea').defaultValue = 'hot soup';
      addEventListener('pageshow', ({ persisted }) => (window.isBack = persisted));
    });
    await rest(350);
    await page.evaluate(() => void (location = '/next'));
    await rest(400);
    await page.evaluate(() => history.back());
    await rest(450);
    seen[way] = await page.evaluate(() => {
      const draft = document.querySelector('textarea').value;
      return `${window.isBack ? 'as it was' : 'loaded anew'}, ${JSON.stringify(draft)}`;
    });
    await page.close();
  }
  await browser.close();
  return seen;
}
const names = ['Chromium', 'Firefox'];
const seen = await Promise.all(names.map(leaveAndReturn));
for (const [index, name] of names.entries()) {
  for (const [way, as] of Object.entries(expected)) {
    see(`${name}, ${way}`, seen[index][way], as[name] ?? 'as it was, "hot soup"');
  }
}
server.closeAllConnections();
server.close();
JS
node probe.mjs
