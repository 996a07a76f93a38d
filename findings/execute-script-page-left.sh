#!/usr/bin/env bash
# Chromium, Firefox: if a page is left, the `executeScript()` that waits in it gives null or never ends, by browser
#
# Guessed beforehand: `scripting.executeScript()` waits for the promise of an asynchronous function. If the page is
# left before that is settled, the call ends with an error, in both browsers and however the page is left; if a frame
# is removed, its result is missing or an error, and those of the other frames are there.
# Seen: with an error it ends only when the tab is closed. A reload, or leaving a page that cannot be kept for Back:
# null in Chromium, as if the function had returned nothing, and no end in Firefox. A page that goes into the
# back/forward cache: no end in either, until Back shows it again and the function goes on. One frame of several
# removed or reloaded: null for that frame in Chromium; in Firefox the whole call never ends, for no frame. A discarded
# tab: an error in Chromium, no end in Firefox.
# Where it bites: `await executeScript()` in the background, and all that follows it (an open lock, a spinner, the next
# tab of a loop), waits for ever because a reader clicked a link or an advertisement's frame was taken out; null is
# read as "nothing found". Give the call a time limit, and let the function return at once and send a message later.
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
const told = [];
const pages = {
  '/unload': '<script>addEventListener("unload", () => {})</script>',
  '/frames': '<iframe src="/frame"></iframe>',
};
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    const page = pages[request.url] ?? '';
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><link rel="icon" href="data:,">${page}`);
    if (request.method === 'POST') told.push(JSON.parse(body));
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;

/** Runs in the background. */
async function run(site) {
  const api = globalThis.browser ?? globalThis.chrome;
  const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const seen = {};
  const open = async (path) => {
    const { id } = await api.tabs.create({ url: site + path });
    await rest(1000);
    return id;
  };
  const evaluate = (tabId, func) => api.scripting.executeScript({ target: { tabId }, func });
  const forEver = () => new Promise(() => {});
  const outcome = (call) =>
    Promise.race([
      call.then(
        (frames) => frames.map(({ result }) => result ?? null),
        () => 'error',
      ),
      rest(2500).then(() => 'no end'),
    ]);
  const leave = async (path, away, func = forEver, allFrames = false) => {
    const tabId = await open(path);
    const call = api.scripting.executeScript({ target: { tabId, allFrames }, func });
    await rest(300);
    await away(tabId);
    return outcome(call);
  };
  const follow = (tabId) => api.tabs.update(tabId, { url: `${site}/next` });
  seen['tab closed'] = await leave('/', (tabId) => api.tabs.remove(tabId));
  seen['reloaded'] = await leave('/', (tabId) => api.tabs.reload(tabId));
  seen['left, cannot be kept'] = await leave('/unload', follow);
  seen['left, kept for Back'] = await leave('/', follow);
  const mainOnly = () => (top === window ? 'main' : new Promise(() => {}));
  const remove = (tabId) => evaluate(tabId, () => document.querySelector('iframe').remove());
  seen['frame removed'] = await leave('/frames', remove, mainOnly, true);
  const reload = (tabId) => evaluate(tabId, () => void (document.querySelector('iframe').src = '/other'));
  seen['frame reloaded'] = await leave('/frames', reload, mainOnly, true);
  const tabId = await open('/');
  const late = evaluate(tabId, () => new Promise((resolve) => setTimeout(() => resolve('late'), 1000)));
  await rest(300);
  await follow(tabId);
  await rest(1000);
  await evaluate(tabId, () => history.back());
  seen['back again'] = await outcome(late);
  await fetch(site, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
const expected = {
  Chromium: {
    'tab closed': 'error',
    'reloaded': [null],
    'left, cannot be kept': [null],
    'left, kept for Back': 'no end',
    'frame removed': ['main', null],
    'frame reloaded': ['main', null],
    'back again': ['late'],
  },
  Firefox: {
    'tab closed': 'error',
    'reloaded': 'no end',
    'left, cannot be kept': 'no end',
    'left, kept for Back': 'no end',
    'frame removed': 'no end',
    'frame reloaded': 'no end',
    'back again': ['late'],
  },
};
for (const [name, start] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'probe',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: ['http://127.0.0.1/*'],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'run@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/run.js`, `(${run})('${site}');`);
  const browser = await start();
  console.log(await browser.version());
  told.length = 0;
  await browser.installExtension(`${process.cwd()}/${name}`);
  for (let waited = 0; told.length === 0 && waited < 60; waited += 0.1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await browser.close();
  const [seen] = told;
  for (const [what, as] of Object.entries(expected[name])) see(`${name}, ${what}`, seen?.[what], as);
}
server.close();
JS
node probe.mjs
