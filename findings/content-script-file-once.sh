#!/usr/bin/env bash
# Chromium: a file that two content scripts share runs in one of their worlds only, and the other goes without it
#
# Guessed beforehand: each entry of `content_scripts` stands for itself: a file named in two entries runs twice, all
# the more where one entry is for the MAIN world and the other for the isolated one, which share no globals. Both
# browsers agree.
# Seen: that is so in Firefox. Chromium runs a file once per `run_at`, in whichever world comes first: with "lib.js,
# own.js" in the isolated world and "lib.js, page.js" in MAIN, page.js has no library, and the other way round if MAIN
# comes first. There is no error. In one world the second entry finds what the first set up; a file listed twice in one
# entry runs once. With another `run_at` it runs again. `executeScript()` runs it every time, in each world.
# Where it bites: helpers or a polyfill for both worlds, kept as separate files without a bundler: "undefined" in the
# page's world, in one browser. Bundle them into each script, or ship a copy under another name.
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

const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>a page</p>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const tell = (what) => `document.documentElement.append(new Comment(${what}));`;
const files = {
  'lib.js': 'globalThis.runs = (globalThis.runs ?? 0) + 1;',
  'own.js': tell('`own: ${globalThis.runs}`'),
  'more.js': tell('`more: ${globalThis.runs}`'),
  'page.js': tell('`page: ${globalThis.runs}`'),
};
const matches = ['http://127.0.0.1/*'];
const own = { matches, js: ['lib.js', 'own.js'] };
const more = { matches, js: ['lib.js', 'more.js'] };
const page = { matches, js: ['lib.js', 'page.js'], world: 'MAIN' };
const expected = {
  'isolated, then MAIN': [[own, page], 'own: 1, page: undefined', 'own: 1, page: 1'],
  'MAIN, then isolated': [[page, own], 'page: 1, own: undefined', 'page: 1, own: 1'],
  'MAIN at the start': [[{ ...page, run_at: 'document_start' }, own], 'page: 1, own: 1', 'page: 1, own: 1'],
  'two entries': [[own, more], 'own: 1, more: 1', 'own: 1, more: 2'],
  'named twice': [[{ matches, js: ['lib.js', 'lib.js', 'own.js'] }], 'own: 1', 'own: 2'],
};
const seen = {};
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  for (const [index, [what, [content_scripts]]] of Object.entries(expected).entries()) {
    const folder = `extension-${index}`;
    mkdirSync(folder, { recursive: true });
    const manifest = {
      manifest_version: 3,
      name: what,
      version: '1',
      content_scripts,
      browser_specific_settings: { gecko: { id: `${folder}@probe.invalid` } },
    };
    writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
    for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}/${file}`, text);
    const id = await browser.installExtension(`${process.cwd()}/${folder}`);
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const told = await tab.evaluate(() => {
      const nodes = [...document.documentElement.childNodes];
      const comments = nodes.filter(({ nodeType }) => nodeType === Node.COMMENT_NODE);
      return comments.map(({ data }) => data).join(', ');
    });
    (seen[what] ??= []).push(told);
    await tab.close();
    await browser.uninstallExtension(id);
  }
  await browser.close();
}
server.close();
for (const [what, [, ...as]] of Object.entries(expected)) see(what, seen[what], as);
JS
node probe.mjs
