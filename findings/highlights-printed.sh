#!/usr/bin/env bash
# Chromium: a page is printed with its `::highlight()` marks; Firefox prints none; neither prints the selection
#
# Guessed beforehand: a custom highlight is for the screen, like the selection, on whose drawing `::highlight()` was
# modelled (CSS Custom Highlight API): a page is printed without it, in both browsers.
# Seen: the PDF that Chromium prints has the mark's background and underline, the background even where backgrounds are
# not to be printed. Firefox prints neither. The selection is printed by neither.
# Where it bites: pages that are printed or saved as PDF while an extension marks words in them: the hints are printed
# along, in one browser. Put the rule inside `@media screen`.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
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
import { inflateSync } from 'node:zlib';

const html = `<!doctype html><style>
  body { color: rgb(0, 0, 0) }
  ::highlight(hint) { background-color: rgb(255, 0, 0); text-decoration: underline rgb(0, 0, 255) }
  ::selection { background-color: rgb(0, 255, 0) }
  @media print { body { border-top: 2px solid rgb(0, 255, 255) } }
</style><p>hot soup today</p>`;
/** Runs in the page: marks "soup" and selects "hot". */
function mark() {
  const { firstChild } = document.querySelector('p');
  const range = new Range();
  range.setStart(firstChild, 4);
  range.setEnd(firstChild, 8);
  CSS.highlights.set('hint', new Highlight(range));
  getSelection().setBaseAndExtent(firstChild, 0, firstChild, 3);
}
/** Which of the pure colours a PDF draws with: its streams, unpacked, name them by their parts. */
function coloursOf(pdf) {
  const names = { '1 0 0': 'background', '0 0 1': 'underline', '0 1 0': 'selection', '0 1 1': 'border' };
  const found = new Set();
  for (const [, packed] of pdf.toString('latin1').matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)) {
    let drawing = packed;
    try {
      drawing = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch (error) {
      // Not every stream is packed.
      if (error.code !== 'Z_DATA_ERROR') throw error;
    }
    for (const [, colour] of drawing.matchAll(/([\d.]+ [\d.]+ [\d.]+) (?:rg|RG)\b/g)) {
      if (names[colour]) found.add(names[colour]);
    }
  }
  return [...found].sort().join(', ');
}
const expected = {
  Chromium: 'background, border, underline',
  Firefox: 'border',
};
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(mark);
  for (const printBackground of [true, false]) {
    const pdf = Buffer.from(await page.pdf({ printBackground }));
    see(`${where}, backgrounds ${printBackground}`, coloursOf(pdf), expected[where]);
  }
  await browser.close();
}
JS
node probe.mjs
