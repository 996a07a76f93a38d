#!/usr/bin/env bash
# Chromium: a message to a document in the back/forward cache is neither answered nor an error
#
# Guessed beforehand: `tabs.sendMessage(tabId, message, { documentId })`, made to reach exactly the document that spoke
# before, fails at once if that document is no longer shown, as it does for a frame that was removed: "Could not
# establish connection. Receiving end does not exist." Both browsers agree.
# Seen: Firefox does so. In Chromium the promise of a message to the page that the reader has just left, which lies in
# the back/forward cache, neither resolves nor rejects, not even once the reader has gone Back to that page. To a
# document that is gone for good, as in a removed frame, it fails at once there too. With `frameId` alone, the page
# that is shown answers.
# Where it bites: a background that keeps the `documentId` of each content script and tells all of them of new
# settings: `Promise.all()` of the answers waits for a page that nobody sees, and what follows ("saved") is not done.
# Give each such message a time limit, or drop a document from the list when its port ends.
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
    if (request.method === 'POST') told(JSON.parse(body));
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;

/** Runs in the background: asks each document that has spoken, when a page says so, and tells the answers. */
function ask(site) {
  const { runtime, tabs } = globalThis.browser ?? globalThis.chrome;
  const documents = new Map();
  const answers = {};
  runtime.onMessage.addListener((message, { documentId, tab }) => {
    if (message.path) documents.set(message.path, { documentId, tabId: tab.id });
    if (message === 'ask') {
      for (const [path, { documentId, tabId }] of documents) {
        answers[path] = 'nothing';
        tabs.sendMessage(tabId, 'who', { documentId }).then(
          (answer) => (answers[path] = answer),
          (error) => (answers[path] = error.message.split('. ')[1]),
        );
      }
    }
    if (message === 'tell') void fetch(site, { method: 'POST', mode: 'no-cors', body: JSON.stringify(answers) });
  });
}
/** Runs as content script: says that it is there, answers, and hands on what the page asks for. */
function answer() {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const path = location.pathname;
  void runtime.sendMessage({ path });
  runtime.onMessage.addListener((message, sender, respond) => respond(`I am ${path}`));
  for (const name of ['ask', 'tell']) document.addEventListener(name, () => void runtime.sendMessage(name));
}
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
const nobody = 'Receiving end does not exist.';
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'documents',
    version: '1',
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], all_frames: true }],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'documents@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/run.js`, `(${ask})('${site}');`);
  writeFileSync(`${name}/content.js`, `(${answer})();`);
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/${name}`);
  const page = await browser.newPage();
  const say = (what) => page.evaluate((what) => document.dispatchEvent(new Event(what)), what);
  const hear = async () => {
    const isTold = new Promise((resolve) => (told = resolve));
    await say('tell');
    return isTold;
  };
  await page.goto(`${site}/left`);
  await rest(300);
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/frame';
    const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await isLoaded;
    await new Promise((resolve) => setTimeout(resolve, 300));
    frame.remove();
    setTimeout(() => (location.href = '/shown'), 100);
  });
  await rest(1000);
  await say('ask');
  await rest(1500);
  const inCache = name === 'Chromium' ? 'nothing' : nobody;
  const shown = 'I am /shown';
  see(`${name}, asked`, await hear(), { '/left': inCache, '/frame': nobody, '/shown': shown });
  await page.evaluate(() => void setTimeout(() => history.back()));
  await rest(1500);
  const where = await page.evaluate(() => location.pathname);
  see(`${name}, behind Back, in ${where}`, await hear(), { '/left': inCache, '/frame': nobody, '/shown': shown });
  assert.equal(where, '/left');
  await browser.close();
}
server.close();
JS
node probe.mjs
