#!/usr/bin/env bash
# Firefox: a badge set for a tab at `status: "loading"` is wiped; Chromium: `enable(tabId)` is forgotten
#
# Guessed beforehand: `tabs.onUpdated` says "loading" once per load, when the new page is there: a badge or a title set
# for the tab then belongs to that page, as it lasts until the tab is navigated. `action.disable()` without a tab sets
# the default, and what was said of a tab holds for that tab, as with badges.
# Seen: Firefox says "loading" twice, at first without an address, while `tab.url` is still that of the page that is
# being left; the badge, title and state of that moment are wiped when the page is replaced. Set at every "loading", or
# at one that has `url`, they stay; in Chromium the first is the only one. In Chromium `enable(tabId)` of a tab that is
# enabled anyway is not kept: `disable()` without a tab then switches that tab off too, in Firefox it stays on. In the
# other order, first all off and then the tab on, it is kept in both, and so is a disabled tab when all are enabled.
# Where it bites: a count or "off" shown on the button, set once per load by a listener that removes itself, or by one
# that compares addresses: in Firefox the button stays bare. A button enabled for the tabs where it is of use, and
# disabled for the rest afterwards, is dead everywhere in Chromium. Set the default first.
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
  const { action, tabs } = api;
  const { id: tabId } = await tabs.create({ url: `${site}/old` });
  await rest(1000);
  const load = async (path, mark) => {
    await action.setBadgeText({ text: 'all' });
    const listener = (id, { status, url }, tab) => id === tabId && status === 'loading' && mark({ url, tab });
    tabs.onUpdated.addListener(listener);
    await tabs.update(tabId, { url: site + path });
    await rest(1500);
    tabs.onUpdated.removeListener(listener);
    return action.getBadgeText({ tabId });
  };
  const addresses = [];
  await load('/new', ({ url, tab }) => addresses.push([url, tab.url].map((each) => each?.slice(site.length) ?? null)));
  seen['loading'] = addresses;
  const set = () => action.setBadgeText({ tabId, text: 'tab' });
  let count = 0;
  seen['badge set at the first'] = await load('/2', () => (count += 1) === 1 && set());
  seen['at each'] = await load('/3', set);
  seen['at one with an address'] = await load('/4', ({ url }) => url && set());

  const isEnabled = () =>
    globalThis.browser?.runtime.getBrowserInfo ? action.isEnabled({ tabId }) : action.isEnabled(tabId);
  await action.enable(tabId);
  await action.disable();
  seen['the tab enabled, then all disabled'] = await isEnabled();
  await action.enable(tabId);
  await action.disable();
  seen['once more, all being disabled'] = await isEnabled();
  await action.disable(tabId);
  await action.enable();
  seen['the tab disabled, then all enabled'] = await isEnabled();
  await fetch(site, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
const shared = {
  'at each': 'tab',
  'at one with an address': 'tab',
  'once more, all being disabled': true,
  'the tab disabled, then all enabled': false,
};
const expected = {
  Chromium: {
    ...shared,
    'loading': [['/new', '/new']],
    'badge set at the first': 'tab',
    'the tab enabled, then all disabled': false,
  },
  Firefox: {
    ...shared,
    'loading': [
      [null, '/old'],
      ['/new', '/new'],
    ],
    'badge set at the first': 'all',
    'the tab enabled, then all disabled': true,
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
    action: {},
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/run.js`, `(${run})('${site}');`);
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
