#!/usr/bin/env bash
# lightningcss: a `font` followed by a width becomes one declaration that no browser reads, and so does `animation`
#
# Guessed beforehand: a minified sheet looks the same, and what is not understood is left as it is.
# Seen: what follows a shorthand is merged into it, even what it must not contain. With `font-stretch: condensed` the
# `font` gets "75%" (CSS Fonts 4 allows only keywords there), with `animation-timeline` the `animation` gets "scroll()"
# (which it resets and never accepts). Chromium drops both declarations whole: size, style, name and duration are gone.
# `transition-behavior` is put before the `transition` that resets it. With these declarations before the shorthand
# nothing goes wrong.
# Where it bites: panels and tips that are animated or set in a condensed face, in the build only; a development server
# shows them correctly. Check such rules in the build.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent lightningcss@1.33.0 puppeteer-core@24.43.1
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

import { transform } from 'lightningcss';
import { launch } from 'puppeteer-core';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const computed = async (css, properties) => {
  await page.setContent(`<!doctype html><style>p { ${css} }</style><p>soup</p>`);
  return page.evaluate((names) => {
    const style = getComputedStyle(document.querySelector('p'));
    return names.map((name) => style.getPropertyValue(name)).join(', ');
  }, properties);
};
const small = (css) => {
  const { code } = transform({ filename: 'a.css', code: Buffer.from(`p{${css}}`), minify: true });
  return String(code).slice(2, -1);
};
const looks = async (css, ...properties) => [
  await computed(css, properties),
  small(css),
  await computed(small(css), properties),
];
const face = ['font-size', 'font-style'];
const italic = 'font:italic 20px serif';
see('font', await looks('font: italic 20px serif', ...face), ['20px, italic', italic, '20px, italic']);
const narrow = ['20px, italic', 'font:italic 75% 20px serif', '16px, normal'];
see('narrow', await looks('font: italic 20px serif; font-stretch: condensed', ...face), narrow);
const move = ['animation-name', 'animation-duration'];
const late = ['soup, 1s', 'animation:1s 2s soup', 'soup, 1s'];
see('animation', await looks('animation: soup 1s; animation-delay: 2s', ...move), late);
const scrolled = ['soup, 1s', 'animation:1s soup scroll()', 'none, 0s'];
see('by scrolling', await looks('animation: soup 1s; animation-timeline: scroll()', ...move), scrolled);
const other = ['soup, 1s', 'animation:1s soup', 'soup, 1s'];
see('the other way', await looks('animation-timeline: scroll(); animation: soup 1s', ...move), other);
const [discrete, turned] = ['allow-discrete', 'transition-behavior:allow-discrete;transition:color 1s'];
const change = `transition: color 1s; transition-behavior: ${discrete}`;
see('transition', await looks(change, 'transition-behavior'), [discrete, turned, 'normal']);
await browser.close();
JS
node probe.mjs
