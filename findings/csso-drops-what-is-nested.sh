#!/usr/bin/env bash
# csso: nested rules, `@media (width >= 1px)` and a fallback before an unknown word are gone, and a margin wins that lost
#
# Guessed beforehand: what it cannot read it leaves as it is, as it does with `@layer`, `@scope`, `@container` and
# `@starting-style`; what it moves has no effect on what a browser shows.
# Seen: whatever is nested in a rule is dropped, with the declarations after it, and a rule of nested rules alone
# disappears. So does a whole `@media` whose condition is a range of the new kind, `(width >= 1px)`. Of two declarations
# of one property the last stays also if browsers do not know its value: of `display: block; display: unknown-word`
# nothing is left that applies; `-webkit-sticky` it knows. `.a { margin: 1px } .b { margin-inline: 5px } .a {
# margin-top: 2px }` becomes `.b` before `.a`, so that an element with both gets 1px at its sides instead of 5px;
# padding likewise. No warning.
# Where it bites: styles of a panel minified by it (csso-cli, csso-loader; svgo uses it for `style` elements): hover
# colours and narrow layouts are missing in the packed extension only.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent csso@5.0.5 puppeteer-core@24.43.1
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

import { minify } from 'csso';
import { launch } from 'puppeteer-core';

for (const kept of [
  '@layer a{.a{color:red}}',
  '@scope (.a){.b{color:red}}',
  '@container (min-width:1px){.a{color:red}}',
  '@starting-style{.a{color:red}}',
]) {
  see('kept', minify(kept).css, kept);
}
for (const [css, as] of [
  ['.a{color:red;&:hover{color:tan}margin:1px}', '.a{color:red}'],
  ['.a{color:red;@media (min-width:1px){color:tan}}', '.a{color:red}'],
  ['.a{.b{color:tan}}', ''],
  ['.a{color:red}@media (width>=1px){.a{color:tan}}', '.a{color:red}'],
  ['.a{display:block;display:unknown-word}', '.a{display:unknown-word}'],
  ['.a{margin:1px}.b{margin-inline:5px}.a{margin-top:2px}', '.b{margin-inline:5px}.a{margin:2px 1px 1px}'],
  ['.a{padding:1px}.b{padding-inline:5px}.a{padding-top:2px}', '.b{padding-inline:5px}.a{padding:2px 1px 1px}'],
]) {
  see(css, minify(css).css, as);
}
const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  headless: true,
});
const page = await browser.newPage();
console.log(await browser.version());
const shown = async (css) => {
  await page.setContent(`<style>${css}</style><p class="a b">soup</p>`);
  return page.evaluate(() => {
    const { color, display, marginLeft } = getComputedStyle(document.querySelector('p'));
    return [color, display, marginLeft].join();
  });
};
for (const [css, before, after] of [
  ['.a{color:red;.b&{color:tan}}', 'rgb(210, 180, 140),block,0px', 'rgb(255, 0, 0),block,0px'],
  ['.a{color:red}@media (width>=1px){.a{color:tan}}', 'rgb(210, 180, 140),block,0px', 'rgb(255, 0, 0),block,0px'],
  ['.a{display:inline;display:unknown-word}', 'rgb(0, 0, 0),inline,0px', 'rgb(0, 0, 0),block,0px'],
  ['.a{margin:1px}.b{margin-inline:5px}.a{margin-top:2px}', 'rgb(0, 0, 0),block,5px', 'rgb(0, 0, 0),block,1px'],
]) {
  see(`shown, ${css}`, [await shown(css), await shown(minify(css).css)], [before, after]);
}
await browser.close();
JS
node probe.mjs
