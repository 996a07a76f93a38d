#!/usr/bin/env bash
# Firefox: the site's policy drops styles that a content script writes as HTML, and keeps the same styles set from script
#
# Guessed beforehand: what a content script puts into a page with a strict Content-Security-Policy looks the same
# however it is written, since browsers exempt an extension's styles from the page's policy; at the least every way of
# writing the same style fares alike, in both browsers.
# Seen: in Chromium all of them are drawn. In Firefox a `style` element works if the script makes it by
# `createElement()`, and a `style` attribute if it is set by `setAttribute()`, `cssText` or a property; both are
# dropped if they come as HTML: by `innerHTML`, in a shadow root as well, by a template, `DOMParser` or
# `setHTMLUnsafe()`. Nothing is thrown, and the element keeps its attribute. Adopted sheets and the extension's own
# file are drawn.
# Where it bites: panels that a library draws from templates (lit-html, uhtml, Solid, Svelte) with styles in the HTML:
# in Firefox they are unstyled on sites with a strict policy, and fine everywhere else. Pass style sheets as adopted
# sheets, and set single styles by property.
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

const policy = "default-src 'none'";
const server = createServer((request, response) => {
  const headers = { 'content-type': 'text/html' };
  if (request.url === '/strict') headers['content-security-policy'] = policy;
  response.writeHead(200, headers).end('<!doctype html><title>t</title><body></body>');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}`;

/** Runs as content script: which ways of giving a paragraph a colour are drawn. */
async function tryAll() {
  const place = () => document.body.appendChild(document.createElement('div'));
  const own = 'style="color: rgb(1, 2, 3)"';
  const sheet = '<style>p { color: rgb(1, 2, 3) }</style><p></p>';
  const from = (root) => root.querySelector('p');
  const into = (root, html) => {
    root.innerHTML = html;
    return from(root);
  };
  const template = (html) => {
    const made = document.createElement('template');
    made.innerHTML = html;
    const part = place();
    part.append(made.content.cloneNode(true));
    return from(part);
  };
  const ways = {
    'element made': () => {
      const part = place();
      const style = document.createElement('style');
      style.textContent = 'p { color: rgb(1, 2, 3) }';
      part.append(style, document.createElement('p'));
      return from(part);
    },
    'element by innerHTML': () => into(place(), sheet),
    'element in a shadow root': () => into(place().attachShadow({ mode: 'open' }), sheet),
    'element by a template': () => template(sheet),
    'attribute set': () => {
      const paragraph = place().appendChild(document.createElement('p'));
      paragraph.setAttribute('style', 'color: rgb(1, 2, 3)');
      return paragraph;
    },
    'attribute by cssText': () => {
      const paragraph = place().appendChild(document.createElement('p'));
      paragraph.style.cssText = 'color: rgb(1, 2, 3)';
      return paragraph;
    },
    'attribute by innerHTML': () => into(place(), `<p ${own}></p>`),
    'attribute by a template': () => template(`<p ${own}></p>`),
    'attribute by DOMParser': () => {
      const made = new DOMParser().parseFromString(`<p ${own}></p>`, 'text/html');
      return place().appendChild(from(made));
    },
    'attribute by setHTMLUnsafe': () => {
      const part = place();
      part.setHTMLUnsafe(`<p ${own}></p>`);
      return from(part);
    },
    'adopted sheet': () => {
      const root = place().attachShadow({ mode: 'open' });
      const adopted = new CSSStyleSheet();
      adopted.replaceSync('p { color: rgb(1, 2, 3) }');
      root.adoptedStyleSheets = [adopted];
      return into(root, '<p></p>');
    },
  };
  const drawn = [];
  for (const [way, make] of Object.entries(ways)) {
    if (getComputedStyle(make()).color === 'rgb(1, 2, 3)') drawn.push(way);
    document.body.replaceChildren();
  }
  document.documentElement.dataset.drawn = drawn.join(', ');
}
const byHand = 'element made, attribute set, attribute by cssText, adopted sheet';
const all =
  'element made, element by innerHTML, element in a shadow root, element by a template, attribute set, ' +
  'attribute by cssText, attribute by innerHTML, attribute by a template, attribute by DOMParser, ' +
  'attribute by setHTMLUnsafe, adopted sheet';
mkdirSync('extension');
const manifest = {
  manifest_version: 3,
  name: 'styles',
  version: '1',
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
  browser_specific_settings: { gecko: { id: 'styles@probe.invalid' } },
};
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
writeFileSync('extension/content.js', `(${tryAll})();`);
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt({ enableExtensions: true });
  console.log(await browser.version());
  await browser.installExtension(`${process.cwd()}/extension`);
  const page = await browser.newPage();
  for (const path of ['/plain', '/strict']) {
    await page.goto(`${url}${path}`);
    await page.waitForSelector('html[data-drawn]');
    const drawn = await page.evaluate(() => document.documentElement.dataset.drawn);
    see(`${name}, ${path}`, drawn, name === 'Firefox' && path === '/strict' ? byHand : all);
  }
  await browser.close();
}
server.close();
JS
node probe.mjs
