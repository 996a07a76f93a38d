#!/usr/bin/env bash
# Chromium: what was stored comes back with its fields in the order of letters, and what lies deeper than 100 is null
#
# Guessed beforehand: an object comes back from `chrome.storage` as it was set, JSON values as they are, with its
# fields in the order in which they were written, as JSON, `structuredClone()` and a message give it; nesting has no
# limit but that of size. Both browsers do the same.
# Seen: in Chromium the fields of every object, within others too, come sorted by letters, capitals first: in local,
# session and sync, in what `onChanged` tells, even in the defaults that `get()` was given, and so do the arguments
# and results of `scripting.executeScript()`. Of a list within lists the hundredth level holds null, and `set()`
# succeeds. Messages keep both. Firefox keeps both everywhere, but for `sync`, where so deep a list is an error.
# Where it bites: "nothing changed" by `JSON.stringify(stored) === JSON.stringify(now)` never holds in Chromium unless
# the fields happen to be sorted; an object that is used as an ordered list (rules by name, columns, steps) is
# shuffled; the state of an editor, which nests deeply, has holes. Compare by a schema, as our `writeWords` does
# (lib/settings/store.ts), keep orders in lists, store deep trees as text.
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

/** Runs in the background: the order of the fields that come back, by the way they took. */
async function compare(url) {
  const { scripting, storage, tabs } = globalThis.browser ?? globalThis.chrome;
  const rules = { tone: 1, length: 2, Links: { y: 1, x: 2 } };
  const order = (value) => [...JSON.stringify(value).matchAll(/[a-z]+/gi)].join(' ');
  const depth = (value) => {
    let levels = 0;
    for (; Array.isArray(value); [value] = value) levels++;
    return `${levels} levels, then ${value}`;
  };
  let deep = 'the end';
  for (let level = 0; level < 150; level++) deep = [deep];
  const seen = {};
  for (const area of ['local', 'session', 'sync']) {
    const isChanged = new Promise((resolve) => {
      storage.onChanged.addListener((changes, where) => where === area && resolve(changes));
    });
    await storage[area].set({ rules });
    seen[area] = order((await storage[area].get('rules')).rules);
    seen[`${area}, told`] = order((await isChanged).rules.newValue);
    seen[`${area}, default`] = order((await storage[area].get({ missing: rules })).missing);
    try {
      await storage[area].set({ deep });
      seen[`${area}, deep`] = depth((await storage[area].get('deep')).deep);
    } catch (error) {
      seen[`${area}, deep`] = String(error);
    }
  }
  const [tab] = (await tabs.query({})).filter((each) => each.url?.startsWith(url));
  const target = { tabId: tab.id };
  const [{ result }] = await scripting.executeScript({ target, func: (value) => JSON.stringify(value), args: [rules] });
  seen['argument of a script'] = order(JSON.parse(result));
  const func = () => ({ tone: 1, length: 2, Links: { y: 1, x: 2 } });
  seen['result of a script'] = order((await scripting.executeScript({ target, func }))[0].result);
  const answer = await tabs.sendMessage(tab.id, { rules, deep });
  seen['message'] = order(answer.rules);
  seen['message, deep'] = depth(answer.deep);
  await fetch(url, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
/** Runs as content script: gives messages back, and has the background begin. */
function content() {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  runtime.onMessage.addListener((message, sender, respond) => respond(message));
  runtime.sendMessage('begin');
}
const kept = 'tone length Links y x';
const sorted = 'Links x y length tone';
const whole = '150 levels, then the end';
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'rules',
    version: '1',
    permissions: ['scripting', 'storage', 'tabs'],
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'rules@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  const start = `runtime.onMessage.addListener(() => void (${compare})('${url}'))`;
  writeFileSync(`${name}/run.js`, `const { runtime } = globalThis.browser ?? globalThis.chrome; ${start};`);
  writeFileSync(`${name}/content.js`, `(${content})();`);
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  const isTold = new Promise((resolve) => (told = resolve));
  await browser.installExtension(`${process.cwd()}/${name}`);
  const page = await browser.newPage();
  await page.goto(url);
  const seen = await isTold;
  const odd = {
    Chromium: (way) => !way.startsWith('message') && (way.endsWith('deep') ? '100 levels, then null' : sorted),
    Firefox: (way) => way === 'sync, deep' && 'Error: An unexpected error occurred',
  }[name];
  for (const [way, value] of Object.entries(seen)) {
    see(`${name}, ${way}`, value, odd(way) || (way.endsWith('deep') ? whole : kept));
  }
  await browser.close();
}
server.close();
JS
node probe.mjs
