#!/usr/bin/env bash
# postcss-prefix-selector, postcss-prefixwrap: nested rules get the prefix once more, and never apply
#
# Guessed beforehand: with the prefix ".panel" a sheet means below `.panel` what it meant in the page: rules inside
# another rule or `@scope` are reached through it, and stay as they are.
# Seen: postcss-prefix-selector puts the prefix before each nested selector too. With "&" in it that is harmless;
# `.card { p { … } }` and `.card { > p { … } }` become `.panel .card { .panel p { … } }`, which requires a second panel
# inside the card, and never apply. postcss-prefixwrap leaves nested rules alone, unless `@media` is between. In both a
# rule inside `@scope (.card)` without "&" or ":scope" is lost, as its selector is matched from the card downwards.
# Frames, layers and media queries around rules are right.
# Where it bites: the sheet of a panel that is kept apart from the page by such a prefix, as soon as somebody nests:
# half its rules are gone, with nothing reported by the build. Compile the nesting first, or use a shadow root.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent postcss@8.5.33 postcss-prefix-selector@2.2.1 postcss-prefixwrap@1.59.1 puppeteer-core@24.43.1
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

import postcss from 'postcss';
import prefix from 'postcss-prefix-selector';
import wrap from 'postcss-prefixwrap';
import { launch } from 'puppeteer-core';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
/** Whether the paragraph of a panel gets its colour: by the sheet as it is, and with either prefix. */
async function holds(sheet) {
  const answers = [];
  for (const plugins of [[], [prefix({ prefix: '.panel' })], [wrap('.panel')]]) {
    const { css } = await postcss(plugins).process(sheet, { from: undefined });
    await page.setContent(`<style>${css}</style><div class="panel"><div class="card"><p>soup</p></div></div>`);
    answers.push(await page.evaluate(() => getComputedStyle(document.querySelector('p')).color === 'rgb(255, 0, 0)'));
  }
  return answers;
}
for (const [sheet, as] of [
  ['p { color: red }', [true, true, true]],
  ['@layer base { p { color: red } }', [true, true, true]],
  ['@media all { p { color: red } }', [true, true, true]],
  ['p { @media all { color: red } }', [true, true, true]],
  ['.card { & p { color: red } }', [true, true, true]],
  ['p { .card & { color: red } }', [true, true, true]],
  ['.card { p { color: red } }', [true, false, true]],
  ['.card { > p { color: red } }', [true, false, true]],
  ['.card { @media all { p { color: red } } }', [true, false, false]],
  ['@scope (.card) { & p { color: red } }', [true, true, true]],
  ['@scope (.card) { p { color: red } }', [true, false, false]],
]) {
  see(sheet, await holds(sheet), as);
}
await browser.close();
JS
node probe.mjs
