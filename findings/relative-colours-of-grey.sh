#!/usr/bin/env bash
# Chromium, Firefox: `oklch(from #777 l 0.1 h)` is brick red in one and pink in the other, `s / 0` yellow or black
#
# Guessed beforehand: a grey has no hue, so in a colour derived from it `h` counts as 0, as CSS Color 4 says of a
# missing component, and both browsers paint the same.
# Seen: Firefox does, and in `hsl()` both do. In Chromium a grey has the hue 23.7 in `oklch()` and 356.6 in `lch()`, a
# remainder of the conversion, which is painted as soon as the chroma is set: 170, 94, 90 against 167, 93, 117. So it is
# with white, with every grey between and with a grey that comes out of `color-mix()`; black is 0 in both. Where a
# channel is divided by 0, as in `hsl(from tan h calc(s / 0) l)`, Chromium paints yellow and Firefox black.
# Where it bites: a panel that takes its accent from the colour of the page (`oklch(from var(--page) l 0.1 h)`): on a
# grey page it is red in one browser, pink in the other. Write the hue as a number where the colour may be grey.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits
# with 1 as soon as they behave otherwise.
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
const seen = {};
for (const [name, options] of Object.entries({
  Chromium: { executablePath: process.env.CHROMIUM, args },
  Firefox: { browser: 'firefox', executablePath: process.env.FIREFOX },
})) {
  const browser = await launch({ headless: true, ...options });
  console.log(await browser.version());
  const page = await browser.newPage();
  seen[name] = await page.evaluate(() => {
    document.body.innerHTML = '<p>soup</p>';
    const [p] = document.querySelectorAll('p');
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    /** The colour as computed, its numbers rounded to tenths, and as painted. */
    const colour = (css) => {
      p.style.color = css;
      const { color } = getComputedStyle(p);
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
      const hue = color.match(/^(?:ok)?lch\(\S+ \S+ ([^)]+)\)/)?.[1];
      return { hue: hue && Math.round(hue * 10) / 10, painted: [red, green, blue] };
    };
    const greys = Array.from({ length: 16 }, (_, index) => `#${index.toString(16).repeat(3)}`);
    return {
      grey: colour('oklch(from #777 l 0.1 h)'),
      white: colour('oklch(from white l 0.1 h)').hue,
      black: colour('oklch(from black l 0.1 h)').hue,
      lch: colour('lch(from gray l 30 h)').hue,
      mixed: colour('oklch(from color-mix(in oklab, white, black) l 0.1 h)').hue,
      hsl: colour('hsl(from gray h 50 l)').painted,
      greysWithAHue: greys.filter((grey) => colour(`oklch(from ${grey} l 0.1 h)`).hue > 1).length,
      byZero: colour('hsl(from tan h calc(s / 0) l)').painted,
    };
  });
  await browser.close();
  console.log(`${name}: ${JSON.stringify(seen[name])}`);
}
const alike = (name, painted) =>
  assert.ok(seen[name].grey.painted.every((channel, index) => Math.abs(channel - painted[index]) <= 3));
alike('Chromium', [170, 94, 90]);
alike('Firefox', [167, 93, 117]);
const rest = (name) => {
  const { grey, ...others } = seen[name];
  return { ...others, hue: grey.hue };
};
see('Chromium', rest('Chromium'), {
  white: 23.8,
  black: 0,
  lch: 356.6,
  mixed: 23.8,
  hsl: [191, 64, 64],
  greysWithAHue: 15,
  byZero: [255, 255, 0],
  hue: 23.7,
});
see('Firefox', rest('Firefox'), {
  white: 0,
  black: 0,
  lch: 0,
  mixed: 0,
  hsl: [191, 64, 64],
  greysWithAHue: 0,
  byZero: [0, 0, 0],
  hue: 0,
});
JS
node probe.mjs
