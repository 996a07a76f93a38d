#!/usr/bin/env bash
# hast-util-select, css-select: no list has a form next to it, and a field in a disabled fieldset is enabled
#
# Guessed beforehand: both support the selectors that their READMEs list, `:has()`, `:not()`, `:disabled` and
# `:read-write` among them, and find the elements that a browser finds.
# Seen: of 93 selectors most agree with Chromium. In hast-util-select `:has()` works for what is within (`:has(> b)`)
# and finds nothing for what follows (`:has(+ form)`, `:has(~ .k)`); `:not(fieldset *)` excludes nothing, `[data-e^=""]`
# matches an empty value, and `P` and `[type=CHECKBOX]` find nothing in HTML, where case does not count. `:optional` and
# `:enabled` hold for paragraphs. In css-select `:empty` holds for a paragraph with a space, and `:read-write` for text
# areas only. In both a field is enabled within a disabled fieldset. No error is raised.
# Where it bites: checks of a page's HTML without a browser, and plugins that pick elements by selector: "labels without
# a field beside them" are all labels or none. Try each selector on one that should match.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent hast-util-select@6.0.4 hast-util-from-html@2.1.0 css-select@7.0.0 htmlparser2@12.0.0 puppeteer-core@24.43.1
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

import * as cssSelect from 'css-select';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { parseDocument } from 'htmlparser2';
import { launch } from 'puppeteer-core';

const html =
  '<!doctype html><body><p id="p1" class="a">x</p><p id="p2"> </p><ul id="u"><li id="l1">1</li><li id="l2" class="k">2</li></ul>' +
  '<form id="f"><fieldset id="fs" disabled><input id="i1"></fieldset><input id="i2" type="checkbox"><textarea id="t"></textarea></form>' +
  '<div id="d" data-e=""><b id="b">y</b></div>';
const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  headless: true,
});
const page = await browser.newPage();
console.log(await browser.version());
await page.setContent(html);
const tree = fromHtml(html);
const document_ = parseDocument(html);
const found = async (selector) => [
  await page.evaluate((text) => [...document.querySelectorAll(text)].map(({ id }) => id).join(' '), selector),
  selectAll(selector, tree)
    .map(({ properties }) => properties.id)
    .join(' '),
  cssSelect
    .selectAll(selector, document_)
    .map(({ attribs }) => attribs.id)
    .join(' '),
];
for (const selector of ['div:has(> b)', 'li:not(.k)', 'ul + form', 'p:is(.a, .k)']) {
  const [browser_, hast, css] = await found(selector);
  see(selector, [hast, css], [browser_, browser_]);
}
for (const [selector, inBrowser, hast, css] of [
  ['ul:has(+ form)', 'u', '', 'u'],
  ['li:has(~ .k)', 'l1', '', 'l1'],
  ['form input:not(fieldset *)', 'i2', 'i1 i2', 'i2'],
  ['div[data-e^=""]', '', 'd', ''],
  ['P.a', 'p1', '', 'p1'],
  ['[type=CHECKBOX]', 'i2', '', 'i2'],
  ['p:empty', '', '', 'p2'],
  ['input:disabled', 'i1', '', ''],
  ['p:optional', '', 'p1 p2', ''],
  ['form :read-write', 't', 'i1 i2 t', 't'],
]) {
  see(selector, await found(selector), [inBrowser, hast, css]);
}
await browser.close();
JS
node probe.mjs
