#!/usr/bin/env bash
# Chromium, Firefox: an extension's style sheet loses to the page's in one and wins in the other, and may survive removal
#
# Guessed beforehand: what `scripting.insertCSS()` or the manifest adds as an author's sheet has the same place in both
# browsers, before the page's own, so that the page wins at equal specificity; a sheet inserted twice is gone once it
# is removed, as its text, origin and tab make it one sheet.
# Seen: in Chromium the page wins, in Firefox the extension, with `!important` on both sides as well, for sheets of the
# manifest as for inserted ones. A sheet inserted twice and removed once stays in Chromium until `removeCSS()` is
# called again; in Firefox it is gone at once. With `origin: 'USER'` both agree on who wins, and the count is as
# before.
# Where it bites: a mark or a switch that inserts its sheet at each change and removes it once stays in Chromium. A
# colour that looks right in Firefox is the page's in Chromium. Insert once, and give what must win to the user origin
# with `!important`, or a higher specificity.
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
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';

const page = `<!doctype html><style>
  .mine { color: rgb(0, 0, 1) } .loud { color: rgb(0, 0, 1) !important }
</style><p class="mine">mine</p><p class="loud">loud</p><p class="free">free</p>`;
const sheet = (blue) => `.mine, .free { color: rgb(0, 0, ${blue}) } .loud { color: rgb(0, 0, ${blue}) !important }`;
/** Runs in the background: says after each step whose colour (1: page, 2: inserted, 3: manifest) each text has. */
async function steps(url, css) {
  const api = globalThis.browser ?? globalThis.chrome;
  const { id: tabId } = await api.tabs.create({ url });
  const target = { tabId };
  const func = () => [...document.querySelectorAll('p')].map((p) => getComputedStyle(p).color.slice(10, -1)).join('');
  const colours = async () => (await api.scripting.executeScript({ target, func }))[0].result;
  while ((await api.tabs.get(tabId)).status !== 'complete') await new Promise((done) => setTimeout(done, 50));
  const seen = { manifest: await colours() };
  for (const origin of ['AUTHOR', 'USER']) {
    const injection = { target, css, origin };
    await api.scripting.insertCSS(injection);
    seen[`${origin} once`] = await colours();
    await api.scripting.insertCSS(injection);
    await api.scripting.removeCSS(injection);
    seen[`${origin} twice, removed once`] = await colours();
    await api.scripting.removeCSS(injection);
    seen[`${origin} removed again`] = await colours();
  }
  await fetch(`${url}seen`, { method: 'POST', mode: 'no-cors', body: JSON.stringify(seen) });
}

let told;
const server = createServer(async (request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  if (request.method !== 'POST') return;
  let body = '';
  for await (const part of request) body += part;
  told(JSON.parse(body));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const matches = ['http://127.0.0.1/*'];
mkdirSync('extension');
writeFileSync('extension/sheet.css', sheet(3));
const url = `http://127.0.0.1:${server.address().port}/`;
writeFileSync('extension/run.js', `${steps}; steps('${url}', '${sheet(2)}');`);

const seen = {};
for (const [name, launchIt] of Object.entries(browsers)) {
  const manifest = {
    manifest_version: 3,
    name: 'sheets',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: matches,
    content_scripts: [{ matches, css: ['sheet.css'] }],
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
    browser_specific_settings: { gecko: { id: 'sheets@probe.invalid' } },
  };
  writeFileSync('extension/manifest.json', JSON.stringify(manifest));
  const answer = new Promise((resolve) => (told = resolve));
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/extension`);
  seen[name] = await answer;
  await browser.close();
}
server.close();
see('Chromium', seen.Chromium, {
  manifest: '113',
  'AUTHOR once': '112',
  'AUTHOR twice, removed once': '112',
  'AUTHOR removed again': '113',
  'USER once': '123',
  'USER twice, removed once': '123',
  'USER removed again': '113',
});
see('Firefox', seen.Firefox, {
  manifest: '333',
  'AUTHOR once': '222',
  'AUTHOR twice, removed once': '333',
  'AUTHOR removed again': '333',
  'USER once': '323',
  'USER twice, removed once': '333',
  'USER removed again': '333',
});
JS
node probe.mjs
