#!/usr/bin/env bash
# Chromium: words selected in a shadow root look collapsed from outside; Firefox: they expose nodes of a closed root
#
# Guessed beforehand: for words that a reader selects with the mouse in a shadow root, `getSelection()` gives the host
# in both browsers and no words, since the parts of the tree are hidden from those outside; `getComposedRanges()` with
# the root gives the places.
# Seen: `getComposedRanges()` does, in open and closed roots and across their edge. Otherwise, in Chromium `toString()`
# has the words, while `isCollapsed` is true, the range is empty and both ends lie in the page beside the host; `type`
# says "Range". In Firefox the ends and the range are the text nodes inside, of a closed root too. A selection from the
# page into the root is the page's part alone in Chromium, and in Firefox what the mouse went over in the root; one
# that leaves the root has only the root's words in Chromium, and none in Firefox.
# Where it bites: checking `isCollapsed` before a quote, a hint or a translation is offered: in Chromium nothing ever
# counts as selected in panels and web components. In Firefox a range for a highlight lies in somebody else's tree. Ask
# `toString()` for words, and `getComposedRanges()` for places.
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
/** What the page can tell of the selection, from outside of the root. */
function tell() {
  const selection = getSelection();
  const place = (node, offset) => `${node.nodeName === '#text' ? node.data : node.nodeName} ${offset}`;
  const [composed] = selection.getComposedRanges({ shadowRoots: [window.root] });
  return {
    words: selection.toString().trim(),
    collapsed: `${selection.type} ${selection.isCollapsed}`,
    anchor: place(selection.anchorNode, selection.anchorOffset),
    range: selection.getRangeAt(0).toString(),
    composed: [
      place(composed.startContainer, composed.startOffset),
      place(composed.endContainer, composed.endOffset),
    ].join(' to '),
  };
}
// From and to, in pixels: the lines are 30 pixels high, the letters of one width.
const ways = { inside: [0, 45, 9, 45], into: [0, 15, 9, 45], out: [9, 45, 0, 15] };
const inside = { words: 'hot soup', composed: 'hot soup 0 to hot soup 8' };
const into = { composed: 'page 0 to hot soup 8' };
const expected = {
  Chromium: {
    inside: { ...inside, collapsed: 'Range true', anchor: 'BODY 1', range: '' },
    into: { ...into, words: 'page', collapsed: 'Range false', anchor: 'page 0', range: 'page' },
    out: { ...into, words: 'hot soup', collapsed: 'Range true', anchor: 'BODY 1', range: '' },
  },
  Firefox: {
    inside: { ...inside, collapsed: 'Range false', anchor: 'hot soup 0', range: 'hot soup' },
    into: { ...into, words: 'soup', collapsed: 'Range false', anchor: 'hot soup 4', range: 'soup' },
    out: { ...into, words: '', collapsed: 'Caret true', anchor: 'page 0', range: '' },
  },
};
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  for (const mode of ['open', 'closed']) {
    for (const [way, [fromX, fromY, toX, toY]] of Object.entries(ways)) {
      await page.setContent(`<!doctype html><style>body { margin: 0; font: 20px/30px monospace } p { margin: 0 }</style>
        <p>page</p><div id="host"></div>`);
      const width = await page.evaluate((mode) => {
        window.root = document.querySelector('#host').attachShadow({ mode });
        window.root.innerHTML = '<p style="margin: 0; width: fit-content">hot soup</p>';
        return window.root.firstChild.getBoundingClientRect().width / 8;
      }, mode);
      await page.mouse.move(fromX * width, fromY);
      await page.mouse.down();
      await page.mouse.move(((fromX + toX) / 2) * width, (fromY + toY) / 2);
      await page.mouse.move(toX * width, toY);
      await page.mouse.up();
      see(`${name}, ${mode}, ${way}`, await page.evaluate(tell), expected[name][way]);
    }
  }
  await browser.close();
}
JS
node probe.mjs
