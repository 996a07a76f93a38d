#!/usr/bin/env bash
# Firefox: a duplicated tab goes to the end and is no longer pinned, and a tab in the background keeps its old zoom
#
# Guessed beforehand: `tabs.duplicate()` puts the copy beside its original, in both browsers, with what the user chose
# for it (pinned, muted, grouped). `setZoom()` is "per-origin", as `getZoomSettings()` says: all tabs of the site have
# it at once. Showing a tab of a collapsed group opens the group.
# Seen: Chromium puts the copy beside its original and keeps it pinned; Firefox puts it at the end of the window and not
# pinned, if it is in a group into that group. Muted it stays in Firefox only. After `setZoom(1.5)` the other tabs of
# the site have 1.5 in Chromium; in Firefox `getZoom()` and `devicePixelRatio` there are 1 until they are shown. A tab
# of a collapsed group that is made the active one opens its group in Chromium; in Firefox it is shown, and `collapsed`
# stays true.
# Where it bites: extensions that copy or arrange tabs, and a panel placed by the zoom of its page. Move the copy to the
# index of its original plus one, and measure again once a tab is shown.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as soon
# as they behave otherwise.
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
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><link rel="icon" href="data:,">');
    if (request.method === 'POST') told.push(JSON.parse(body));
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;

/** Runs in the background. */
async function run(site) {
  const { scripting, tabGroups, tabs } = globalThis.browser ?? globalThis.chrome;
  const rest = (time = 800) => new Promise((resolve) => setTimeout(resolve, time));
  const seen = {};
  const ids = {};
  for (const name of 'abcd') ids[name] = (await tabs.create({ url: `${site}/${name}`, active: name === 'a' })).id;
  await rest(1500);
  const { windowId } = await tabs.get(ids.a);
  const order = async () => {
    const open = await tabs.query({ windowId });
    return open.flatMap(({ id }) => Object.keys(ids).filter((name) => ids[name] === id)).join('');
  };
  const copy = async (name) => {
    const { id } = await tabs.duplicate(ids[name]);
    ids[name.toUpperCase()] = id;
    await rest();
    return tabs.get(id);
  };
  await copy('b');
  seen['copy of b'] = await order();
  await tabs.update(ids.a, { pinned: true });
  seen['copy of a pinned one is pinned'] = (await copy('a')).pinned;
  await tabs.update(ids.c, { muted: true });
  seen['copy of a muted one is muted'] = (await copy('c')).mutedInfo.muted;
  const group = await tabs.group({ tabIds: [ids.d] });
  seen['copy of a grouped one is in the group'] = (await copy('d')).groupId === group;

  const ratio = async (name) => {
    const [{ result }] = await scripting.executeScript({
      target: { tabId: ids[name] },
      func: () => devicePixelRatio,
    });
    return result;
  };
  await tabs.update(ids.b, { active: true });
  await tabs.setZoom(ids.b, 1.5);
  await rest();
  seen['zoom is'] = (await tabs.getZoomSettings(ids.b)).scope;
  seen['zoom of b, of c'] = [await tabs.getZoom(ids.b), await tabs.getZoom(ids.c)];
  seen['ratio of b, of c'] = [await ratio('b'), await ratio('c')];
  await tabs.update(ids.c, { active: true });
  await rest();
  seen['c, once shown'] = [await tabs.getZoom(ids.c), await ratio('c')];

  await tabGroups.update(group, { collapsed: true });
  await tabs.update(ids.d, { active: true });
  await rest();
  seen['d is shown, its group collapsed'] = [(await tabs.get(ids.d)).active, (await tabGroups.get(group)).collapsed];
  await fetch(site, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
const shared = {
  'copy of a grouped one is in the group': true,
  'zoom is': 'per-origin',
  'c, once shown': [1.5, 1.5],
};
const expected = {
  Chromium: {
    ...shared,
    'copy of b': 'abBcd',
    'copy of a pinned one is pinned': true,
    'copy of a muted one is muted': false,
    'zoom of b, of c': [1.5, 1.5],
    'ratio of b, of c': [1.5, 1.5],
    'd is shown, its group collapsed': [true, false],
  },
  Firefox: {
    ...shared,
    'copy of b': 'abcdB',
    'copy of a pinned one is pinned': false,
    'copy of a muted one is muted': true,
    'zoom of b, of c': [1.5, 1],
    'ratio of b, of c': [1.5, 1],
    'd is shown, its group collapsed': [true, true],
  },
};
for (const [name, start] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'probe',
    version: '1',
    permissions: ['tabs', 'tabGroups', 'scripting'],
    host_permissions: ['http://127.0.0.1/*'],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'run@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  writeFileSync(`${name}/run.js`, `(${run})('${site}');`);
  const browser = await start();
  console.log(await browser.version());
  told.length = 0;
  await browser.installExtension(`${process.cwd()}/${name}`);
  for (let waited = 0; told.length === 0 && waited < 60; waited += 0.1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await browser.close();
  for (const [what, as] of Object.entries(expected[name])) see(`${name}, ${what}`, told[0]?.[what], as);
}
server.close();
JS
node probe.mjs
