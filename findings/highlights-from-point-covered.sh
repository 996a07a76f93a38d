#!/usr/bin/env bash
# Firefox: `highlightsFromPoint()` finds words behind an open dialog; Chromium finds none in what takes no pointer events
#
# Guessed beforehand: `CSS.highlights.highlightsFromPoint(x, y)`, made to learn which marked words lie under a click or
# a hover, finds those whose words can be seen at that point: it knows whether a dialog covers them or they are
# scrolled out of their box, as `elementFromPoint()` does. Both browsers agree.
# Seen: Chromium goes by what the pointer meets: it finds nothing under a fixed element, a frame or a modal dialog, in
# words with `visibility: hidden` or beyond `overflow: hidden`; but also nothing in visible words that have
# `pointer-events: none`, are inert, or lie under an empty element, such as a placeholder or a label. Firefox goes by
# the boxes of the ranges alone and finds all of these, a marked word behind an open modal dialog included. Zoom,
# transforms and static ranges are right in both, a shadow root once it is named.
# Where it bites: a card that explains a marked word: in Firefox a click into a dialog, a menu or whatever has scrolled
# over a draft opens the card of a word that nobody sees; in Chromium words of a disabled field never have one. Ask
# `caretPositionFromPoint()` or `elementFromPoint()` as well.
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
const style = `<style>
  body { margin: 0; font: 20px/40px monospace }
  p { margin: 0; width: 300px; position: relative }
  ::highlight(hint) { background: yellow }
</style>`;
const words = 'one two three';
const pages = {
  'plain': `<p>${words}</p>`,
  'zoom': `<p style="zoom: 2">${words}</p>`,
  'transform': `<p style="transform: scale(2); transform-origin: 0 0">${words}</p>`,
  'under a fixed part': `<p>${words}</p><div style="position: fixed; inset: 0; background: white"></div>`,
  'under a frame': `<p>${words}</p><iframe style="position: fixed; inset: 0; border: 0"></iframe>`,
  'behind a modal dialog': `<p>${words}</p><dialog style="margin-top: 200px">soup</dialog>`,
  'beyond overflow: hidden': `<div style="height: 40px; overflow: hidden"><p>none</p><p>${words}</p></div>`,
  'visibility: hidden': `<p style="visibility: hidden">${words}</p>`,
  'under an empty element': `<p>${words}<span style="position: absolute; inset: 0"></span></p>`,
  'pointer-events: none': `<p style="pointer-events: none">${words}</p>`,
  'inert': `<p inert>${words}</p>`,
};
/** Runs in the page: marks "two", and tells whether the mark is found in its middle. */
function look() {
  document.querySelector('dialog')?.showModal();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (!walker.nextNode().data.includes('two'));
  const range = new Range();
  range.setStart(walker.currentNode, 4);
  range.setEnd(walker.currentNode, 7);
  CSS.highlights.set('hint', new Highlight(range));
  const { x, y, width, height } = range.getBoundingClientRect();
  const found = CSS.highlights.highlightsFromPoint(x + width / 2, y + height / 2);
  return found.some(({ ranges }) => ranges.includes(range));
}
const inChromium = ['plain', 'zoom', 'transform'];
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  for (const [name, html] of Object.entries(pages)) {
    await page.setContent(`<!doctype html>${style}<body>${html}`);
    see(`${where}, ${name}`, await page.evaluate(look), where === 'Firefox' || inChromium.includes(name));
  }
  await browser.close();
}
JS
node probe.mjs
