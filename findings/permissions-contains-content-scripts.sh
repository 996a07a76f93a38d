#!/usr/bin/env bash
# Chromium: `permissions.contains()` is true for a site with content scripts only, where `executeScript()` is refused
#
# Guessed beforehand: `permissions.contains({ origins })`, made to learn whether the extension "has the specified
# permissions", is true for an origin where `scripting.executeScript()`, `insertCSS()` and `tabs.get()` may do what
# host permissions allow, and false elsewhere. Both browsers agree.
# Seen: for an extension that names a site in `content_scripts` and not in `host_permissions`, Chromium answers `true`
# and lists the site in `getAll()`, while both calls are refused there ("Cannot access contents of the page"). Firefox
# answers `true` as well, and there the calls work: what content scripts match counts as a host permission. With a path
# in the pattern (/only/*) Chromium answers `false` for the site and lists the path; Firefox lists the whole site. A
# port in the question makes no difference in Chromium, and in Firefox makes the answer `false`, although the site is
# allowed on every port.
# Where it bites: a popup that asks `contains()` before it injects its script into a tab that was open at installation,
# or that shows "not allowed on this site": in Chromium it takes the way that fails. Name the site in
# `host_permissions` as well, and ask without a port.
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
const url = `http://127.0.0.1:${server.address().port}/`;

/** Runs in the background: what the extension is told that it may do, and what it may. */
async function ask(url) {
  const { permissions, scripting, tabs } = globalThis.browser ?? globalThis.chrome;
  const { id: tabId } = await tabs.create({ url });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const attempt = (call) => call.then(() => 'done', () => 'refused');
  const target = { tabId };
  const seen = [
    await permissions.contains({ origins: ['http://127.0.0.1/*'] }),
    await permissions.contains({ origins: ['http://127.0.0.1:8080/*'] }),
    (await permissions.getAll()).origins.join(' '),
    await attempt(scripting.executeScript({ target, func: () => document.title })),
    await attempt(scripting.insertCSS({ target, css: 'p { color: green }' })),
  ];
  await fetch(url, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
const script = (match) => ({ content_scripts: [{ matches: [match], js: ['content.js'] }] });
const all = 'http://127.0.0.1/*';
const only = 'http://127.0.0.1/only/*';
const expected = {
  'host permission': {
    keys: { host_permissions: [all] },
    Chromium: [true, true, all, 'done', 'done'],
    Firefox: [true, false, all, 'done', 'done'],
  },
  'content script': {
    keys: script(all),
    Chromium: [true, true, all, 'refused', 'refused'],
    Firefox: [true, false, all, 'done', 'done'],
  },
  'content script for a path': {
    keys: script(only),
    Chromium: [false, false, only, 'refused', 'refused'],
    Firefox: [true, false, all, 'done', 'done'],
  },
  'neither': {
    keys: {},
    Chromium: [false, false, '', 'refused', 'refused'],
    Firefox: [false, false, '', 'refused', 'refused'],
  },
};
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  for (const [what, { keys, [name]: as }] of Object.entries(expected)) {
    const folder = `${name}, ${what}`;
    mkdirSync(folder);
    const manifest = {
      manifest_version: 3,
      name: what,
      version: '1',
      permissions: ['scripting'],
      background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
      browser_specific_settings: { gecko: { id: `${what.replaceAll(' ', '-')}@probe.invalid` } },
      ...keys,
    };
    writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
    writeFileSync(`${folder}/content.js`, '');
    writeFileSync(`${folder}/run.js`, `(${ask})('${url}');`);
    const isTold = new Promise((resolve) => (told = resolve));
    const id = await browser.installExtension(`${process.cwd()}/${folder}`);
    see(`${name}, ${what}`, await isTold, as);
    await browser.uninstallExtension(id);
  }
  await browser.close();
}
server.close();
JS
node probe.mjs
