#!/usr/bin/env bash
# Chromium: a page that replaces its address while loading gets the first scripts of the old one, the last of the new
#
# Guessed beforehand: which content scripts a page gets is decided by the address it is loaded with, for all three
# values of `run_at`, so that the scripts of one set of patterns run all or none. (Chromium's manual and MDN say that
# later moves within a page bring no new scripts.) Both browsers agree.
# Seen: that is so in Firefox. Chromium looks at the address again at each stage: in a page that is loaded from /old
# and calls `history.replaceState()` to become /new while it loads, scripts for /old run at the start, those for /new
# at the end and when idle. `pushState()` does the same. With style sheets it is the other way round: those for /old
# are there, those for /new never. A script for /new with `document_start` never runs at all. Scripts registered by
# `registerContentScripts()` behave alike.
# Where it bites: sites that settle their address while they load (from / to /home, a language, a dropped query): the
# half that guards or hides something at the start is missing where the other half runs, in one browser. Match the
# whole site and check the address in the script.
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

const page = (script) => `<!doctype html><title>t</title><script>${script}</script><p>a page</p>`;
const pages = {
  '/old': page('history.replaceState(null, "", "/new")'),
  '/old?push': page('history.pushState(null, "", "/new")'),
};
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(pages[request.url] ?? page(''));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}`;

/** Runs as content script: notes its name on the page. */
const note = (name) =>
  `document.documentElement.dataset.ran = [document.documentElement.dataset.ran, '${name}'].join(' ').trim();`;
const moments = ['start', 'end', 'idle'];
const patterns = { old: ['http://127.0.0.1/old*'], new: ['http://127.0.0.1/new'] };
const names = Object.keys(patterns).flatMap((name) => moments.map((moment) => [name, moment]));
const files = ([name, moment]) => ({ js: [`${name}-${moment}.js`], css: moment === 'start' ? [`${name}.css`] : [] });
const entries = names.map((one) => ({ matches: patterns[one[0]], ...files(one), run_at: `document_${one[1]}` }));
const registered = names.map((one) => ({
  id: one.join('-'),
  matches: patterns[one[0]],
  js: files(one).js,
  runAt: `document_${one[1]}`,
}));
/** Writes an extension with the scripts in its manifest, or registered by its background, and gives its folder. */
function write(name, isRegistering) {
  const folder = `${name}-${isRegistering}`;
  mkdirSync(folder);
  const background = name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' };
  const manifest = {
    manifest_version: 3,
    name: folder,
    version: '1',
    permissions: ['scripting'],
    host_permissions: ['http://127.0.0.1/*'],
    ...(isRegistering ? { background } : { content_scripts: entries }),
    browser_specific_settings: { gecko: { id: `${folder}@probe.invalid` } },
  };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  for (const [name, moment] of names) writeFileSync(`${folder}/${name}-${moment}.js`, note(`${name}-${moment}`));
  for (const name of Object.keys(patterns)) writeFileSync(`${folder}/${name}.css`, `html { --${name}: 1 }`);
  const register = `chrome.scripting.registerContentScripts(${JSON.stringify(registered)});`;
  writeFileSync(`${folder}/run.js`, register);
  return `${process.cwd()}/${folder}`;
}
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
const mixed = 'old-start new-end new-idle';
const whole = 'old-start old-end old-idle';
const expected = {
  '/old': { Chromium: mixed, Firefox: whole },
  '/old?push': { Chromium: mixed, Firefox: whole },
  '/new': { Chromium: 'new-start new-end new-idle', Firefox: 'new-start new-end new-idle' },
};
for (const [name, launchIt] of Object.entries(browsers)) {
  for (const isRegistering of [false, true]) {
    const browser = await launchIt({ enableExtensions: true });
    if (!isRegistering) console.log(await browser.version());
    await browser.installExtension(write(name, isRegistering));
    await rest(isRegistering ? 1500 : 0);
    const page = await browser.newPage();
    for (const [path, { [name]: ran }] of Object.entries(expected)) {
      await page.goto(`${url}${path}`);
      await rest(500);
      const seen = await page.evaluate(() => {
        const { documentElement } = document;
        const sheets = ['old', 'new'].filter((name) => getComputedStyle(documentElement).getPropertyValue(`--${name}`));
        return [location.pathname, documentElement.dataset.ran, sheets.join(' ')];
      });
      const sheet = isRegistering ? '' : path.slice(1, 4);
      see(`${name}, ${isRegistering ? 'registered' : 'manifest'}, ${path}`, seen, ['/new', ran, sheet]);
    }
    await browser.close();
  }
}
server.close();
JS
node probe.mjs
