#!/usr/bin/env bash
# Firefox: a match pattern with a port, a capital letter or an "ä" is accepted, and its script never runs
#
# Guessed beforehand: `scripting.registerContentScripts()` refuses a pattern that it cannot follow; where it accepts
# one, the script runs wherever `tabs.query({ url })` finds the tab, in both browsers alike.
# Seen: Chromium follows a port ("http://localhost:81/*" runs there only), treats capitals in the host as small
# letters, a plain "ä" or "%c3%a4" in the path as "%C3%A4", and ignores a full stop after the host. Firefox accepts all
# of these patterns, runs no script and finds no tab; a full stop after the host is a host of its own there. A fragment
# never matches in either. `tabs.query()` agrees with what runs, in each browser.
# Where it bites: patterns made from addresses that somebody typed or copied, and a test server with a port: no error,
# no script. Make them from `new URL(address)`: its `hostname` and `pathname`, without the port.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
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
}).listen(0, 'localhost');
await once(server, 'listening');
const { port } = server.address();
const both = 'runs in both';
const expected = {
  'http://localhost/*': both,
  'http://*.localhost/*': both,
  [`http://localhost:${port}/*`]: 'runs in Chromium',
  'http://localhost:*/*': 'runs in Chromium',
  'http://localhost:1234/*': 'runs in neither',
  'http://LOCALHOST/*': 'runs in Chromium',
  'http://localhost./*': 'runs in Chromium',
  'http://localhost/%C3%A4?q=1': both,
  'http://localhost/%c3%a4?q=1': 'runs in Chromium',
  'http://localhost/ä?q=1': 'runs in Chromium',
  'http://localhost/*?q=*': both,
  'http://localhost/*#top': 'runs in neither',
};
const patterns = Object.keys(expected);
/** Runs in the background: tells which patterns are refused, which scripts run on the page, and which find it. */
async function tell(url, patterns) {
  const api = globalThis.browser ?? globalThis.chrome;
  const seen = { refused: [], ran: [], found: [] };
  api.runtime.onMessage.addListener((index) => seen.ran.push(index));
  for (const [index, pattern] of patterns.entries()) {
    const script = { id: `s${index}`, js: [`${index}.js`], matches: [pattern], persistAcrossSessions: false };
    await api.scripting.registerContentScripts([script]).catch(() => seen.refused.push(index));
  }
  const { id } = await api.tabs.create({ url });
  while ((await api.tabs.get(id)).status !== 'complete') await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => setTimeout(done, 1000));
  for (const [index, pattern] of patterns.entries()) {
    const tabs = await api.tabs.query({ url: pattern }).catch(() => []);
    if (tabs.some((tab) => tab.id === id)) seen.found.push(index);
  }
  await fetch(new URL('/', url), { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}
mkdirSync('extension');
const url = `http://localhost:${port}/ä?q=1`;
writeFileSync('extension/run.js', `${tell}; tell('${url}', ${JSON.stringify(patterns)});`);
for (const index of patterns.keys()) {
  writeFileSync(`extension/${index}.js`, `(globalThis.browser ?? chrome).runtime.sendMessage(${index});`);
}
const seen = {};
for (const [name, launchIt] of Object.entries(browsers)) {
  const manifest = {
    manifest_version: 3,
    name: 'patterns',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: ['http://localhost/*'],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'patterns@probe.invalid' } },
  };
  writeFileSync('extension/manifest.json', JSON.stringify(manifest));
  const answer = new Promise((resolve) => (told = resolve));
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/extension`);
  const { refused, ran, found } = await answer;
  see(`${name}: what runs is found`, found, ran.toSorted((a, b) => a - b));
  seen[name] = (index) => (refused.includes(index) ? 'refused' : ran.includes(index));
  await browser.close();
}
server.close();
for (const [index, pattern] of patterns.entries()) {
  const inChromium = seen.Chromium(index);
  const inFirefox = seen.Firefox(index);
  const where = inChromium && inFirefox === true ? 'both' : inChromium ? 'Chromium' : inFirefox ? 'Firefox' : 'neither';
  const refused = inFirefox === 'refused' ? ', refused in Firefox' : '';
  see(pattern.replace(port, 'PORT'), `runs in ${where}${refused}`, expected[pattern]);
}
JS
node probe.mjs
