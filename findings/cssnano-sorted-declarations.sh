#!/usr/bin/env bash
# cssnano: sorting declarations brings back what `all: initial` or a shorthand had reset
#
# Guessed beforehand: its default preset is safe, and of two declarations that concern the same thing the later one
# still wins afterwards; its declaration sorter has an option `keepOverrides` for that.
# Seen: declarations are sorted by name, shorthands before their longhands, and known relatives, such as `margin` and
# its sides, keep their order. `all` always comes first, so `color: red; all: initial` is red. `font-feature-settings`
# and `font-variant-caps` before `font`, `text-decoration-thickness` and `animation-range` before their shorthands,
# `left` with `inset-inline-start`, `border-top` with `border-block`: each pair comes out in the other order.
# Where it bites: sheets that reset in the middle of a rule, and logical beside physical sides, in the build only.
# Switch `cssDeclarationSorter` off.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent cssnano@7.1.9 postcss@8.5.33 puppeteer-core@24.43.1
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

import cssnano from 'cssnano';
import postcss from 'postcss';
import { launch } from 'puppeteer-core';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const small = postcss([cssnano()]);
const unsorted = postcss([cssnano({ preset: ['default', { cssDeclarationSorter: false }] })]);
const computed = async (css, name) => {
  await page.setContent(`<!doctype html><style>${css}</style><p>soup</p>`);
  return page.evaluate((name) => getComputedStyle(document.querySelector('p')).getPropertyValue(name), name);
};
/** The computed value before, after, and after without sorting. */
const looks = async (lines, name) => {
  const css = `p { ${lines} }`;
  const values = [await computed(css, name)];
  for (const processor of [small, unsorted]) {
    const sheet = await processor.process(css, { from: undefined });
    values.push(await computed(sheet.css, name));
  }
  return values;
};
console.log('before, after, after without sorting:');
for (const [lines, name, ...as] of [
  ['margin-left: 5px; margin: 1px', 'margin-left', '1px', '1px', '1px'],
  ['color: red; all: initial', 'color', 'rgb(0, 0, 0)', 'rgb(255, 0, 0)', 'rgb(0, 0, 0)'],
  ['font-variant-caps: small-caps; font: 20px serif', 'font-variant-caps', 'normal', 'small-caps', 'normal'],
  ['font-feature-settings: "smcp"; font: 20px serif', 'font-feature-settings', 'normal', '"smcp"', 'normal'],
  ['text-decoration-thickness: 3px; text-decoration: none', 'text-decoration-thickness', 'auto', '3px', 'auto'],
  ['animation-range: 10% 20%; animation: soup 1s', 'animation-range-start', 'normal', '10%', 'normal'],
  ['position: absolute; left: 3px; inset-inline-start: 5px', 'left', '5px', '3px', '5px'],
  ['border-top: none; border-block: 1px solid red', 'border-top-width', '1px', '0px', '1px'],
]) {
  see(lines, await looks(lines, name), as);
}
await browser.close();
JS
node probe.mjs
