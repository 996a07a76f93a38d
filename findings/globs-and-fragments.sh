#!/usr/bin/env bash
# Chromium: `exclude_globs: ['*/settings']` lets /settings#privacy in, since what stands behind "#" counts; Firefox: not
#
# Guessed beforehand: `include_globs` and `exclude_globs` of a content script are held against what `matches` are held
# against, the address without its fragment, since a content script is not put in anew when only that changes. Both
# browsers do the same.
# Seen: in Chromium they are held against the address with its fragment. A glob that ends where the path or the query
# ends misses the same page with "#…" behind it, so that `exclude_globs` lets in what it should keep out and
# `include_globs` keeps out what it should let in; a glob for "*#/write*" holds where the page was opened with that
# fragment. In Firefox the fragment never counts: such a glob holds nowhere. "?" stands for one character in both.
# Where it bites: sites that lead to their parts by fragments, and links to a heading: a script runs on pages that its
# maker shut out, or is missing from those that somebody reached by a link to a part of them. End globs with "*", and
# ask `location` in the script.
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

const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>a page</p>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}`;

const globs = ['*/settings', '*/settings*', '*tab=2', '*#privacy', '*#/write*', '*/setting?'];
const paths = ['/settings', '/settings#privacy', '/settings?tab=2', '/settings?tab=2#privacy', '/#/write/post'];
const matches = ['http://127.0.0.1/*'];
const entries = globs.flatMap((glob, index) => [
  { matches, js: [`in${index}.js`], include_globs: [glob] },
  { matches, js: [`out${index}.js`], exclude_globs: [glob] },
]);
const everything = { '*/settings*': paths.slice(0, 4) };
const withFragment = {
  '*/settings': ['/settings'],
  '*tab=2': ['/settings?tab=2'],
  '*#privacy': ['/settings#privacy', '/settings?tab=2#privacy'],
  '*#/write*': ['/#/write/post'],
  '*/setting?': ['/settings'],
};
const withoutFragment = {
  '*/settings': ['/settings', '/settings#privacy'],
  '*tab=2': ['/settings?tab=2', '/settings?tab=2#privacy'],
  '*#privacy': [],
  '*#/write*': [],
  '*/setting?': ['/settings', '/settings#privacy'],
};
for (const [name, launchIt] of Object.entries(browsers)) {
  mkdirSync(name);
  const manifest = {
    manifest_version: 3,
    name: 'globs',
    version: '1',
    host_permissions: matches,
    content_scripts: entries,
    browser_specific_settings: { gecko: { id: 'globs@probe.invalid' } },
  };
  writeFileSync(`${name}/manifest.json`, JSON.stringify(manifest));
  for (const { js } of entries) {
    const [file] = js;
    writeFileSync(`${name}/${file}`, `document.documentElement.classList.add('${file.replace('.js', '')}');`);
  }
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/${name}`);
  const included = Object.fromEntries(globs.map((glob) => [glob, []]));
  const excluded = Object.fromEntries(globs.map((glob) => [glob, []]));
  for (const path of paths) {
    const page = await browser.newPage();
    await page.goto(url + path);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const ran = await page.evaluate(() => document.documentElement.className.split(' '));
    globs.forEach((glob, index) => {
      if (ran.includes(`in${index}`)) included[glob].push(path);
      if (!ran.includes(`out${index}`)) excluded[glob].push(path);
    });
    await page.close();
  }
  const as = { ...(name === 'Chromium' ? withFragment : withoutFragment), ...everything };
  for (const glob of globs) {
    see(`${name}, ${glob} included`, included[glob], as[glob]);
    see(`${name}, ${glob} excluded`, excluded[glob], as[glob]);
  }
  await browser.close();
}
server.closeAllConnections();
server.close();
JS
node probe.mjs
