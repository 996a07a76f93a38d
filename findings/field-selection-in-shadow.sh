#!/usr/bin/env bash
# Chromium: a field in a shadow root does not hear that its selection changed, only the document does; Firefox: reverse
#
# Guessed beforehand: `selectionchange` of a text area or an input is fired at the field and bubbles from there, as
# the Selection API says; in a shadow root, whose edge it does not cross, the field and its root hear it and the
# document does not. Both browsers do the same.
# Seen: on the page they do. In a shadow root, open or closed, it is so in Firefox: nothing outside hears of it. In
# Chromium the field and its root hear one event when the field gets the focus and none afterwards, whether by script,
# keys, mouse or typing; the document is told each time, as of a selection of its own, and its selection is collapsed
# at the host. `select` is fired at the field in both.
# Where it bites: what follows the caret in a panel's own field (a counter, suggestions, a tip at the word) stands
# still in Chromium; a content script that hears the document for the editor's selection is called in Chromium for
# each key in its own panel, and in Firefox not. Ask the field at `keyup`, `input` and `pointerup` as well.
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
/** Runs in the page: draws a field, on the page or in a shadow root, and notes who hears of its selection. */
async function draw(where, tag) {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = where === 'on the page' ? host : host.attachShadow({ mode: where });
  const field = root.appendChild(document.createElement(tag));
  field.style.cssText = 'display: block; font: 20px/24px monospace; width: 300px; border: 0; padding: 0';
  field.value = 'hot soup today';
  field.focus();
  await new Promise((resolve) => setTimeout(resolve, 100));
  window.field = field;
  window.heard = [];
  field.addEventListener('selectionchange', () => window.heard.push('field'));
  root.addEventListener('selectionchange', () => window.heard.push('root'));
  document.onselectionchange = () => window.heard.push('document');
}
const acts = {
  'by script': (page) => page.evaluate(() => window.field.setSelectionRange(1, 3)),
  'by a key': (page) => page.keyboard.press('End'),
  'by the mouse': (page) => page.mouse.click(40, 12),
  'by typing': (page) => page.keyboard.type('x'),
};
const expected = {
  'on the page': { Chromium: 'field, root, document', Firefox: 'field, root, document' },
  'open': { Chromium: 'document', Firefox: 'field, root' },
  'closed': { Chromium: 'document', Firefox: 'field, root' },
};
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body style="margin: 0">');
  for (const [where, as] of Object.entries(expected)) {
    for (const tag of ['textarea', 'input']) {
      await page.evaluate(draw, where, tag);
      for (const [way, act] of Object.entries(acts)) {
        await act(page);
        await new Promise((resolve) => setTimeout(resolve, 100));
        const heard = await page.evaluate(() => [...new Set(window.heard.splice(0))].join(', '));
        see(`${name}, ${where}, ${tag}, ${way}`, heard, as[name]);
      }
    }
  }
  await browser.close();
}
JS
node probe.mjs
