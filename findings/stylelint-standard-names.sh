#!/usr/bin/env bash
# stylelint-config-standard: its fixes separate names from their uses, and two or three `:not()` weigh as one
#
# Guessed beforehand: what the standard configuration fixes by itself is notation: the page looks as before.
# Seen, before and after in Chromium 156: keywords are lower-cased, and so are the author's own names, where they are
# declared but not always where they are used. `container: Box / inline-size` becomes "box", `@container Box` stays,
# and its rules never apply; grid lines become "start", `grid-column: Start / End` stays; `counter-set: Item 4` sets
# another counter than `counter(Item)` reads; `position-try-fallbacks: --Left` asks for "--left".
# `.a:not(.x):not(.y):not(.z)`, with the specificity of four classes, becomes `.a:not(.x, .y, .z)` with that of two,
# and loses against three. A prefixed gradient "left" loses its prefix and is no longer a valid value. Names of
# animations, areas and counters in `counter-reset`, colours, longhands and ranges of media queries are right.
# Where it bites: a sheet that is fixed on saving or in a hook, with names in capitals, or with specificity built by
# `:not()`: it breaks somewhere else in the page. Write such names in small letters, and read the diff.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent stylelint@17.16.0 stylelint-config-standard@40.0.0 puppeteer-core@24.43.1
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
import stylelint from 'stylelint';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const config = { extends: ['stylelint-config-standard'] };
/** A computed value of the paragraph, by the sheet as it is and as it was mended. */
async function both(sheet, property) {
  const { code } = await stylelint.lint({ code: sheet, config, fix: true });
  const answers = [];
  for (const style of [sheet, code]) {
    const body = `<div class="box"><p class="a b c">soup</p></div>`;
    await page.setContent(`<!doctype html><style>${style}</style>${body}`);
    const ask = (property) => getComputedStyle(document.querySelector('p')).getPropertyValue(property);
    answers.push(await page.evaluate(ask, property));
  }
  return answers;
}
const red = 'rgb(255, 0, 0)';
const black = 'rgb(0, 0, 0)';
for (const [sheet, property, before, after = before] of [
  ['@keyframes Spin{from{color:red}to{color:red}} p{animation:Spin 1s paused}', 'color', red],
  ['.box{display:grid;grid-template-areas:"Head Foot"} p{grid-area:Foot}', 'grid-column-start', 'Foot'],
  ['p{color:rgba(255,0,0,1)}', 'color', red],
  ['@media (min-width:1px){p{color:RED}}', 'color', red],
  ['.box{container:Box / inline-size} @container Box (width > 1px){p{color:red}}', 'color', red, black],
  ['.box{display:grid;grid-template-columns:[Start] 10px [End] 20px} p{grid-column:Start / End}', 'width', '10px', 'other'],
  ['p{counter-set:Item 4} p::before{content:counter(Item)}', 'counter-set', 'Item 4', 'item 4'],
  ['p{position-try-fallbacks:--Left} @position-try --Left{top:0}', 'position-try-fallbacks', '--Left', '--left'],
  ['.a:not(.x):not(.y):not(.z){color:red} .a.b.c{color:black}', 'color', red, black],
  ['p{background:-webkit-linear-gradient(left,red,black)}', 'background-image', 'a gradient', 'none'],
]) {
  const seen = await both(sheet, property);
  if (after === 'other') seen[1] = seen[1] === seen[0] ? seen[0] : 'other';
  if (before === 'a gradient') seen[0] = seen[0].includes('gradient') ? 'a gradient' : seen[0];
  see(sheet, seen, [before, after]);
}
await browser.close();
JS
node probe.mjs
