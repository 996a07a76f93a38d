#!/usr/bin/env bash
# jsdom, happy-dom: rules in a layer, a query or another rule are ignored, or apply where they must not
#
# Guessed beforehand: `getComputedStyle()` gives what the style sheets say in both, for plain properties and sheets
# that every browser reads, so that `toBeVisible()` can be trusted; what is not understood is left out.
# Seen: jsdom ignores whatever stands in `@media`, `@supports`, `@scope`, a layer or another rule, whether it applies
# or not, and reports this for nested rules only. happy-dom ignores layers and nested rules, takes `@supports` for true
# whatever it asks, and gives `:not(#id)` no specificity. In both a selector list applies although one of its selectors
# is unknown. An author's `[hidden] { display: block }` loses to jsdom's own sheet, and in happy-dom `hidden` hides
# nothing.
# Where it bites: tests by role or visibility: what a layer hides or `@media` shows is there or not for the wrong
# reason, and a change in its sheet fails no test. Test that in a browser.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent happy-dom@21.0.4 jsdom@29.1.1 puppeteer-core@24.43.1
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

import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { launch } from 'puppeteer-core';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
/** Whether the paragraph is shown, by its own `display`. */
const isShown = (window) => window.getComputedStyle(window.document.querySelector('p')).display !== 'none';
const shown = async (css, attribute = '') => {
  const body = `<main><p class="a b" ${attribute}>soup</p></main>`;
  const html = `<!doctype html><style>${css}</style>${body}`;
  await page.setContent(html);
  const inBrowser = await page.evaluate(`(${isShown})(window)`);
  const happy = new Window({ width: 800, height: 600 });
  happy.document.write(html);
  const { window } = new JSDOM(html, { pretendToBeVisual: true });
  return [inBrowser, isShown(window), isShown(happy)];
};
const hide = '.a { display: none }';
console.log('shown in Chromium, jsdom, happy-dom:');
for (const [css, ...as] of [
  ['', true, true, true],
  [hide, false, false, false],
  [`@media (min-width: 1px) { ${hide} }`, false, true, false],
  [`@supports (display: grid) { ${hide} }`, false, true, false],
  [`@supports (soup: hot) { ${hide} }`, true, true, false],
  [`@scope (main) { ${hide} }`, false, true, false],
  [`@layer base { ${hide} }`, false, true, true],
  ['main { .a { display: none } }', false, true, true],
  ['p:not(#z) { display: none } .a.b { display: block }', false, false, true],
  ['p, :soup { display: none }', true, false, false],
  ['@layer x { .a { display: none !important } } .a { display: block !important }', false, true, true],
]) {
  see(css, await shown(css), as);
}
see('hidden', await shown('', 'hidden'), [false, false, true]);
see('hidden, shown by the author', await shown('[hidden] { display: block }', 'hidden'), [true, false, true]);
await browser.close();
process.exit();
JS
node probe.mjs
