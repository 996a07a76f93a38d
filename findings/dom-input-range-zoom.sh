#!/usr/bin/env bash
# dom-input-range: on a page with `zoom` a word's box lies above its field, and a password is measured by its letters
#
# Guessed beforehand: an `InputRange` gives the boxes of a word in a field as a `Range` does elsewhere: where a click
# on the middle of its first and last letter puts the caret, the word begins and ends.
# Seen: it does for padding, borders, alignment, right-to-left text, indents, tabs, capitals, growing fields, in a
# shadow root, and on a scrolled or shifted page. With `zoom` on the page, around the field or on it, or with a scale,
# the copy that it measures is laid out at another size than it is placed: a line too high or half as wide. In a
# password field the boxes are those of the letters, not of the dots.
# Where it bites: words underlined in a field, or a list of names at one, for everybody whose page sets `zoom`; the
# browser's own zoom does no harm. Measure such a field by a copy beside it.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent dom-input-range@2.0.1 esbuild@0.28.2 puppeteer-core@24.43.1
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

import { buildSync } from 'esbuild';
import { launch } from 'puppeteer-core';

const stdin = { contents: "export * from 'dom-input-range'", resolveDir: process.cwd() };
const { outputFiles } = buildSync({ stdin, bundle: true, write: false, format: 'iife', globalName: 'fields' });
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();

/** Where a click on the first and the last letter of "soup" puts the caret; null where it misses the field. */
const carets = async (html) => {
  await page.setContent(`<!doctype html>${html}`);
  await page.addScriptTag({ content: outputFiles[0].text });
  return page.evaluate(() => {
    const host = document.querySelector('#host');
    const root = host?.attachShadow({ mode: 'open' }) ?? document;
    if (host) root.innerHTML = '<style>textarea { font: 24px serif }</style><textarea></textarea>';
    const field = root.querySelector('input, textarea');
    field.value = '🎉 Hot soup today';
    const [range] = new window.fields.InputRange(field, 7, 11).getClientRects();
    const caret = (x) => {
      const [y, shadowRoots] = [(range.top + range.bottom) / 2, host ? [root] : []];
      const at = document.caretPositionFromPoint(x, y, { shadowRoots });
      return at?.offsetNode === field ? at.offset : null;
    };
    return [caret(range.left + 1), caret(range.right - 1)];
  });
};
const field = (style) => `<textarea style="${style}"></textarea>`;
for (const [what, html, as] of [
  ['plain', field(''), [7, 11]],
  ['padding and border', field('padding: 20px; border: 5px solid'), [7, 11]],
  ['capitals, spaced', field('text-transform: uppercase; letter-spacing: 4px; text-indent: 30px'), [7, 11]],
  ['right to left', '<textarea dir="rtl"></textarea>', [7, 11]],
  ['in a shadow root', '<div id="host"></div>', [7, 11]],
  ['a page that is shifted', `<style>body { translate: 10px 20px }</style>${field('')}`, [7, 11]],
  ['zoom around it', `<div style="zoom: 2">${field('')}</div>`, [null, null]],
  ['zoom of the page', `<style>html { zoom: 1.5 }</style>${field('')}`, [null, null]],
  ['zoom of the field', field('zoom: 2'), [4, 6]],
  ['scaled', `<div style="scale: 2; transform-origin: 0 0">${field('')}</div>`, [null, null]],
  ['a password', '<input type="password">', [8, 14]],
]) {
  see(what, await carets(html), as);
}
await browser.close();
JS
node probe.mjs
