#!/usr/bin/env bash
# Firefox: a download that the server names "export.csv" is saved as "export", and a page without .html
#
# Guessed beforehand: `downloads.download({ url })` without a name saves under the name that the server gives
# (Content-Disposition), as a click on a link does, and gives its final address; both browsers agree.
# Seen: Chromium takes the server's name, adds ".html" to a page without an ending, and gives `finalUrl`. Firefox takes
# the last part of the address as it is: "/export?id=1" becomes "export" without an ending, "/" becomes "download";
# `finalUrl` is undefined. "/note.txt" sent as a page is "note.txt" in Firefox and "note.html" in Chromium. With
# `filename` both use that.
# Where it bites: exports of drafts from a server: in Firefox they open in no program. Read the header in a request of
# your own, or know the name, and give `filename`.
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
    const headers = request.url.startsWith('/export')
      ? { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename="export.csv"' }
      : { 'content-type': 'text/html' };
    response.writeHead(200, { ...headers, 'content-length': 7 }).end('id\n1\n2\n');
    if (request.method === 'POST') told.push(JSON.parse(body));
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const site = `http://127.0.0.1:${server.address().port}`;

/** Runs in the background. */
async function run(site) {
  const { downloads } = globalThis.browser ?? globalThis.chrome;
  const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const seen = {};
  for (const [path, filename] of [['/export?id=1'], ['/page'], ['/note.txt'], ['/'], ['/export?id=2', 'own.csv']]) {
    const id = await downloads.download({ url: site + path, ...(filename && { filename }) });
    let [item] = await downloads.search({ id });
    for (let waited = 0; item.state === 'in_progress' && waited < 100; waited += 1) {
      await rest(100);
      [item] = await downloads.search({ id });
    }
    const name = item.filename.replace(/^.*[\\/]/, '').replace(/ ?\(\d+\)/, '');
    seen[path] = [
      item.state,
      name,
      item.totalBytes,
      item.fileSize,
      item.finalUrl === item.url ? 'final' : `${item.finalUrl}`,
    ];
    await downloads.removeFile(id);
  }
  await fetch(site, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
const expected = {
  Chromium: {
    '/export?id=1': ['complete', 'export.csv', 7, 7, 'final'],
    '/page': ['complete', 'page.html', 7, 7, 'final'],
    '/note.txt': ['complete', 'note.html', 7, 7, 'final'],
    '/': ['complete', 'download.html', 7, 7, 'final'],
    '/export?id=2': ['complete', 'own.csv', 7, 7, 'final'],
  },
  Firefox: {
    '/export?id=1': ['complete', 'export', 7, 7, 'undefined'],
    '/page': ['complete', 'page', 7, 7, 'undefined'],
    '/note.txt': ['complete', 'note.txt', 7, 7, 'undefined'],
    '/': ['complete', 'download', 7, 7, 'undefined'],
    '/export?id=2': ['complete', 'own.csv', 7, 7, 'undefined'],
  },
};
for (const [name, start] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'probe',
    version: '1',
    permissions: ['downloads'],
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
