#!/usr/bin/env bash
# Chromium: `sender.tab` of a prerendered page describes the page still on screen, and on a port it stays that way
#
# Guessed beforehand: a content script in a page that speculation rules have prerendered is recognised by
# `documentLifecycle`; otherwise its sender is the one it will have once shown: frame 0 of its tab, with the page's own
# address. Once the page is shown, the sender is that of any other page.
# Seen: `sender.tab` is the tab as the reader sees it, so `sender.tab.url` and `title` belong to the page that is still
# on screen; only `sender.url` is right. The `frameId` of the prerendered page is not 0. For messages, both are right
# once the page is shown. A port keeps the sender it was opened with for as long as the page lives: the
# `sender.tab.url` of the previous page, a `frameId` that no longer exists, and the `documentLifecycle` "prerender".
# `tabs.sendMessage()` and `executeScript()` reach only the page that is shown; `webNavigation.getAllFrames()` lists
# both.
# Where it bites: a background script that tells pages apart by `port.sender.tab.url`, or that listens to frame 0 only:
# after a click on a prerendered link it takes the page for another one, or does not hear it. Use `sender.url`, and
# open the port on `prerenderingchange`.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
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
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const start = `<!doctype html><title>Start</title><script type="speculationrules">
  {"prerender": [{"source": "list", "urls": ["/next"], "eagerness": "immediate"}]}
</script>`;
let told;
const server = createServer(async (request, response) => {
  const page = request.url === '/start' ? start : '<!doctype html><title>Next</title><p>next';
  response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  if (request.method !== 'POST') return;
  let body = '';
  for await (const part of request) body += part;
  told(JSON.parse(body));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;

/** Runs in both pages, but only the one drawn ahead speaks: at first, and once it is shown. */
function speak() {
  if (!document.prerendering) return;
  const port = chrome.runtime.connect();
  const say = (when) => {
    chrome.runtime.sendMessage(when);
    port.postMessage(when);
  };
  say('ahead');
  document.addEventListener('prerenderingchange', () => say('shown'));
}
/** Runs in the background: who says what, and what reaches the page. */
async function listen(url) {
  const seen = {};
  const path = (address) => new URL(address).pathname;
  let shown;
  const isShown = new Promise((resolve) => (shown = resolve));
  const note = (how) => (when, { documentLifecycle, frameId, tab, url }) => {
    const frame = frameId === 0 ? 'frame 0' : 'another frame';
    seen[`${how}, ${when}`] = { tab: `${path(tab.url)} ${tab.title}`, url: path(url), frame, documentLifecycle };
    if ('message, shown' in seen && 'port, shown' in seen) shown();
  };
  const noteMessage = note('message');
  chrome.runtime.onMessage.addListener((when, sender) => void noteMessage(when, sender));
  const notePort = note('port');
  const isAhead = new Promise((resolve) => {
    chrome.runtime.onConnect.addListener((port) => {
      port.onMessage.addListener((when, { sender }) => {
        notePort(when, sender);
        resolve();
      });
    });
  });
  const { id } = await chrome.tabs.create({ url: `${url}start` });
  await isAhead;
  const execute = async (func) => {
    const results = await chrome.scripting.executeScript({ target: { tabId: id, allFrames: true }, func });
    return results.map(({ result }) => result);
  };
  seen['scripts, ahead'] = await execute(() => location.pathname);
  const frames = await chrome.webNavigation.getAllFrames({ tabId: id });
  seen['frames, ahead'] = frames.map((frame) => `${path(frame.url)} ${frame.documentLifecycle}`).sort();
  await execute(() => void location.assign('/next'));
  await isShown;
  await fetch(url, { method: 'POST', body: JSON.stringify(seen) });
}
const manifest = {
  manifest_version: 3,
  name: 'ahead',
  version: '1',
  permissions: ['scripting', 'tabs', 'webNavigation'],
  host_permissions: ['http://127.0.0.1/*'],
  background: { service_worker: 'run.js' },
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
};
mkdirSync('extension');
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
writeFileSync('extension/content.js', `(${speak})();`);
writeFileSync('extension/run.js', `(${listen})('${url}');`);
const answer = new Promise((resolve) => (told = resolve));
// Puppeteer must not look at any page: who watches one keeps it from being drawn ahead.
const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args,
  headless: true,
  pipe: true,
  enableExtensions: true,
  waitForInitialPage: false,
  targetFilter: () => false,
});
console.log(await browser.version());
await browser.installExtension(`${process.cwd()}/extension`);
const seen = await Promise.race([
  answer,
  new Promise((_, reject) => setTimeout(reject, 30_000, new Error('No page was drawn ahead and shown.'))),
]);
await browser.close();
server.close();
const ahead = { tab: '/start Start', url: '/next', frame: 'another frame', documentLifecycle: 'prerender' };
const shown = { tab: '/next Next', url: '/next', frame: 'frame 0', documentLifecycle: 'active' };
const expected = {
  'message, ahead': ahead,
  'port, ahead': ahead,
  'scripts, ahead': ['/start'],
  'frames, ahead': ['/next prerender', '/start active'],
  'message, shown': shown,
  'port, shown': ahead,
};
for (const [what, as] of Object.entries(expected)) see(what, seen[what], as);
process.exit();
JS
node probe.mjs
