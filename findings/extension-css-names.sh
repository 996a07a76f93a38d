#!/usr/bin/env bash
# Chromium, Firefox: an extension's style sheet requests its images from the site, or changes the page's animations
#
# Guessed beforehand: a style sheet that a manifest adds to a page is the extension's: a relative `url()` points into
# the extension and `@import` loads another of its sheets; its names of animations, properties and layers are for its
# own rules, whatever the page calls by the same names. Both browsers agree.
# Seen: in Chromium `url(mark.png)` is requested from the page's site, and an `@import` is not loaded; where the page
# has an animation or a `@property` of the same name, the page's is used, for the extension's own rules too. In Firefox
# addresses and imports are the extension's, but its animation and `@property` replace the page's, so the page moves as
# the extension says. Layers share one order: the extension's in Chromium, the page's in Firefox. In text given to
# `insertCSS({ css })` an address becomes about:invalid in Firefox.
# Where it bites: images that are missing on every site but the test page, with requests to that site; a "pulse" or
# "spin" that makes a page blink. Write `chrome-extension://__MSG_@@extension_id__/…`, and prefix names.
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

const pageCss = `
  @keyframes pulse { from, to { opacity: 0.2 } }
  @property --gap { syntax: '<length>'; inherits: false; initial-value: 1px }
  @layer first, second;
  #page { animation: pulse 1s infinite }`;
const css = `
  @import url(imported.css);
  @keyframes pulse { from, to { opacity: 0.7 } }
  @property --gap { syntax: '<length>'; inherits: false; initial-value: 2px }
  @layer second, first;
  #own { animation: pulse 1s infinite; width: var(--gap); background-image: url(mark.png) }
  @layer second { #own { color: rgb(0, 0, 2) } }
  @layer first { #own { color: rgb(0, 0, 1) } }`;
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end(`<!doctype html><style>${pageCss}</style><p id="page">page</p><p id="own">own</p>`);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;
/** Runs in the background, where the sheet is put in as text. */
function insert(css) {
  const { scripting, tabs } = globalThis.browser ?? globalThis.chrome;
  tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') scripting.insertCSS({ target: { tabId }, css });
  });
}
mkdirSync('extension/css', { recursive: true });
writeFileSync('extension/css/own.css', css);
writeFileSync('extension/css/imported.css', '#own { margin-left: 7px }');
writeFileSync('extension/css/mark.png', '');
writeFileSync('extension/run.js', `(${insert})(${JSON.stringify(css)});`);
const seen = {};
for (const [name, launchIt] of Object.entries(browsers)) {
  for (const how of ['manifest', 'text']) {
    const matches = ['http://127.0.0.1/*'];
    const manifest = {
      manifest_version: 3,
      name: 'names',
      version: '1',
      permissions: ['scripting', 'tabs'],
      host_permissions: matches,
      web_accessible_resources: [{ resources: ['css/*'], matches }],
      browser_specific_settings: { gecko: { id: 'names@probe.invalid' } },
    };
    if (how === 'manifest') manifest.content_scripts = [{ matches, css: ['css/own.css'] }];
    else manifest.background = name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' };
    writeFileSync('extension/manifest.json', JSON.stringify(manifest));
    const browser = await launchIt({ enableExtensions: true });
    if (how === 'manifest') console.log(await browser.version());
    await browser.installExtension(`${process.cwd()}/extension`);
    const page = await browser.newPage();
    // A background that has just been installed may not be listening yet.
    do {
      await page.goto(url);
      await new Promise((resolve) => setTimeout(resolve, 500));
    } while (await page.$eval('#own', (own) => getComputedStyle(own).backgroundImage === 'none'));
    (seen[name] ??= {})[how] = await page.evaluate(() => {
      const own = getComputedStyle(document.querySelector('#own'));
      const [, address] = /"(.*)"/.exec(own.backgroundImage);
      return {
        pageMoves: getComputedStyle(document.querySelector('#page')).opacity,
        ownMoves: own.opacity,
        property: own.width,
        layer: own.color === 'rgb(0, 0, 2)' ? 'second' : 'first',
        picture: new URL(address).protocol,
        imported: own.marginLeft === '7px',
      };
    });
    await browser.close();
  }
}
server.close();
const names = { pageMoves: '0.2', ownMoves: '0.2', property: '1px', layer: 'first' };
const pages = { ...names, picture: 'http:', imported: false };
const owns = { pageMoves: '0.7', ownMoves: '0.7', property: '2px', layer: 'second' };
see('Chromium, by the manifest', seen.Chromium.manifest, pages);
see('Chromium, as text', seen.Chromium.text, pages);
see('Firefox, by the manifest', seen.Firefox.manifest, { ...owns, picture: 'moz-extension:', imported: true });
see('Firefox, as text', seen.Firefox.text, { ...owns, picture: 'about:', imported: false });
JS
node probe.mjs
