#!/usr/bin/env bash
# webext-detect: on a site's own /options.html a content script is the options page, and in a data: frame it is none
#
# Guessed beforehand: `isOptionsPage()`, `isActionPopup()` and `isBackground()` are true in those parts of an extension
# only, and `isContentScript()` wherever a content script runs.
# Seen: only the path of the address is compared with the manifest. In a content script on https://…/options.html
# `isOptionsPage()` is true, on /popup.html `isActionPopup()`, and on /background.js, opened as a page,
# `isBackground()`. A content script in a frame with a data: address, or in a local file, is none, since only http:,
# https: and about: count as web pages. In the worker, the options page, the popup and frames without an address the
# answers are right.
# Where it bites: shared code that asks where it runs before it listens, stores or sends: on a site with such a path,
# and "options" and "popup" are not rare, it acts as that part of the extension. Ask `isContentScript()` first, and
# check `location.origin` too.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Needs
# Chromium as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent webext-detect@5.3.2 esbuild@0.28.2 puppeteer-core@24.43.1
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

import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSync } from 'esbuild';
import { launch } from 'puppeteer-core';

mkdirSync('extension');
const manifest = {
  manifest_version: 3,
  name: 'detect',
  version: '1',
  action: { default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['<all_urls>'], js: ['content.js'], all_frames: true, match_origin_as_fallback: true }],
};
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
writeFileSync(
  'detect.mjs',
  `import * as detect from 'webext-detect';
  const names = ['isBackground', 'isContentScript', 'isOptionsPage', 'isActionPopup'];
  const found = names.filter((name) => detect[name]()).join(', ') || 'none';
  globalThis.found = found;
  if (globalThis.document) document.documentElement.dataset.found = found;`,
);
for (const name of ['background', 'content', 'part']) {
  buildSync({ entryPoints: ['detect.mjs'], bundle: true, outfile: `extension/${name}.js`, logLevel: 'error' });
}
for (const name of ['options', 'popup']) {
  writeFileSync(`extension/${name}.html`, '<!doctype html><script src="part.js"></script>');
}
const frames = '<iframe srcdoc="a"></iframe><iframe src="data:text/html,b"></iframe>';
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html').end(`<!doctype html>${frames}`);
});
await new Promise((resolve) => server.listen(0, resolve));
const site = `http://localhost:${server.address().port}`;
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const enableExtensions = [`${process.cwd()}/extension`];
const executablePath = process.env.CHROMIUM;
const browser = await launch({ executablePath, args, headless: true, pipe: true, enableExtensions });
console.log(await browser.version());
const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
const worker = await target.worker();
see('worker', await worker.evaluate('found'), 'isBackground');
const page = await browser.newPage();
const ask = (where) => where.waitForFunction(() => document.documentElement.dataset.found).then((found) => found.jsonValue());
for (const [path, as] of [
  ['options.html', 'isOptionsPage'],
  ['popup.html', 'isActionPopup'],
]) {
  await page.goto(new URL(path, target.url()).href);
  see(`the extension's ${path}`, await ask(page), as);
}
for (const [path, as] of [
  ['', 'isContentScript'],
  ['options.html', 'isContentScript, isOptionsPage'],
  ['popup.html', 'isContentScript, isActionPopup'],
  ['background.js', 'isBackground, isContentScript'],
]) {
  await page.goto(`${site}/${path}`);
  see(`content script on /${path}`, await ask(page), as);
}
for (const frame of page.frames().slice(1)) {
  const isData = frame.url().startsWith('data:');
  see(`content script in ${frame.url()}`, await ask(frame), isData ? 'none' : 'isContentScript');
}
await browser.close();
server.close();
JS
node probe.mjs
