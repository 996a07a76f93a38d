#!/usr/bin/env bash
# @floating-ui/dom: `hide()` takes what `contain`, `clip-path` or a closed `details` hides for visible
#
# Guessed beforehand: `hide()` reports `referenceHidden` where nothing of the word can be seen because something around
# it clips it, as an IntersectionObserver does: both follow the same boxes.
# Seen: it looks for `overflow` only, on either axis. What lies outside an ancestor with `contain: paint` or `strict`,
# `content-visibility: auto` or a `clip-path`, and what is in a closed `details`, counts as visible. What a box with
# `overflow-x: clip` or an `overflow-clip-margin` lets through below counts as hidden. The observer and a click are
# right about all of them.
# Where it bites: tips in long lists, which are often contained for speed: they stay in the air over other rows after
# their word was scrolled away, or never open. Ask an IntersectionObserver as well.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @floating-ui/core@1.8.0 @floating-ui/dom@1.8.0 puppeteer-core@24.43.1
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
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const scripts = ['core/dist/floating-ui.core.umd.js', 'dom/dist/floating-ui.dom.umd.js'];
const word = '<span id="word">word</span>';
/** The word below a box of 60 pixels that is of this style. */
const below = (style) =>
  `<div style="width: 200px; height: 60px; ${style}"><div style="height: 100px"></div>${word}</div>`;
const seen = async (html) => {
  await page.setContent(`<!doctype html>${html}<div id="tip" style="position: absolute; width: 9px"></div>`);
  for (const name of scripts) {
    await page.addScriptTag({ content: readFileSync(`node_modules/@floating-ui/${name}`, 'utf8') });
  }
  return page.evaluate(async () => {
    const [reference, floating] = ['word', 'tip'].map((id) => document.getElementById(id));
    const { computePosition, hide } = window.FloatingUIDOM;
    const { middlewareData } = await computePosition(reference, floating, { middleware: [hide()] });
    const isIntersecting = await new Promise((resolve) =>
      new IntersectionObserver(([entry]) => resolve(entry.isIntersecting)).observe(reference),
    );
    const { x, y, width, height } = reference.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return [!middlewareData.hide.referenceHidden, isIntersecting, hit === reference];
  });
};
console.log('seen by hide(), by an observer, by a click:');
const [yes, no] = [[true, true, true], [false, false, false]];
const [missed, invented] = [[true, false, false], [false, true, true]];
for (const [what, html, as] of [
  ['plain', word, yes],
  ['overflow: hidden', below('overflow: hidden'), no],
  ['overflow: clip', below('overflow: clip'), no],
  ['contain: paint', below('contain: paint'), missed],
  ['contain: strict', below('contain: strict'), missed],
  ['content-visibility: auto', below('content-visibility: auto'), missed],
  ['clip-path', below('clip-path: inset(0)'), missed],
  ['details', `<details><summary>more</summary>${word}</details>`, missed],
  ['overflow-x: clip', below('overflow-x: clip'), invented],
  ['a clip margin', below('overflow: clip; overflow-clip-margin: 100px'), invented],
]) {
  see(what, await seen(html), as);
}
await browser.close();
JS
node probe.mjs
