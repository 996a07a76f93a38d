#!/usr/bin/env bash
# Chromium: WebAssembly in a content script obeys the site's policy, and the error message is empty
#
# Guessed beforehand: a content script has a content security policy of its own ("script-src 'self' 'wasm-unsafe-eval'
# …", as Chromium itself says where it refuses `eval()` in one), so it may compile WebAssembly on every site, whatever
# that site's policy. Both browsers agree.
# Seen: in Firefox it may. In Chromium it may on sites without a policy or with one that allows WebAssembly, and on
# none with `script-src 'self'`: `compile()`, `instantiate()` and `new Module()` fail there with a CompileError whose
# message is "WebAssembly.compile(): " with nothing after the colon; only an event in the page says that the site's
# policy was violated. `eval()` is refused on all sites, with a message that names the script's own policy,
# 'wasm-unsafe-eval' included.
# Where it bites: grammar, language or spelling checkers that run as WebAssembly in a content script: they work on most
# sites and never on those with a strict policy, X and GitHub among them, with an error that says nothing. Run them in
# the background or an offscreen page and send them the text.
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

const policies = {
  '/none': undefined,
  '/strict': "script-src 'self'",
  '/allowed': "script-src 'self' 'wasm-unsafe-eval'",
};
const server = createServer((request, response) => {
  const headers = { 'content-type': 'text/html' };
  const policy = policies[request.url];
  if (policy) headers['content-security-policy'] = policy;
  response.writeHead(200, headers).end('<!doctype html><p>a page</p>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}`;

/** Runs as content script: what an empty module comes to, and whether the error of `eval()` allows WebAssembly. */
async function tryAll() {
  const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  let reported = 0;
  addEventListener('securitypolicyviolation', () => reported++);
  const { compile, instantiate, Module } = WebAssembly;
  const calls = [() => compile(bytes), () => instantiate(bytes), () => new Module(bytes)];
  const seen = [];
  for (const call of calls) {
    seen.push(await (async () => call())().then(() => 'compiled', ({ name, message }) => `${name}: ${message}`));
  }
  let says = 'allowed';
  try {
    (0, eval)('1');
  } catch ({ message }) {
    says = message.includes("'wasm-unsafe-eval'") ? "refused by a policy with 'wasm-unsafe-eval'" : 'refused';
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  document.documentElement.dataset.seen = JSON.stringify([...seen, `eval ${says}`, reported]);
}
mkdirSync('extension');
const manifest = {
  manifest_version: 3,
  name: 'modules',
  version: '1',
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
  browser_specific_settings: { gecko: { id: 'modules@probe.invalid' } },
};
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
writeFileSync('extension/content.js', `(${tryAll})();`);
const compiled = ['compiled', 'compiled', 'compiled'];
const refused = ['compile', 'instantiate', 'Module'].map((name) => `CompileError: WebAssembly.${name}(): `);
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/extension`);
  const page = await browser.newPage();
  for (const path of Object.keys(policies)) {
    await page.goto(`${url}${path}`);
    await page.waitForSelector('html[data-seen]');
    const [modules, says, reported] = await page.evaluate(() => {
      const seen = JSON.parse(document.documentElement.dataset.seen);
      return [seen.slice(0, 3), ...seen.slice(3)];
    });
    const isRefused = name === 'Chromium' && path === '/strict';
    see(`${name}, ${path}`, modules, isRefused ? refused : compiled);
    if (name === 'Chromium') {
      see(`${name}, ${path}, eval`, [says, reported], [
        "eval refused by a policy with 'wasm-unsafe-eval'",
        isRefused ? 3 : 0,
      ]);
    }
  }
  await browser.close();
}
server.close();
JS
node probe.mjs
