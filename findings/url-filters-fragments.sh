#!/usr/bin/env bash
# Firefox, Chromium: `urlEquals` misses the page behind "#…", ".news" is in no host, one "(?i)" silences other listeners
#
# Guessed beforehand: the filters of `webNavigation` are read alike by both browsers, as MDN and Chrome's page on
# `events.UrlFilter` say in the same words: `urlEquals`, `urlContains` and `urlSuffix` go by the address without its
# fragment; a host gets a dot in front, so that `hostContains: ".news"` finds news.soup.example; `urlMatches` is an
# expression of RE2. A filter that cannot be read is an error.
# Seen: in Firefox `urlEquals`, `urlSuffix` and `urlContains` see the fragment, and `urlMatches` does not. In Chromium
# ".news" is found by `hostPrefix` and `hostEquals`, but by `hostContains` only behind another name, against its own
# page; Firefox has it the other way round. `urlMatches: "(?i)post"`, RE2's way of ignoring case, holds in Chromium;
# in Firefox nothing is said, and the listener that has it and all that were added after it hear of no page any more,
# with whatever filter. An expression that RE2 cannot read is a TypeError in Chromium.
# Where it bites: a background that wakes for one page of a site only: in Firefox it sleeps on where somebody comes by
# a link with a fragment, or for good, because of a filter that another part of the extension has. Filter by
# `hostSuffix` and `pathPrefix`, which both browsers read alike.
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
const { port } = server.address();
const page = `http://news.soup.localhost:${port}/post`;

/** Runs in the background: collects by filter the fragments of the pages that its listener hears of. */
function listen(url, filters) {
  const { runtime, webNavigation } = globalThis.browser ?? globalThis.chrome;
  const heard = {};
  for (const filter of filters) {
    const name = JSON.stringify(filter);
    const add = (address) => address.includes('/post') && heard[name].push(new URL(address).hash || 'no fragment');
    heard[name] = [];
    try {
      webNavigation.onCommitted.addListener(({ url: address }) => add(address), { url: [filter] });
    } catch (error) {
      heard[name] = error.name;
    }
  }
  runtime.onMessage.addListener((message, { tab }) => {
    if (tab) void fetch(url, { method: 'POST', mode: 'no-cors', body: JSON.stringify(heard) });
  });
}
/** Runs as content script in the last page: all others have been told of by then. */
function end() {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  if (location.pathname === '/end') setTimeout(() => void runtime.sendMessage('end').catch(() => {}), 300);
}
/** What the listeners with these filters hear of the page without and with a fragment, in a new browser. */
async function hear(name, filters) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'filters',
    version: '1',
    permissions: ['webNavigation'],
    host_permissions: ['*://*.localhost/*', 'http://127.0.0.1/*'],
    content_scripts: [{ matches: ['*://*.localhost/*'], js: ['content.js'] }],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'filters@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/content.js`, `(${end})();`);
  writeFileSync(`${name}/run.js`, `(${listen})('http://127.0.0.1:${port}/', ${JSON.stringify(filters)});`);
  const browser = await browsers[name]({ enableExtensions: true });
  console.log(await browser.version());
  const isTold = new Promise((resolve) => (told = resolve));
  await browser.installExtension(`${process.cwd()}/${name}`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const address of [page, `${page}#comments`, `http://news.soup.localhost:${port}/end`]) {
    const tab = await browser.newPage();
    await tab.goto(address);
  }
  const heard = await isTold;
  await browser.close();
  return filters.map((filter) => [filter, heard[JSON.stringify(filter)]]);
}
const both = ['no fragment', '#comments'];
const plain = ['no fragment'];
const expected = [
  [{ hostSuffix: 'soup.localhost', pathPrefix: '/post' }, both, both],
  [{ pathEquals: '/post' }, both, both],
  [{ urlEquals: page }, both, plain],
  [{ urlSuffix: 'post' }, both, plain],
  [{ urlContains: 'comments' }, [], ['#comments']],
  [{ urlMatches: 'post$' }, both, both],
  [{ hostContains: '.soup' }, both, both],
  [{ hostContains: '.news' }, [], both],
  [{ hostPrefix: '.news' }, both, []],
  [{ hostEquals: '.news.soup.localhost' }, both, []],
  [{ urlMatches: '(?i)POST' }, both, []],
  [{ pathPrefix: '/post' }, both, []],
  [{ schemes: ['http'] }, both, []],
  [{ urlMatches: '(?=http)' }, 'TypeError', []],
];
for (const name of ['Chromium', 'Firefox']) {
  const heard = await hear(name, expected.map(([filter]) => filter));
  for (const [at, [filter, seen]] of heard.entries()) {
    const shown = JSON.stringify(filter).replaceAll(String(port), 'port');
    see(`${name}, ${shown}`, seen, expected[at][name === 'Chromium' ? 1 : 2]);
  }
}
server.closeAllConnections();
server.close();
JS
node probe.mjs
