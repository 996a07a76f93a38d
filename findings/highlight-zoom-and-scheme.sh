#!/usr/bin/env bash
# Chromium: the line of a `::highlight()` does not scale with `zoom`, and takes its colours from the page's colour scheme
#
# Guessed beforehand: a custom highlight is drawn for the element it lies on: its lengths are zoomed with the text,
# like those of a `text-decoration` on the element, and `light-dark()` follows the `color-scheme` of the element.
# Seen: under `zoom: 2` a line of 4 pixels drawn by the element is 8 thick, one drawn by a highlight 4, in pixels as in
# `em`; a percentage of the font size is zoomed. Inside `color-scheme: dark` on a light page the element's own line has
# the dark colour, the highlight's the light one. Custom properties and `currentColor` are the element's. When the
# reader zooms the whole page, all lines scale. Firefox zooms them and uses the element's scheme.
# Where it bites: marks in a part of a page that is scaled or dark by itself, such as previews, maps or code: the line
# is too thin, or dark on dark. Give its thickness in %, and its colour by a custom property of the element.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
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
const style = (line) => `text-decoration: underline solid ${line}; text-decoration-skip-ink: none`;
/** A page with two equal texts: the first is marked by a highlight, the second draws the line itself. */
const pageFor = (line, scaled) => `<style>
  body { margin: 0; background: #fff } p { margin: 0; font: 40px/60px monospace; color: #000; ${scaled} }
  ::highlight(mark) { ${style(line)} } span { ${style(line)} }
</style><p id="marked">xxxx</p><p><span>xxxx</span></p>`;
const expected = {
  'pixels': ['red 4px; text-underline-offset: 8px', 'zoom: 2', ['4 red', '8 red'], ['8 red', '8 red']],
  'em': ['red 0.1em', 'zoom: 2', ['4 red', '8 red'], ['8 red', '8 red']],
  'percent': ['red 10%', 'zoom: 2', ['8 red', '8 red'], ['8 red', '8 red']],
  'not zoomed': ['red 4px', '', ['4 red', '4 red'], ['4 red', '4 red']],
  'scheme': ['light-dark(red, blue) 4px', 'color-scheme: dark', ['4 red', '4 blue'], ['4 blue', '4 blue']],
  'own property': ['var(--line) 4px', '--line: blue', ['4 blue', '4 blue'], ['4 blue', '4 blue']],
  'own colour': ['currentColor 4px', 'color: blue', ['4 blue', '4 blue'], ['4 blue', '4 blue']],
};
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setViewport({ width: 300, height: 300 });
  for (const [what, [line, scaled, inChromium, inFirefox]] of Object.entries(expected)) {
    await page.evaluate((html) => (document.documentElement.innerHTML = html), pageFor(line, scaled));
    const gap = await page.evaluate(async () => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('#marked'));
      CSS.highlights.set('mark', new Highlight(range));
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return document.querySelector('#marked').getBoundingClientRect().height;
    });
    const png = await page.screenshot({ encoding: 'base64' });
    // In the column between two letters only the lines are drawn.
    const lines = await page.evaluate(
      async (png, gap) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const count = { red: [0, 0], blue: [0, 0] };
        for (let y = 0; y < image.height; y++) {
          const [red, green, blue] = context.getImageData(0, y, 1, 1).data;
          if (green > 60 || Math.abs(red - blue) < 128) continue;
          count[red > blue ? 'red' : 'blue'][y < gap ? 0 : 1]++;
        }
        return [0, 1].map((part) => (count.red[part] ? `${count.red[part]} red` : `${count.blue[part]} blue`));
      },
      png,
      gap,
    );
    see(`${name}, ${what}`, lines, name === 'Chromium' ? inChromium : inFirefox);
  }
  await browser.close();
}
JS
node probe.mjs
