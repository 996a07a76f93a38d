#!/usr/bin/env bash
# html-to-image, snapdom, html2canvas-pro: no image of a text shows its highlights, and closed parts may be open
#
# Guessed beforehand: a library that makes an image of an element shows what the browser shows: shadow roots with
# adopted sheets and parts, highlights of the CSS Custom Highlight API, colours of list markers, an open popover,
# scroll positions, `zoom` and `mask`; closed details stay closed.
# Seen, against a screenshot by Chromium: none of the five draws a highlight, and none says so. snapdom has everything
# else. html-to-image, modern-screenshot and dom-to-image-more show the top of what was scrolled, and list markers in
# the colour of the text; the latter two omit the popover. html2canvas-pro opens closed `details`, ignores adopted
# sheets and `::part()`, puts a zoomed element elsewhere, and omits `mask` and the popover. The shadow roots themselves
# are in all five.
# Where it bites: an image of a reviewed draft, or of a page beside a bug report: what was underlined is plain, and
# what nobody saw is shown. Draw lines as elements for the time of the image, or have the browser take it
# (`tabs.captureVisibleTab()`).
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  puppeteer-core@24.43.1 esbuild@0.28.2 @zumer/snapdom@3.1.1 dom-to-image-more@3.11.0 html-to-image@1.11.13 \
  html2canvas-pro@2.5.0 modern-screenshot@4.7.0
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
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

writeFileSync('libraries.js', `
  import { snapdom } from '@zumer/snapdom';
  import domToImage from 'dom-to-image-more';
  import { toPng } from 'html-to-image';
  import html2canvas from 'html2canvas-pro';
  import { domToPng } from 'modern-screenshot';

  window.libraries = {
    'html-to-image': (element) => toPng(element, { pixelRatio: 1 }),
    'modern-screenshot': (element) => domToPng(element, { scale: 1 }),
    'dom-to-image-more': (element) => domToImage.toPng(element),
    'html2canvas-pro': async (element) => (await html2canvas(element, { scale: 1, logging: false })).toDataURL(),
    'snapdom': async (element) => (await snapdom.toCanvas(element, { scale: 1, dpr: 1 })).toDataURL(),
  };
`);
const { outputFiles } = await build({ entryPoints: ['libraries.js'], bundle: true, write: false });
const red = 'background: red';
const cases = {
  'plain': [`<p style="${red}">soup</p>`],
  'shadow root': ['<p id="it"></p>', (it) => {
    it.attachShadow({ mode: 'open' }).innerHTML = '<style>b { background: red }</style><b>soup</b>';
  }],
  'adopted sheet': ['<p id="it"></p>', (it) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('b { background: red }');
    it.attachShadow({ mode: 'open' }).innerHTML = '<b>soup</b>';
    it.shadowRoot.adoptedStyleSheets = [sheet];
  }],
  'part': [`<style>#it::part(word) { ${red} }</style><p id="it"></p>`, (it) => {
    it.attachShadow({ mode: 'open' }).innerHTML = '<b part="word">soup</b>';
  }],
  'highlight': [`<style>::highlight(word) { ${red} }</style><p id="it">soup</p>`, (it) => {
    const range = new Range();
    range.selectNodeContents(it.firstChild);
    CSS.highlights.set('word', new Highlight(range));
  }],
  'list mark': ['<style>li::marker { content: "███"; color: red }</style><ul><li>soup</ul>'],
  'popover': [
    `<p id="it" popover style="${red}; inset: 10px auto auto 10px; margin: 0">soup</p>`,
    (it) => it.showPopover(),
  ],
  'scrolled': [
    `<p id="it" style="height: 30px; overflow: hidden">hot<br><b style="${red}">soup</b></p>`,
    (it) => it.scrollTo(0, 30),
  ],
  'closed details': [`<details><summary>more</summary><p style="${red}">soup</p></details>`],
  'zoom': [`<p style="${red}; zoom: 2">soup</p>`],
  'mask': [`<p style="${red}; mask: linear-gradient(90deg, black 50%, transparent 50%)">soup</p>`],
};
/** Which libraries' pictures differ from the screenshot: where one has red the other has none. */
async function differing(screenshot) {
  const reds = async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const context = new OffscreenCanvas(400, 200).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, 400, 200);
    const found = new Set();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] > 200 && data[at + 1] < 80 && data[at + 2] < 80) found.add(at);
    }
    return found;
  };
  const real = await reds(screenshot);
  const differ = [];
  for (const [name, draw] of Object.entries(window.libraries)) {
    const drawn = await reds(await draw(document.querySelector('#picture')));
    // The edges of letters may differ.
    if (drawn.intersection(real).size < 0.8 * real.union(drawn).size) differ.push(name);
  }
  return differ;
}
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true });
console.log(await browser.version());
const page = await browser.newPage();
await page.setViewport({ width: 400, height: 200 });
const seen = {};
for (const [name, [html, prepare]] of Object.entries(cases)) {
  await page.setContent(`<!doctype html>
    <style>body { margin: 0 } p { margin: 0; font: 20px/30px monospace }</style>
    <div id="picture" style="width: 400px; height: 200px; background: white; overflow: hidden">${html}</div>`);
  if (prepare !== undefined) await page.$eval('#it', prepare);
  const screenshot = await page.screenshot({ encoding: 'base64' });
  await page.evaluate(outputFiles[0].text);
  seen[name] = await page.evaluate(differing, `data:image/png;base64,${screenshot}`);
}
await browser.close();
const three = ['html-to-image', 'modern-screenshot', 'dom-to-image-more'];
const canvas = ['html2canvas-pro'];
const expected = {
  'plain': [],
  'shadow root': [],
  'adopted sheet': canvas,
  'part': canvas,
  'highlight': [...three, ...canvas, 'snapdom'],
  'list mark': [...three, ...canvas],
  'popover': ['modern-screenshot', 'dom-to-image-more', ...canvas],
  'scrolled': three,
  'closed details': canvas,
  'zoom': canvas,
  'mask': canvas,
};
for (const [what, as] of Object.entries(expected)) see(`different from the screen: ${what}`, seen[what], as);
JS
node probe.mjs
