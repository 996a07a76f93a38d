#!/usr/bin/env bash
# Firefox: a content script fetches only what the site's policy allows; Chromium: it copies only where the site permits it
#
# Guessed beforehand: the site's headers bind the site, not an extension with permissions of its own: a content script
# may `fetch()` what it has made itself (`data:`, `blob:`) or what its host permissions allow, and put words into the
# clipboard by `clipboardWrite`, whatever `Content-Security-Policy` and `Permissions-Policy` say. Both browsers do
# alike.
# Seen: on a page with `connect-src 'none'` Firefox refuses a content script each `fetch()` and XMLHttpRequest but for
# the extension's own files: of the site itself, of `data:` and of `blob:`. Chromium allows all of them. On a page
# with `Permissions-Policy: clipboard-write=()` Chromium refuses `navigator.clipboard.writeText()` after a click,
# although the manifest has `clipboardWrite`; Firefox copies. `execCommand('copy')` copies in both. A `Worker` of a
# `blob:` goes by the site's policy in both.
# Where it bites: data that an extension unpacks by `fetch('data:…')` or a "copy" button in its panel work on the
# sites where they were tried, and not on those with strict headers. Unpack without `fetch()`, or in the background;
# copy by `execCommand('copy')` where the newer way throws.
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

const strict = {
  'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'",
  'permissions-policy': 'clipboard-write=()',
};
const server = createServer((request, response) => {
  const headers = request.url === '/strict' ? strict : {};
  response.writeHead(200, { 'content-type': 'text/html', ...headers }).end('<!doctype html><textarea>soup</textarea>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;

/** Runs as content script: at a click, tries each of these, and writes into the page whether it worked. */
function attempt() {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const blob = (text) => URL.createObjectURL(new Blob([text]));
  const event = (source, good, bad) =>
    new Promise((resolve, reject) => {
      source[good] = resolve;
      source[bad] = reject;
    });
  const ways = {
    'fetch data:': () => fetch('data:text/plain,soup'),
    'fetch blob:': () => fetch(blob('soup')),
    'fetch of the site': () => fetch(location.origin),
    'fetch of an own file': () => fetch(runtime.getURL('own.txt')),
    'XMLHttpRequest': () => {
      const request = new XMLHttpRequest();
      request.open('GET', location.origin);
      request.send();
      return event(request, 'onload', 'onerror');
    },
    'worker': () => event(new Worker(blob('postMessage(1)')), 'onmessage', 'onerror'),
    'writeText': () => navigator.clipboard.writeText('soup'),
    'execCommand': () => {
      document.querySelector('textarea').select();
      if (!document.execCommand('copy')) throw new Error('not copied');
    },
  };
  addEventListener('click', async () => {
    const seen = {};
    for (const [way, act] of Object.entries(ways)) {
      try {
        await act();
        seen[way] = 'yes';
      } catch {
        seen[way] = 'no';
      }
    }
    document.documentElement.dataset.seen = JSON.stringify(seen);
  });
}
const all = {
  'fetch data:': 'yes',
  'fetch blob:': 'yes',
  'fetch of the site': 'yes',
  'fetch of an own file': 'yes',
  'XMLHttpRequest': 'yes',
  'worker': 'yes',
  'writeText': 'yes',
  'execCommand': 'yes',
};
const none = { 'fetch data:': 'no', 'fetch blob:': 'no', 'fetch of the site': 'no', 'XMLHttpRequest': 'no' };
const expected = {
  Chromium: { plain: all, strict: { ...all, worker: 'no', writeText: 'no' } },
  Firefox: { plain: all, strict: { ...all, ...none, worker: 'no' } },
};
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'copy',
    version: '1',
    permissions: ['clipboardWrite'],
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    web_accessible_resources: [{ resources: ['own.txt'], matches: ['http://127.0.0.1/*'] }],
    browser_specific_settings: { gecko: { id: 'copy@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/content.js`, `(${attempt})();`);
  writeFileSync(`${name}/own.txt`, 'soup');
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/${name}`);
  for (const [headers, as] of Object.entries(expected[name])) {
    const page = await browser.newPage();
    await page.goto(url + headers);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.mouse.click(300, 300);
    await page.waitForFunction(() => document.documentElement.dataset.seen, { polling: 100 });
    const seen = JSON.parse(await page.evaluate(() => document.documentElement.dataset.seen));
    for (const [way, works] of Object.entries(as)) see(`${name}, ${headers} page, ${way}`, seen[way], works);
  }
  await browser.close();
}
server.closeAllConnections();
server.close();
JS
node probe.mjs
