#!/usr/bin/env bash
# Firefox: `getManifest()` has each field there is, null where none was written, and files as full addresses
#
# Guessed beforehand: `runtime.getManifest()` gives the manifest as it was written, but for its messages, which come
# in the reader's language; MDN tells of nothing else. What its content scripts name can be given to
# `executeScript()`, `insertCSS()` and `registerContentScripts()`. Both browsers do the same.
# Seen: in Chromium it does. In Firefox over thirty fields that nobody wrote are there, most of them null, others with
# the default; so are those within each entry. Scripts, sheets, pages and icons are `moz-extension://…` addresses,
# while resources get a "/" in front. `executeScript()` and `insertCSS()` take such addresses,
# `registerContentScripts()` refuses them with an error.
# Where it bites: `const { css = [] } = entry` is null, `'side_panel' in manifest` tells nothing, a script of the
# manifest that is registered for other sites is an error, and a comparison of files by name never holds. Take paths
# by `new URL(file, runtime.getURL('')).pathname`, and null for "not there".
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

/** Runs in the background, once the content script of the page has asked for it. */
async function read(url, tabId) {
  const { runtime, scripting } = globalThis.browser ?? globalThis.chrome;
  const manifest = runtime.getManifest();
  const [{ matches, js, css, exclude_globs: globs }] = manifest.content_scripts;
  const short = (files) => files.map((file) => file.replace(/[0-9a-f-]{36}/, 'id'));
  const attempt = async (act) => {
    try {
      await act();
      return 'done';
    } catch {
      return 'refused';
    }
  };
  const again = { id: 'again', matches, js, css };
  const seen = {
    'name': manifest.name,
    'has omnibox': 'omnibox' in manifest,
    'devtools_page': String(manifest.devtools_page),
    'exclude_globs': String(globs),
    'scripts': short(js),
    'icon': short([manifest.icons[48]]),
    'resources': manifest.web_accessible_resources[0].resources,
    'executeScript': await attempt(() => scripting.executeScript({ target: { tabId }, files: js })),
    'insertCSS': await attempt(() => scripting.insertCSS({ target: { tabId }, files: css })),
    'registerContentScripts': await attempt(() => scripting.registerContentScripts([again])),
  };
  await fetch(url, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
const usual = {
  'name': 'Soup',
  'has omnibox': false,
  'devtools_page': 'undefined',
  'exclude_globs': 'undefined',
  'scripts': ['content.js'],
  'icon': ['icon.svg'],
  'resources': ['icon.svg'],
  'executeScript': 'done',
  'insertCSS': 'done',
  'registerContentScripts': 'done',
};
const expected = {
  Chromium: usual,
  Firefox: {
    ...usual,
    'has omnibox': true,
    'devtools_page': 'null',
    'exclude_globs': 'null',
    'scripts': ['moz-extension://id/content.js'],
    'icon': ['moz-extension://id/icon.svg'],
    'resources': ['/icon.svg'],
    'registerContentScripts': 'refused',
  },
};
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(`${name}/_locales/en`, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: '__MSG_name__',
    version: '1',
    default_locale: 'en',
    permissions: ['scripting'],
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], css: ['content.css'] }],
    // Chromium draws no SVG here, and is content with the file alone.
    icons: { 48: 'icon.svg' },
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    web_accessible_resources: [{ resources: ['icon.svg'], matches: ['http://127.0.0.1/*'] }],
    browser_specific_settings: { gecko: { id: 'soup@probe.invalid' } },
  };
  const api = '(globalThis.browser ?? globalThis.chrome)';
  const files = {
    'manifest.json': JSON.stringify(manifest),
    '_locales/en/messages.json': JSON.stringify({ name: { message: 'Soup' } }),
    'content.js': `if (!globalThis.isAsked) ${api}.runtime.sendMessage('read'); globalThis.isAsked = true;`,
    'content.css': 'p { color: green }',
    'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"></svg>',
    'run.js': `${read}; ${api}.runtime.onMessage.addListener((message, { tab }) => void read('${url}', tab.id));`,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(`${name}/${file}`, text);
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  const isTold = new Promise((resolve) => (told = resolve));
  await browser.installExtension(`${process.cwd()}/${name}`);
  const page = await browser.newPage();
  await page.goto(url);
  const seen = await isTold;
  for (const [what, as] of Object.entries(expected[name])) see(`${name}, ${what}`, seen[what], as);
  await browser.close();
}
server.closeAllConnections();
server.close();
JS
node probe.mjs
