#!/usr/bin/env bash
# Firefox: CSS anchor positioning ignores transforms of the anchor; Chromium accepts no SVG shape as an anchor
#
# Guessed beforehand: CSS anchor positioning places a tip at its anchor's box as it is seen, whatever surrounds the
# anchor, as it does with scrolling, so that no script has to measure it; both browsers agree.
# Seen: that holds in both for scrolled boxes, `zoom`, columns, tables, right-to-left text and a word that breaks over
# lines. Firefox ignores transforms: inside `scale(2)` the tip lies within the word, at half its width; with
# `translate`, `rotate` or `perspective`, and once a sticky word has stuck, it lies beside it. Chromium follows all of
# these. An SVG shape can be an anchor in Firefox and cannot in Chromium. A tip with `position: absolute` finds no
# anchor in Firefox when that is `position: fixed`, and in Chromium is off by the scroll distance.
# Where it bites: panels, tours and cards at words of pages that animate, shrink or rotate their parts by transforms,
# charts, and tips at fixed bars: the same style sheet is right in one browser only. Measure with
# `getBoundingClientRect()` where parts are transformed, and make tips `fixed`.
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
const scrolling = 'height: 60px; width: 200px; overflow: auto';
const word = '<span class="word">word</span>';
const parts = {
  'plain': word,
  'in a box that scrolls': `<div class="box" style="${scrolling}"><p style="height: 40px"></p>${word}<p>end</p></div>`,
  'stuck': `<div class="box" style="${scrolling}"><b class="word" style="position: sticky; top: 5px">word</b>
    <p style="height: 400px"></p></div>`,
  'zoom': `<div style="zoom: 2">${word}</div>`,
  'over two lines': '<div style="width: 60px">one <span class="word">word word</span></div>',
  'right to left': `<div dir="rtl" style="width: 300px">${word}</div>`,
  'in a table': '<table><tr><td>one</td><td class="word">word</td></tr></table>',
  'scaled': `<div style="transform: scale(2); transform-origin: 0 0">${word}</div>`,
  'moved': `<div style="translate: 40px 20px">${word}</div>`,
  'turned': `<div style="width: 100px; height: 100px; rotate: 90deg">${word}</div>`,
  'in perspective': `<div style="perspective: 200px"><div style="transform: translateZ(50px)">${word}</div></div>`,
  'a shape': '<svg width="200" height="100"><rect class="word" x="20" y="30" width="40" height="20"/></svg>',
  'fixed, the tip absolute': '<span class="word" style="position: fixed; left: 70px; top: 90px">word</span>',
};
const html = (part, position) => `<!doctype html><style>
  body { margin: 8px; font: 20px/30px monospace }
  p { margin: 0 }
  .word { anchor-name: --word }
  .tip { position: ${position}; position-anchor: --word; top: anchor(bottom); left: anchor(left);
    width: anchor-size(width); height: 5px }
</style><div style="height: 50px"></div>${part}<div class="tip"></div><p style="height: 3000px"></p>`;
/** Runs in the page: how far the tip is off its place, to the right and down, and how much too wide, in pixels. */
async function measure() {
  const box = document.querySelector('.box');
  if (box) box.scrollTop = 20;
  scrollTo(0, 10);
  await new Promise((resolve) => setTimeout(resolve, 60));
  const tip = document.querySelector('.tip').getBoundingClientRect();
  const word = document.querySelector('.word').getBoundingClientRect();
  const off = [tip.left - word.left, tip.top - word.bottom, tip.width - word.width].map(Math.round);
  return off.every((pixels) => pixels === 0) ? 'at the word' : off.some(Math.abs) && 'elsewhere';
}
const elsewhere = {
  Chromium: ['a shape', 'fixed, the tip absolute'],
  Firefox: ['stuck', 'scaled', 'moved', 'turned', 'in perspective', 'fixed, the tip absolute'],
};
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  for (const [name, part] of Object.entries(parts)) {
    await page.setContent(html(part, name.endsWith('absolute') ? 'absolute' : 'fixed'));
    const as = elsewhere[where].includes(name) ? 'elsewhere' : 'at the word';
    see(`${where}, ${name}`, await page.evaluate(measure), as);
  }
  await browser.close();
}
JS
node probe.mjs
