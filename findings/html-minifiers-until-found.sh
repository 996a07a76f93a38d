#!/usr/bin/env bash
# html-minifier-terser, html-minifier-next, minify-html: what is hidden until found is never found again
#
# Guessed beforehand: a minified page does the same; attributes are shortened only where their value changes nothing.
# Seen: `hidden` counts as a boolean attribute, and `hidden="until-found"` becomes `hidden`: the browser's search, a
# link to a text fragment and `:target` no longer open it, and no event tells. An empty `lang`, which says that the
# language of these words is unknown, is dropped as empty, so a screen reader reads a foreign name in the page's
# language. `popover=manual`, `draggable=true`, `contenteditable=""` and an empty `alt` are left as they are.
# Where it bites: help and options pages that fold their texts this way: the built page cannot be searched. Leave the
# collapsing of boolean and empty attributes off, or check these two.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent html-minifier-terser@7.2.0 html-minifier-next@8.7.0 @minify-html/node@0.18.1 puppeteer-core@24.43.1
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

import minifyHtml from '@minify-html/node';
import { minify as next } from 'html-minifier-next';
import { minify as terser } from 'html-minifier-terser';
import { launch } from 'puppeteer-core';

const options = { collapseBooleanAttributes: true, removeEmptyAttributes: true, collapseWhitespace: true };
const all = async (html) => [
  html,
  await terser(html, options),
  await next(html, options),
  String(minifyHtml.minify(Buffer.from(html), {})),
];
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
/** What a page says about each version: as it was, and by the three. */
const each = async (html, ask) => {
  const answers = [];
  for (const version of await all(`<!doctype html><html lang=en><title>help</title><body>${html}`)) {
    await page.goto('about:blank');
    await page.setContent(version);
    answers.push(await page.evaluate(ask));
  }
  return answers;
};
const same = (value) => [value, value, value, value];
const lost = (value, instead) => [value, instead, instead, instead];
const folded = '<div id=soup hidden=until-found><p id=hot>Hot soup</p></div>';
see('hidden', await each(folded, () => document.querySelector('div').hidden), lost('until-found', true));
const opened = async () => {
  location.hash = 'hot';
  await new Promise((resolve) => setTimeout(resolve, 200));
  return document.querySelector('#hot').checkVisibility();
};
see('opened by a link to it', await each(folded, opened), lost(true, false));
const word = '<p>From <span lang="">Żurek</span></p>';
const language = () => document.querySelector('span').closest('[lang]').lang;
see('language of a name', await each(word, language), lost('', 'en'));
const popover = () => document.querySelector('div').popover;
see('popover', await each('<div popover=manual>a</div>', popover), same('manual'));
see('alt', await each('<img alt="">', () => document.querySelector('img').getAttribute('alt')), same(''));
const draggable = () => document.querySelector('p').draggable;
see('draggable', await each('<p draggable=true>a</p>', draggable), same(true));
await browser.close();
JS
node probe.mjs
