#!/usr/bin/env bash
# htmlnano: with the careful setting "Hot <b>soup</b>" is "Hot<b>soup</b>", with the aggressive one the space stays
#
# Guessed beforehand: its default preset "safe" leaves what a reader sees; `collapseWhitespace: 'conservative'` in it
# makes one space of several, and 'all' removes more.
# Seen: what stands at the top of the given HTML is trimmed by 'conservative' whether a word is beside it or not: `Hot
# <b>soup</b>` becomes `Hot<b>soup</b>`, `<button>Yes</button> <button>No</button>` two buttons that touch. Within an
# element, `body` included, the spaces stay. 'all' and 'aggressive' keep them at the top as well, but drop those between
# two custom elements, which 'conservative' keeps.
# Where it bites: templates and panels of an extension, which are written as HTML without a `body`: words run together
# on the way through the build, with no option set. Use `collapseWhitespace: 'all'`, or put an element around the
# template.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent htmlnano@3.5.1 posthtml@0.16.7 puppeteer-core@24.43.1
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

import htmlnano from 'htmlnano';
import { launch } from 'puppeteer-core';

const write = async (html, collapseWhitespace) => {
  const options = { minifyCss: false, minifyJs: false, minifySvg: false, skipConfigLoading: true };
  if (collapseWhitespace) options.collapseWhitespace = collapseWhitespace;
  return (await htmlnano.process(html, options)).html;
};
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const shown = (html) =>
  page.evaluate((given) => {
    document.body.innerHTML = given;
    return document.body.innerText;
  }, html);
for (const [html, before, byDefault, byAll] of [
  ['<p>Hot <b>soup</b> <i>today</i></p>', 'Hot soup today', 'Hot soup today', 'Hot soup today'],
  ['<div><button>Yes</button> <button>No</button></div>', 'Yes No', 'Yes No', 'Yes No'],
  ['Hot <b>soup</b>', 'Hot soup', 'Hotsoup', 'Hot soup'],
  ['<button>Yes</button> <button>No</button>', 'Yes No', 'YesNo', 'Yes No'],
  ['<b>Hot</b> soup', 'Hot soup', 'Hotsoup', 'Hot soup'],
  ['<p><tea-cup>Hot</tea-cup> <tea-cup>soup</tea-cup></p>', 'Hot soup', 'Hot soup', 'Hotsoup'],
]) {
  const seen = [];
  for (const given of [html, await write(html), await write(html, 'all')]) seen.push(await shown(given));
  see(html, seen, [before, byDefault, byAll]);
}
await browser.close();
JS
node probe.mjs
