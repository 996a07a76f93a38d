#!/usr/bin/env bash
# Firefox: a content script never hears its own errors, and the page hears those it reports and its failed fetches
#
# Guessed beforehand: `addEventListener('error')` and `'unhandledrejection'` in a content script hear what that script
# leaves uncaught, as in any script, and the page's listeners hear none of it. Both browsers agree.
# Seen: in Chromium errors in timers, animation frames, observers, event listeners and microtasks, rejected promises,
# what `reportError()` is given and a failed `fetch()` are heard by the script and not by the page. In Firefox the
# script hears none of its own; they only go to the browser console. What `reportError()` is given and the promise of a
# `fetch()` belong to the page's window: the script and the page hear both, the page's `onerror` included.
# Where it bites: error reports from content scripts, your own or a library's: in Firefox there are none, which looks
# like health, and a site owner's reports contain the extension's failures. Catch errors where they arise, in each
# listener, and do not use `reportError()`.
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

/** Runs in the page and in the content script: keeps what is heard there. */
function hear(keep) {
  addEventListener('error', ({ message }) => keep(message.replace(/^(?:Uncaught )?Error: /, '')));
  addEventListener('unhandledrejection', ({ reason }) => keep(reason.message));
}
/** Runs as content script: one uncaught error of each kind, a while apart. */
function fail() {
  const fails = {
    timer: () => {
      throw new Error('timer');
    },
    promise: () => void Promise.reject(new Error('promise')),
    async: async () => {
      throw new Error('async');
    },
    microtask: () =>
      queueMicrotask(() => {
        throw new Error('microtask');
      }),
    frame: () =>
      requestAnimationFrame(() => {
        throw new Error('frame');
      }),
    listener: () => {
      const onClick = () => {
        throw new Error('listener');
      };
      document.body.addEventListener('click', onClick, { once: true });
      document.body.click();
    },
    observer: () => {
      const onChange = () => {
        throw new Error('observer');
      };
      new MutationObserver(onChange).observe(document.body, { childList: true });
      document.body.append('more');
    },
    reported: () => reportError(new Error('reported')),
    fetch: () => void fetch('/lost'),
  };
  Object.values(fails).forEach((one, index) => setTimeout(one, 50 * index));
  setTimeout(() => (document.documentElement.dataset.isDone = ''), 50 * Object.keys(fails).length + 500);
}
const page = `<!doctype html><script>const heard = []; (${hear})((what) => heard.push(what));</script><body>a page`;
const server = createServer((request, response) => {
  if (request.url === '/lost') response.destroy();
  else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const manifest = {
  manifest_version: 3,
  name: 'errors',
  version: '1',
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
  browser_specific_settings: { gecko: { id: 'errors@probe.invalid' } },
};
mkdirSync('extension');
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
const keep = "(what) => document.documentElement.setAttribute('heard', `${heardSoFar()}${what};`)";
const heardSoFar = "() => document.documentElement.getAttribute('heard') ?? ''";
writeFileSync('extension/content.js', `const heardSoFar = ${heardSoFar}; (${hear})(${keep}); (${fail})();`);
const all = ['async', 'frame', 'listener', 'microtask', 'observer', 'promise', 'reported', 'timer'];
const expected = {
  Chromium: { script: [...all, 'Failed to fetch'].sort(), page: [] },
  Firefox: {
    script: ['NetworkError when attempting to fetch resource.', 'reported'],
    page: ['NetworkError when attempting to fetch resource.', 'reported'],
  },
};
const seen = {};
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/extension`);
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => document.documentElement.dataset.isDone !== undefined);
  const [script, ofPage] = await page.evaluate(() => [document.documentElement.getAttribute('heard'), heard]);
  seen[name] = { script: script.split(';').filter(Boolean).sort(), page: ofPage.sort() };
  await browser.close();
}
server.close();
for (const [name, as] of Object.entries(expected)) see(`${name}, heard`, seen[name], as);
JS
node probe.mjs
