#!/usr/bin/env bash
# Firefox: a port to a tab ends for all of its frames once one of them is removed; one `disconnect()` ends it in both
#
# Guessed beforehand: `tabs.connect()` without a frame reaches the content scripts of all frames of a tab. By MDN and
# by Chrome's page on messaging the one who opened it hears `onDisconnect` when nobody is left at the other end: a
# frame that goes takes itself away only, and the others still hear and are heard. Both browsers do the same.
# Seen: in Firefox the port is at its end when the first frame of three is removed from the page, by script: the
# background is told `onDisconnect` and cannot post any more, though the page and the other frame are there. In
# Chromium these two go on. Where a frame calls `disconnect()` itself, the port ends for everybody in both (as is
# said).
# Where it bites: on sites whose frames come and go, adverts among them, what the background has to say reaches no
# frame any more in Firefox, and an extension that takes `onDisconnect` for "the tab was left" forgets the tab. Name
# the frame (`frameId: 0`), or let each content script open a port of its own.
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
const pages = { '/top': '<iframe src="/a"></iframe><iframe src="/b"></iframe>' };
const server = createServer(async (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html>${pages[request.url] ?? '<p>a frame'}`);
  if (request.method !== 'POST') return;
  let body = '';
  for await (const part of request) body += part;
  told(JSON.parse(body));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;

/** Runs in the background: who answers before and after each of three events, and what the port tells of them. */
async function connect(url, tabId) {
  const { tabs } = globalThis.browser ?? globalThis.chrome;
  const rest = () => new Promise((resolve) => setTimeout(resolve, 250));
  const seen = {};
  for (const order of ['b disconnects', 'top removes a', 'top disconnects']) {
    const heard = [];
    const port = tabs.connect(tabId);
    port.onMessage.addListener((name) => heard.push(name));
    port.onDisconnect.addListener(() => heard.push('at its end'));
    const post = (message) => {
      try {
        port.postMessage(message);
      } catch {
        heard.push('cannot post');
      }
    };
    await rest();
    post('who is there?');
    await rest();
    seen[`before ${order}`] = heard.splice(0).sort().join(', ');
    post(order);
    await rest();
    post('who is there?');
    await rest();
    seen[`after ${order}`] = heard.splice(0).sort().join(', ');
    port.disconnect();
  }
  await fetch(url, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
/** Runs as content script in each frame. */
function answer() {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const name = location.pathname.slice(1);
  runtime.onConnect.addListener((port) => {
    port.onMessage.addListener((message) => {
      if (message === 'who is there?') port.postMessage(name);
      if (message === `${name} disconnects`) port.disconnect();
      if (message === `${name} removes a`) document.querySelector('iframe').remove();
    });
  });
  if (name === 'top') addEventListener('load', () => setTimeout(() => runtime.sendMessage('begin'), 300));
}
const end = 'at its end, cannot post';
const expected = {
  'before b disconnects': 'a, b, top',
  'after b disconnects': end,
  'before top removes a': 'a, b, top',
  'after top removes a': { Chromium: 'b, top', Firefox: end },
  'before top disconnects': 'b, top',
  'after top disconnects': end,
};
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'frames',
    version: '1',
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], all_frames: true }],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'frames@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/content.js`, `(${answer})();`);
  const start = `(message, { tab }) => void connect('${url}', tab.id)`;
  const api = '(globalThis.browser ?? globalThis.chrome)';
  writeFileSync(`${name}/run.js`, `${connect}; ${api}.runtime.onMessage.addListener(${start});`);
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  const isTold = new Promise((resolve) => (told = resolve));
  await browser.installExtension(`${process.cwd()}/${name}`);
  const page = await browser.newPage();
  await page.goto(`${url}top`);
  const seen = await isTold;
  for (const [when, as] of Object.entries(expected)) {
    see(`${name}, ${when}`, seen[when], as[name] ?? as);
  }
  await browser.close();
}
server.close();
JS
node probe.mjs
