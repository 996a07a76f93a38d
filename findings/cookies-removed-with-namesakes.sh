#!/usr/bin/env bash
# Chromium: removing a cookie removes its namesakes too, and one that is not there; Firefox: a cookie misses its own folder
#
# Guessed beforehand: `cookies.remove({ url, name })` removes the one cookie that `cookies.get()` with the same details
# finds, the one with the longest path, and answers null if there is none. A cookie set without a path gets the one that
# a page there would set: for /a/b/c, /a/b (RFC 6265). Both browsers agree.
# Seen: of two cookies "r" with the paths / and /a, `remove()` with the address /a removes both in Chromium and the
# second in Firefox, and the answer names one in either. Where there is none Chromium answers with its details all the
# same, Firefox with null. A cookie set for /a/b/c without a path gets "/a/b" in Chromium and "/a/b/" in Firefox, so
# that /a/b does not get it there, though `cookies.get()` finds it for that address; for "/a/" it is "/a" and "/a/". The
# order of `getAll()` is the same in both.
# Where it bites: "was there one?" asked of `remove()` is always yes in Chromium, and a choice for one part of a site
# goes with that for the whole. Ask `getAll()` first; give `path` when setting.
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
    response.writeHead(200, { 'content-type': 'text/plain' }).end(request.headers.cookie ?? '');
    if (request.method === 'POST') told.push(JSON.parse(body));
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;

/** Runs in the background. */
async function run(site) {
  const { cookies } = globalThis.browser ?? globalThis.chrome;
  const seen = {};
  const url = `${site}/a/b/c`;
  for (const path of ['/', '/a/b', '/a']) await cookies.set({ url, name: 'r', value: path, path });
  const values = async (name) => (await cookies.getAll({ name })).map(({ value }) => value).join(' ');
  seen.get = (await cookies.get({ url, name: 'r' })).value;
  seen.all = await values('r');
  seen['removed at /a'] = (await cookies.remove({ url: `${site}/a`, name: 'r' }))?.name ?? null;
  seen['left then'] = await values('r');
  seen['removed where there is none'] = (await cookies.remove({ url, name: 'none' }))?.name ?? null;
  seen['path for /a/b/c'] = (await cookies.set({ url, name: 'p', value: 'v' })).path;
  const has = async (path) => [
    (await cookies.get({ url: site + path, name: 'p' }))?.value ?? null,
    (await (await fetch(site + path, { credentials: 'include' })).text()).includes('p=v'),
  ];
  seen['found and sent for /a/b'] = await has('/a/b');
  seen['found and sent for /a/b/x'] = await has('/a/b/x');
  seen['path for /a/'] = (await cookies.set({ url: `${site}/a/`, name: 'q', value: 'v' })).path;
  seen['path for /a'] = (await cookies.set({ url: `${site}/a`, name: 's', value: 'v' })).path;
  await fetch(site, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
const shared = {
  get: '/a/b',
  all: '/a/b /a /',
  'removed at /a': 'r',
  'found and sent for /a/b/x': ['v', true],
  'path for /a': '/',
};
const expected = {
  Chromium: {
    ...shared,
    'left then': '/a/b',
    'removed where there is none': 'none',
    'path for /a/b/c': '/a/b',
    'found and sent for /a/b': ['v', true],
    'path for /a/': '/a',
  },
  Firefox: {
    ...shared,
    'left then': '/a/b /',
    'removed where there is none': null,
    'path for /a/b/c': '/a/b/',
    'found and sent for /a/b': ['v', false],
    'path for /a/': '/a/',
  },
};
for (const [name, start] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'probe',
    version: '1',
    permissions: ['cookies'],
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
