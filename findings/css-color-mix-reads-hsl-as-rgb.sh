#!/usr/bin/env bash
# @asamuzakjp/css-color: mixed in srgb, `hsl(350 80% 50%)` is 350, 80 and 50 of red, green and blue
#
# Guessed beforehand: `color-mix()` turns both colours into the space of the mix first, and goes the shorter way around
# the circle of hues unless told otherwise: as CSS Color 4 and 5 say and as Chromium does.
# Seen: in 7.2.0 the numbers of any notation but `rgb()`, hexadecimals and names are mixed as they stand when the space
# is `srgb`: of two reds with the hues 350 and 10 comes an olive (180, 80, 50). In `display-p3`, `rec2020` and the other
# spaces of `color()` the answer is transparent black. In 5.1.11, which jsdom 29 has, reds in `srgb` are right; there
# the hue goes straight from number to number, so that in `hsl` they meet in cyan, and `display-p3` gets the numbers of
# oklab. In both, `color(display-p3 …)` counts 255 times in a mix in srgb. `shorter hue` written out is right in both.
# Where it bites: `getComputedStyle()` of jsdom, and tests of contrast on top of it: the page is fine and the test
# fails, or the reverse. Write colours that are mixed in srgb as hexadecimals, and check mixed colours in a browser.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @asamuzakjp/css-color@7.2.0 css-color-5@npm:@asamuzakjp/css-color@5.1.11 jsdom@29.1.1 puppeteer-core@24.43.1
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

import { resolve as now } from '@asamuzakjp/css-color';
import { resolve as before } from 'css-color-5';
import { JSDOM } from 'jsdom';
import { launch } from 'puppeteer-core';

const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  headless: true,
});
console.log(await browser.version());
const page = await browser.newPage();
/** The red, green, blue and opacity that Chromium paints for a colour. */
const painted = (color) =>
  page.evaluate((color) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].join(' ');
  }, color);
/** Holds that colours are alike to 6 of 255. */
const seeColors = (what, seen, as) => {
  console.log(`${what}: ${seen.join(', ')}`);
  const numbers = (colors) => colors.join(' ').split(' ').map(Number);
  const other = numbers(as);
  assert.ok(numbers(seen).every((number, index) => Math.abs(number - other[index]) <= 6));
};
/** A mix as painted for what Chromium, version 7 and version 5 make of it. */
const three = async (mix) => [await painted(mix), await painted(now(mix)), await painted(before(mix))];
const reds = 'hsl(350 80% 50%), hsl(10 80% 50%)';
seeColors('in srgb', await three(`color-mix(in srgb, ${reds})`), ['230 43 43 255', '180 80 50 255', '230 43 43 255']);
const hex = await three('color-mix(in srgb, #e61a3c, #e63c1a)');
seeColors('in srgb, written as #…', hex, Array(3).fill('230 43 43 255'));
const wide = 'color-mix(in srgb, color(display-p3 0.4 0.5 0.1), tan)';
seeColors('display-p3 in srgb', await three(wide), ['153 154 59 255', '255 255 70 255', '255 255 70 255']);
console.log(now(wide));
seeColors('in hsl', await three(`color-mix(in hsl, ${reds})`), ['230 26 26 255', '230 26 26 255', '26 230 230 255']);
const oklch = await three('color-mix(in oklch, red, blue)');
seeColors('in oklch', oklch, ['186 0 194 255', '186 0 194 255', '0 151 0 255']);
const told = await three(`color-mix(in hsl shorter hue, ${reds})`);
seeColors('in hsl, shorter hue', told, Array(3).fill('230 26 26 255'));
const p3 = await three('color-mix(in display-p3, tan, navy)');
seeColors('in display-p3', p3, ['105 90 137 255', '0 0 0 0', '148 0 0 255']);
const { window } = new JSDOM(`<p style="color: color-mix(in hsl, ${reds})">soup</p>`);
const shown = window.getComputedStyle(window.document.querySelector('p')).color;
seeColors('jsdom', [await painted(shown)], ['26 230 230 255']);
await browser.close();
JS
node probe.mjs
