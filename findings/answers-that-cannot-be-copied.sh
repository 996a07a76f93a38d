#!/usr/bin/env bash
# Firefox: an answer with a URL object in it reads "Receiving end does not exist"; two answers count differently
#
# Guessed beforehand: if a listener answers with something that cannot be sent, or its promise is rejected, the sender
# gets that error, as `sendMessage()` itself throws what is wrong with a message it cannot copy; "Receiving end does
# not exist" means that nobody listens.
# Seen: in Firefox an answer that holds a URL, an element or a symbol ends in "Could not establish connection.
# Receiving end does not exist.", with `sendResponse()` and with a promise, though the listener ran; a function in a
# plain object is just left out. In Chromium a URL arrives as text and an element as {}, and a symbol gives "Could not
# serialize message." A promise rejected with a text, null or nothing gives one general sentence in each browser; with
# a plain object its `message` in Firefox, that sentence in Chromium. A listener that calls `sendResponse(1)` and
# returns a promise of 2 answers 1 in Chromium, 2 in Firefox.
# Where it bites: code that takes "Receiving end does not exist" for "no script in this tab yet" injects its script
# again, once per message, and sends the message again: the listener runs twice. Answer with plain data (`url.href`),
# and reject with an Error.
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
const pages = {};
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
  const { id } = await api.tabs.create({ url: site });
  await rest(1500);
  for (const kind of ['URL', 'promise of a URL', 'element', 'symbol', 'function', 'Error', 'text', 'nothing', 'object', 'both', 'runs']) {
    seen[kind] = await api.tabs.sendMessage(id, kind).catch(({ message }) => message);
  }
  await fetch(site, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
/** Runs in the page. */
function answer() {
  const api = globalThis.browser ?? globalThis.chrome;
  let runs = 0;
  api.runtime.onMessage.addListener((kind, sender, respond) => {
    runs += 1;
    if (kind === 'URL') respond({ link: new URL('https://acme.com/') });
    if (kind === 'promise of a URL') return Promise.resolve({ link: new URL('https://acme.com/') });
    if (kind === 'element') respond({ box: document.body });
    if (kind === 'symbol') return Promise.resolve(Symbol('soup'));
    if (kind === 'function') respond({ likes: 3, close: () => 1 });
    if (kind === 'Error') return Promise.reject(new Error('no soup'));
    if (kind === 'text') return Promise.reject('no soup');
    if (kind === 'nothing') return Promise.reject();
    if (kind === 'object') return Promise.reject({ message: 'no soup' });
    if (kind === 'both') {
      respond(1);
      return Promise.resolve(2);
    }
    if (kind === 'runs') respond(runs);
  });
}
const nobody = 'Could not establish connection. Receiving end does not exist.';
const general = "A runtime.onMessage listener's promise rejected without an Error";
const expected = {
  Chromium: {
    'URL': { link: 'https://acme.com/' },
    'promise of a URL': { link: 'https://acme.com/' },
    'element': { box: {} },
    'symbol': 'Could not serialize message.',
    'function': { likes: 3 },
    'Error': 'no soup',
    'text': general,
    'nothing': general,
    'object': general,
    'both': 1,
    'runs': 11,
  },
  Firefox: {
    'URL': nobody,
    'promise of a URL': nobody,
    'element': nobody,
    'symbol': nobody,
    'function': { likes: 3 },
    'Error': 'no soup',
    'text': 'An unexpected error occurred',
    'nothing': 'An unexpected error occurred',
    'object': 'no soup',
    'both': 2,
    'runs': 11,
  },
};
for (const [name, start] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'probe',
    version: '1',
    permissions: ['tabs'],
    host_permissions: ['http://127.0.0.1/*'],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'run@probe.invalid' } },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['page.js'] }],
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/run.js`, `(${run})('${site}');`);
  writeFileSync(`${name}/page.js`, `(${answer})();`);
  const browser = await start();
  console.log(await browser.version());
  told.length = 0;
  await browser.installExtension(`${process.cwd()}/${name}`);
  for (let waited = 0; told.length === 0 && waited < 30; waited += 0.1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await browser.close();
  const [seen] = told;
  for (const [what, as] of Object.entries(expected[name])) see(`${name}, ${what}`, seen?.[what], as);
}
server.close();
JS
node probe.mjs
