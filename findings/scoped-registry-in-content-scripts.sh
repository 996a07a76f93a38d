#!/usr/bin/env bash
# Chromium: a `new CustomElementRegistry()` in a content script accepts every definition and never upgrades an element
#
# Guessed beforehand: `customElements` is null in a content script of Chromium, as is known; `new
# CustomElementRegistry()`, which exists there and can be given to a shadow root or to `createElement()`, works as it
# does in a page: elements of that root are upgraded by the script's own classes. If it could not work, it would be
# missing or throw.
# Seen: nothing throws. `define()` takes the class, `get()` returns it, `whenDefined()` resolves, and the root and its
# elements name the registry as theirs. Yet no element is ever upgraded: not by `innerHTML`, `setHTMLUnsafe()`,
# `createElement()`, `importNode()`, `upgrade()`, `initialize()`, nor by a later definition; no constructor runs and
# `:defined` matches none. The same code in the page upgrades all of them. Firefox has no such constructor yet
# ("Illegal constructor").
# Where it bites: whoever reads that scoped registries lift the ban on custom elements in content scripts: a panel of
# web components stays empty, with nothing in the console, and feature detection passes. Check `instanceof` after
# `createElement()`, or draw with something else.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
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
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>a page</p>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;

/** Runs in a page or as content script: what a registry says of itself, and which ways give an upgraded element. */
async function tryAll() {
  const registry = new CustomElementRegistry();
  class Hint extends HTMLElement {}
  registry.define('a-hint', Hint);
  const root = (customElementRegistry) => {
    const host = document.body.appendChild(document.createElement('div'));
    return host.attachShadow({ mode: 'open', customElementRegistry });
  };
  const html = '<a-hint></a-hint>';
  const filled = root(registry);
  filled.innerHTML = html;
  const resolved = await Promise.race([
    registry.whenDefined('a-hint').then((made) => made === Hint),
    new Promise((resolve) => setTimeout(resolve, 300, 'never')),
  ]);
  const says = {
    get: registry.get('a-hint') === Hint,
    whenDefined: resolved,
    root: filled.customElementRegistry === registry,
    element: filled.firstChild.customElementRegistry === registry,
  };
  const template = document.createElement('template');
  template.innerHTML = html;
  const ways = {
    innerHTML: () => filled.firstChild,
    setHTMLUnsafe: () => {
      const other = root(registry);
      other.setHTMLUnsafe(html);
      return other.firstChild;
    },
    createElement: () => document.createElement('a-hint', { customElementRegistry: registry }),
    importNode: () => document.importNode(template.content, { customElementRegistry: registry }).firstChild,
    upgrade: () => {
      registry.upgrade(filled);
      return filled.firstChild;
    },
    initialize: () => {
      const other = root(null);
      other.innerHTML = html;
      registry.initialize(other);
      return other.firstChild;
    },
    'defined later': () => {
      const late = new CustomElementRegistry();
      const other = root(late);
      other.innerHTML = html;
      late.define('a-hint', class extends Hint {});
      return other.firstChild;
    },
  };
  const upgraded = Object.entries(ways).filter(([, make]) => make() instanceof Hint);
  const said = Object.entries(says).map(([name, value]) => `${name} ${value}`);
  const own = customElements === null ? 'null' : 'there';
  return [`customElements is ${own}`, said.join(', '), upgraded.map(([way]) => way).join(', ')];
}
mkdirSync('extension');
const manifest = {
  manifest_version: 3,
  name: 'hints',
  version: '1',
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
};
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
const tell = 'then((seen) => (document.documentElement.dataset.seen = JSON.stringify(seen)))';
writeFileSync('extension/content.js', `(${tryAll})().${tell};`);

const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args,
  headless: true,
  pipe: true,
  enableExtensions: true,
});
console.log(await browser.version());
await browser.installExtension(`${process.cwd()}/extension`);
const page = await browser.newPage();
await page.goto(url);
const says = 'get true, whenDefined true, root true, element true';
const ways = 'innerHTML, setHTMLUnsafe, createElement, importNode, upgrade, initialize, defined later';
see('in the page', await page.evaluate(tryAll), ['customElements is there', says, ways]);
await page.waitForSelector('html[data-seen]');
const seen = await page.evaluate(() => JSON.parse(document.documentElement.dataset.seen));
see('in the content script', seen, ['customElements is null', says, '']);
await browser.close();
server.close();
JS
node probe.mjs
