#!/usr/bin/env bash
# Chromium: another extension with eight content scripts makes yours run in the order third, first, second
#
# Guessed beforehand: content scripts of one extension that match a page at the same stage run in the order of the
# manifest, or of their registration, and their style sheets are added in that order; other extensions do not matter.
# Both browsers agree.
# Seen: that is so in Firefox. Chromium numbers the scripts of all extensions consecutively and sorts by these numbers
# as strings, "10" before "8". An extension with three entries runs them in order by itself; beside another one with
# eight entries, which never match, it runs the third, the first, the second, and the second one's sheet wins. Thirteen
# entries, at the start of the document too, run as 0, 1, 10, 11, 12, 2 and so on. Scripts given to
# `registerContentScripts()` run in the order of their ids: "10", "9", "a". Files within one entry stay in order.
# (Reported as happening at random in w3c/webextensions 872.)
# Where it bites: a second entry that needs what the first one set up, or a sheet that overrides another: it works for
# its author and fails for people who have other extensions. Put what belongs together into one entry, and give
# registered scripts ids in their order.
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

let registered;
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>a page</p>');
  if (request.method === 'POST') registered();
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;
const here = ['http://127.0.0.1/*'];
let folders = 0;
/** Writes an extension and gives its folder: files that tell their number, and what its manifest has besides. */
function write(count, keys) {
  const folder = `extension-${folders++}`;
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: folder,
    version: '1',
    browser_specific_settings: { gecko: { id: `${folder}@probe.invalid` } },
    ...keys,
  };
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest));
  for (let index = 0; index < count; index++) {
    writeFileSync(`${folder}/${index}.js`, `document.documentElement.append(new Comment('${index}'));`);
    writeFileSync(`${folder}/${index}.css`, `html { --last: ${index} }`);
  }
  return folder;
}
const entries = (count, matches, run_at = 'document_idle') =>
  Array.from({ length: count }, (_, index) => ({ matches, js: [`${index}.js`], css: [`${index}.css`], run_at }));
/** Which scripts ran, in their order, and whose sheet is the last one, in a new browser with these extensions. */
async function run(launchIt, extensions, isRegistering = false) {
  const browser = await launchIt({ enableExtensions: true });
  if (isRegistering) console.log(await browser.version());
  const isRegistered = new Promise((resolve) => (registered = resolve));
  for (const folder of extensions) await browser.installExtension(`${process.cwd()}/${folder}`);
  if (isRegistering) await isRegistered;
  const page = await browser.newPage();
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const seen = await page.evaluate(() => {
    const { documentElement } = document;
    const ran = [...documentElement.childNodes].filter((node) => node.nodeType === Node.COMMENT_NODE);
    const last = getComputedStyle(documentElement).getPropertyValue('--last');
    return `${ran.map(({ data }) => data).join(' ')} / ${last}`;
  });
  await browser.close();
  return seen;
}
const other = write(8, { content_scripts: entries(8, ['http://other.invalid/*']) });
const alone = write(3, { content_scripts: entries(3, here) });
const many = write(13, { content_scripts: entries(13, here, 'document_start') });
const oneEntry = write(3, {
  content_scripts: [{ matches: here, js: ['0.js', '1.js', '2.js'], css: ['0.css', '1.css', '2.css'] }],
});
/** Runs in the background. */
async function register(url, matches) {
  const { scripting } = globalThis.browser ?? globalThis.chrome;
  const ids = ['b', 'a', '10', '9'];
  const scripts = ids.map((id, index) => ({ id, matches, js: [`${index}.js`], css: [`${index}.css`] }));
  await scripting.registerContentScripts(scripts);
  await fetch(url, { method: 'POST', mode: 'no-cors' });
}
const expected = {
  'three': [[alone], '0 1 2 / 2', '0 1 2 / 2'],
  'three, behind eight others': [[other, alone], '2 0 1 / 1', '0 1 2 / 2'],
  'three files in one entry, behind eight others': [[other, oneEntry], '0 1 2 / 2', '0 1 2 / 2'],
  'thirteen at the start': [[many], '0 1 10 11 12 2 3 4 5 6 7 8 9 / 9', '0 1 2 3 4 5 6 7 8 9 10 11 12 / 12'],
};
for (const [name, launchIt] of Object.entries(browsers)) {
  for (const [what, [extensions, ...as]] of Object.entries(expected)) {
    see(`${name}, ${what}`, await run(launchIt, extensions), as[name === 'Chromium' ? 0 : 1]);
  }
  const registering = write(4, {
    permissions: ['scripting'],
    host_permissions: here,
    background: name === 'Firefox' ? { scripts: ['run.js'] } : { service_worker: 'run.js' },
  });
  writeFileSync(`${registering}/run.js`, `(${register})('${url}', ${JSON.stringify(here)});`);
  const as = { Chromium: '2 3 1 0 / 0', Firefox: '0 1 2 3 / 3' }[name];
  see(`${name}, registered as b, a, 10, 9`, await run(launchIt, [registering], true), as);
}
server.close();
JS
node probe.mjs
