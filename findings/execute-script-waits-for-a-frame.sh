#!/usr/bin/env bash
# Chromium: one frame that has not begun to load, such as a lazy one, keeps `executeScript({ allFrames: true })` waiting
#
# Guessed beforehand: with `allFrames` the function runs in each frame that there is, and the promise gives their
# results; a page that is complete makes nobody wait. Firefox: the same.
# Seen: a frame with `loading="lazy"` below the fold, with `src="javascript:void 0"`, a blob that is gone or
# `about:blank#q` stays at its first empty document, and in Chromium the promise waits for it: for 30 seconds and more,
# without an error, until the reader scrolls there or the frame is removed. In the other frames the function has run
# long since; their results are not to be had. `webNavigation.getAllFrames()` does not list such a frame, except the
# last one. `srcdoc`, no `src`, `data:`, sandboxed and hidden frames are fine. With `injectImmediately: true` the answer
# comes at once; `insertCSS()` never waits. In Firefox the promise ends with a result for each frame.
# Where it bites: scripts brought into open tabs after an install or at a click: on any page with an embedded video
# further down `await` does not end, and what should follow never happens. Ask for `injectImmediately`, or wait for each
# frame of `getAllFrames()` by itself.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as soon
# as they behave otherwise.
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

import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { launch } from 'puppeteer-core';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browsers = {
  Chromium: () =>
    launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true, enableExtensions: true }),
  Firefox: () => launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true }),
};
const frames = {
  '/plain': '<iframe src="/in"></iframe>',
  '/srcdoc': '<iframe srcdoc="<p>soup"></iframe>',
  '/blank': '<iframe></iframe>',
  '/sandbox': '<iframe sandbox src="/in"></iframe>',
  '/lazy': '<div style="height: 9000px"></div><iframe loading="lazy" src="/in"></iframe>',
  '/javascript': '<iframe src="javascript:void 0"></iframe>',
  '/fragment': '<iframe src="about:blank#q"></iframe>',
};
const told = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><link rel="icon" href="data:,"><p>soup</p>${frames[request.url] ?? ''}`);
    if (request.method === 'POST') told.push(JSON.parse(body));
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;

/** Runs in the background. */
async function run(site, paths) {
  const { scripting, tabs } = globalThis.browser ?? globalThis.chrome;
  const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const within = (promise, time = 5000) =>
    Promise.race([promise.then((results) => (results ? results.length : 'done')), rest(time).then(() => 'waits')]);
  const mark = () => void (document.documentElement.dataset.ran = 'yes');
  const seen = {};
  for (const path of paths) {
    const { id: tabId } = await tabs.create({ url: site + path });
    await rest(1500);
    const target = { tabId, allFrames: true };
    const results = await within(scripting.executeScript({ target, func: mark }));
    const [{ result }] = await scripting.executeScript({
      target: { tabId },
      func: () => document.documentElement.dataset.ran,
    });
    const immediately = await within(scripting.executeScript({ target, injectImmediately: true, func: mark }));
    const css = await within(scripting.insertCSS({ target, css: 'p { top: 0 }' }));
    seen[path] = [results, result, immediately, css];
    if (path === '/lazy') {
      const waiting = within(scripting.executeScript({ target, func: mark }));
      await scripting.executeScript({ target: { tabId }, func: () => scrollTo(0, 9000) });
      seen['/lazy, once scrolled to'] = await waiting;
    }
    if (path === '/javascript') {
      seen['/javascript, after 20 seconds'] = await within(scripting.executeScript({ target, func: mark }), 20_000);
    }
    await tabs.remove(tabId);
  }
  await fetch(site, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
const fine = [2, 'yes', 2, 'done'];
const waits = ['waits', 'yes', 2, 'done'];
const shared = { '/plain': fine, '/srcdoc': fine, '/blank': fine, '/sandbox': fine, '/lazy, once scrolled to': 2 };
const expected = {
  Chromium: {
    ...shared,
    '/lazy': waits,
    '/javascript': waits,
    '/fragment': waits,
    '/javascript, after 20 seconds': 'waits',
  },
  Firefox: { ...shared, '/lazy': fine, '/javascript': fine, '/fragment': fine, '/javascript, after 20 seconds': 2 },
};
for (const [name, start] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'probe',
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['http://127.0.0.1/*'],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'run@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/run.js`, `(${run})('${site}', ${JSON.stringify(Object.keys(frames))});`);
  const browser = await start();
  console.log(await browser.version());
  told.length = 0;
  await browser.installExtension(`${process.cwd()}/${name}`);
  for (let waited = 0; told.length === 0 && waited < 120; waited += 0.1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await browser.close();
  for (const [what, as] of Object.entries(expected[name])) see(`${name}, ${what}`, told[0]?.[what], as);
}
server.close();
JS
node probe.mjs
