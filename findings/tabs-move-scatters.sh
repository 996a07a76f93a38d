#!/usr/bin/env bash
# Chromium: two tabs moved to the right are parted by a third, and a bookmark moved to index 2 becomes the second
#
# Guessed beforehand: `tabs.move([a, b], { index })` puts a and b side by side, in that order, in both browsers, and
# `tabs.group()` gathers tabs at the same place; `bookmarks.move(id, { index: 2 })` makes the bookmark the third of its
# folder, as a tab moved to index 2 is the third tab.
# Seen: moved to the right from "a b c d e", a and b end as "c d a e b" in Chromium: each is taken out by itself, and
# the second is placed by an index that counts the first one where it was. To the left, to the end, and in Firefox they
# are side by side. A group of [d, b] is made where b is in Chromium, where d is in Firefox. The first of four
# bookmarks moved to index 2 becomes the second in Chromium, which counts it at its old place as well, and the third in
# Firefox. A new tab whose opener is in a group joins the group in Firefox only.
# Where it bites: extensions that sort or gather tabs, and lists kept as bookmarks: one code, two orders, and in
# Chromium a foreign tab in between. Move tabs one by one from the right, or to -1; read the order back after moving a
# bookmark down.
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
  const { bookmarks, tabs } = api;
  const first = await tabs.create({ url: site });
  const ids = {};
  for (const name of 'abcde') ids[name] = (await tabs.create({ url: `${site}/${name}`, active: false })).id;
  await rest(1000);
  const base = (await tabs.get(ids.a)).index;
  const names = Object.keys(ids);
  const order = async () => {
    const open = await tabs.query({ windowId: first.windowId });
    return open.flatMap(({ id }) => names.filter((name) => ids[name] === id)).join('');
  };
  const moved = async (change) => {
    for (const name of names) {
      await tabs.ungroup(ids[name]);
      await tabs.move(ids[name], { index: -1 });
    }
    await change();
    return order();
  };
  seen['as opened'] = await moved(() => {});
  seen['a, b to the fourth place'] = await moved(() => tabs.move([ids.a, ids.b], { index: base + 3 }));
  seen['d, e to the second place'] = await moved(() => tabs.move([ids.d, ids.e], { index: base + 1 }));
  seen['a, b to the end'] = await moved(() => tabs.move([ids.a, ids.b], { index: -1 }));
  seen['b, d grouped'] = await moved(() => tabs.group({ tabIds: [ids.b, ids.d] }));
  seen['d, b grouped'] = await moved(() => tabs.group({ tabIds: [ids.d, ids.b] }));
  await moved(() => tabs.group({ tabIds: [ids.b, ids.c] }));
  const opened = await tabs.create({ url: site, openerTabId: ids.c, active: false });
  await rest(500);
  const groups = await Promise.all([opened.id, ids.c].map(async (id) => (await tabs.get(id)).groupId));
  seen['opened from a group, joins it'] = groups[0] === groups[1];

  const folder = await bookmarks.create({ title: 'probe' });
  const marks = [];
  for (const title of '1234') {
    marks.push(await bookmarks.create({ parentId: folder.id, title, url: `https://acme.com/${title}` }));
  }
  const titles = async () => (await bookmarks.getChildren(folder.id)).map(({ title }) => title).join('');
  await bookmarks.move(marks[0].id, { index: 2 });
  seen['first bookmark to index 2'] = await titles();
  await bookmarks.move(marks[0].id, { index: 0 });
  seen['back to index 0'] = await titles();
  await fetch(site, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
const shared = {
  'as opened': 'abcde',
  'd, e to the second place': 'adebc',
  'a, b to the end': 'cdeab',
  'b, d grouped': 'abdce',
  'back to index 0': '1234',
};
const expected = {
  Chromium: {
    ...shared,
    'a, b to the fourth place': 'cdaeb',
    'd, b grouped': 'abdce',
    'opened from a group, joins it': false,
    'first bookmark to index 2': '2134',
  },
  Firefox: {
    ...shared,
    'a, b to the fourth place': 'cdabe',
    'd, b grouped': 'acdbe',
    'opened from a group, joins it': true,
    'first bookmark to index 2': '2314',
  },
};
for (const [name, start] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'probe',
    version: '1',
    permissions: ['bookmarks', 'tabs', 'tabGroups'],
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
