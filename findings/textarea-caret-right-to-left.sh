#!/usr/bin/env bash
# textarea-caret: in Hebrew the caret is reported at the far end of the line, and an unwrapped field is wrapped
#
# Guessed beforehand: `getCaretCoordinates()` gives the place where the browser draws the caret, in a field of Hebrew
# or Arabic as well: "RTL support" is a feature by its own account, and so are lines longer than the field.
# Seen: what is measured is the left edge of everything after the caret. From right to left the caret is at the right
# edge of that: in "שלום לכולם", after the first word, the answer is the far end of the line; at its end it is right to
# within a letter's width. A text area that does not wrap (`white-space: pre`, `wrap="off"`) is measured as if it did,
# so the caret of a long line is some lines further down. `text-align-last` and lines broken anywhere (`word-break`,
# `line-break`) are not followed. Tabs, emoji, spacing, case transforms, borders and scroll bars are right to the
# pixel.
# Where it bites: a menu for names and tags, or a hint at the caret: for people who write Hebrew or Arabic it opens at
# the wrong end of the line. Measure with a Range in a mirror of your own, and set its `white-space`.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent textarea-caret@3.1.0 esbuild@0.28.2 puppeteer-core@24.43.1
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

const contents = "import place from 'textarea-caret';\nwindow.place = place;";
buildSync({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, outfile: 'caret.js', logLevel: 'error' });
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
await page.setContent('<!doctype html><style>body { margin: 0 }</style>');
await page.addScriptTag({ path: 'caret.js' });
/** Where the library has the caret, less where a collapsed range stands in a block of the same style: pixels, down and right. */
const beside = (text, at, style = '') =>
  page.evaluate(
    (text, at, style) => {
      const common = `position: absolute; left: 0; top: 0; width: 200px; height: 100px; margin: 0; padding: 5px;
        border: 2px solid; font: 16px monospace; overflow: hidden; ${style}`;
      const field = document.createElement('textarea');
      field.style.cssText = `${common}; resize: none`;
      field.value = text;
      const block = document.createElement('div');
      block.style.cssText = `white-space: pre-wrap; overflow-wrap: break-word; ${common}`;
      block.textContent = `${text}\u200B`;
      document.body.replaceChildren(field, block);
      const told = window.place(field, at);
      const range = document.createRange();
      range.setStart(block.firstChild, at);
      const drawn = range.getClientRects()[0];
      // The library counts from the outer edge of the border, to the top of the line.
      const line = Math.round((told.top - drawn.top) / 19);
      return [Math.round(told.left - drawn.left), line];
    },
    text,
    at,
    style,
  );
const line = 'The soup is hot today and there will be bread with it';
for (const [what, ...field] of [
  ['plain', line, 10],
  ['second line', line, 40],
  ['a tab', 'a\tb', 2],
  ['an emoji', '🎉 soup', 3],
  ['letter-spacing', line, 10, 'letter-spacing: 3px'],
  ['text-transform', line, 10, 'text-transform: uppercase; font-family: sans-serif'],
  ['centred', line, 10, 'text-align: center'],
]) {
  see(what, await beside(...field), [0, 0]);
}
const [offAtStart, lines] = await beside('שלום לכולם', 4, 'direction: rtl');
see('Hebrew, behind the first word: off to the left, same line', [offAtStart < -40, lines], [true, 0]);
const [offAtEnd] = await beside('שלום לכולם', 9, 'direction: rtl');
see('Hebrew, near its end: off by a letter or so', offAtEnd < -4 && offAtEnd > -20, true);
const [, down] = await beside(line, 50, 'white-space: pre');
see('a line that does not wrap: lines too low', down, 2);
const [right] = await beside('soup', 2, 'text-align-last: right');
see('text-align-last: off to the left', right < -100, true);
await browser.close();
JS
node probe.mjs
