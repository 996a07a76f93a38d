#!/usr/bin/env bash
# Firefox: an extension's page in a frame of a site hears nothing that is sent to the extension, and has no `tabs`
#
# Guessed beforehand: a page of the extension is one wherever it stands: in a frame of a site it has the same APIs as
# in a tab, is among its contexts, and hears `runtime.sendMessage()`, which MDN says is heard in every page of the
# extension but the one that sends. What `tabs.sendMessage()` sends to a tab is for the content scripts there. Both
# browsers do the same.
# Seen: in Chromium it is so. In Firefox the page in the frame has the APIs of a content script (`runtime`, `storage`,
# neither `tabs` nor `scripting` nor `alarms`), `getContexts()` leaves it out, and it hears no
# `runtime.sendMessage()`, be it from the background or from the content script beside it; the same page in a tab
# hears both. What is sent to a tab is heard by the extension's frame in it as well, in both browsers (MDN says so by
# now), and whoever answers first gives the answer.
# Where it bites: a panel in a frame that is told of new settings by `runtime.sendMessage()` never is in Firefox, and
# one that asks for the tab throws; a question to the content script of a tab may be answered by the panel there. Send
# to the frame by `tabs.sendMessage()`, let the background ask, and name the frame (`frameId: 0`).
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

/** Runs in the background, once the frame in the site's page is there: sends by each way, and notes who hears it. */
async function send(url, siteTab) {
  const { runtime, tabs } = globalThis.browser ?? globalThis.chrome;
  const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const heard = new Set();
  runtime.onConnect.addListener((port) => heard.add(port.name));
  runtime.onMessage.addListener((message) => void (message === 'hint' && heard.add('background')));
  const ownTab = (await tabs.create({ url: runtime.getURL('panel.html') })).id;
  await rest(800);
  const ways = {
    'runtime.sendMessage() by the background': () => runtime.sendMessage('hint'),
    'runtime.sendMessage() by the content script': () => tabs.sendMessage(siteTab, 'send a hint', { frameId: 0 }),
    'tabs.sendMessage() to the tab of the site': () => tabs.sendMessage(siteTab, 'hint'),
    'tabs.sendMessage() to its frame 0': () => tabs.sendMessage(siteTab, 'hint', { frameId: 0 }),
    'tabs.sendMessage() to the tab with the own page': () => tabs.sendMessage(ownTab, 'hint'),
  };
  const seen = {};
  for (const [way, act] of Object.entries(ways)) {
    heard.clear();
    // Nobody answers: it is asked who has heard.
    await act().catch(() => {});
    await rest(400);
    seen[way] = [...heard].sort().join(', ');
  }
  seen['getContexts()'] = (await runtime.getContexts({ contextTypes: ['TAB'] })).length;
  seen['APIs of the frame'] = await tabs.sendMessage(siteTab, 'which APIs?');
  seen['APIs of the tab'] = await tabs.sendMessage(ownTab, 'which APIs?');
  await fetch(url, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
/** Runs as content script, and in the extension's page: opens a port that tells who has heard a hint. */
function hear(name) {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  runtime.onMessage.addListener((message, sender, respond) => {
    if (message === 'hint') runtime.connect({ name });
    if (message === 'send a hint') void runtime.sendMessage('hint').catch(() => {});
    if (message === 'which APIs?' && name !== 'content script') {
      const api = globalThis.browser ?? globalThis.chrome;
      respond(['alarms', 'runtime', 'scripting', 'storage', 'tabs'].filter((part) => api[part]).join(', '));
    }
  });
  if (name === 'frame') void runtime.sendMessage('begin');
}
/** Runs as content script. */
function addFrame() {
  const frame = document.createElement('iframe');
  frame.src = (globalThis.browser ?? globalThis.chrome).runtime.getURL('panel.html');
  document.body.append(frame);
}
const expected = {
  'runtime.sendMessage() by the background': { Chromium: 'frame, own tab', Firefox: 'own tab' },
  'runtime.sendMessage() by the content script': {
    Chromium: 'background, frame, own tab',
    Firefox: 'background, own tab',
  },
  'tabs.sendMessage() to the tab of the site': 'content script, frame',
  'tabs.sendMessage() to its frame 0': 'content script',
  'tabs.sendMessage() to the tab with the own page': 'own tab',
  'getContexts()': { Chromium: 2, Firefox: 1 },
  'APIs of the frame': { Chromium: 'alarms, runtime, scripting, storage, tabs', Firefox: 'runtime, storage' },
  'APIs of the tab': 'alarms, runtime, scripting, storage, tabs',
};
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'panel',
    version: '1',
    permissions: ['alarms', 'scripting', 'storage'],
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    web_accessible_resources: [{ resources: ['panel.html'], matches: ['http://127.0.0.1/*'] }],
    browser_specific_settings: { gecko: { id: 'panel@probe.invalid' } },
  };
  const api = '(globalThis.browser ?? globalThis.chrome)';
  const begin = `(message, { tab }) => void (message === 'begin' && send('${url}', tab.id))`;
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'run.js': `${send}; ${api}.runtime.onMessage.addListener(${begin});`,
    'content.js': `(${hear})('content script'); (${addFrame})();`,
    'panel.html': '<!doctype html><script src="panel.js"></script>',
    'panel.js': `(${hear})(top === self ? 'own tab' : 'frame');`,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(`${name}/${file}`, text);
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  const isTold = new Promise((resolve) => (told = resolve));
  await browser.installExtension(`${process.cwd()}/${name}`);
  const page = await browser.newPage();
  await page.goto(url);
  const seen = await isTold;
  for (const [way, as] of Object.entries(expected)) see(`${name}, ${way}`, seen[way], as[name] ?? as);
  await browser.close();
}
server.closeAllConnections();
server.close();
JS
node probe.mjs
