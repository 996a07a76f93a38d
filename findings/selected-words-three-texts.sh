#!/usr/bin/env bash
# Chromium, Firefox: a selection has three texts: what `toString()` gives, what is seen, and what is copied
#
# Guessed beforehand: `getSelection().toString()`, `innerText` and what Ctrl+C copies are the same text for plain parts
# of a page, in both browsers; at most a hidden part or an image's words differ.
# Seen: paragraphs, line breaks, hidden parts, opacity and `pre` agree. Under `text-transform` Chromium selects the
# transformed letters ("STRASSE") and copies the written ones ("straße"); Firefox has the written ones in both. Two
# `span`s in a `flex` or `grid` box are two lines in Chromium and one word ("hotsoup") in Firefox, selected as copied.
# In Firefox a list is indented, `q` has its marks, a button has no words, and an absolutely positioned part has lines
# of its own, which it has not in Chromium. Words in a shadow root are in neither browser's `toString()` and
# `innerText`, and both copy them. What has `user-select: none` or is `inert` is left out of selection and copy;
# `innerText` has it.
# Where it bites: comparing a quote that a reader selected with the page's text, or finding it again there: other
# letters, or two words in one. Use ranges and their text nodes.
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
// Each: HTML, then for Chromium and for Firefox what is selected, what innerText says and what is copied.
const alike = (text) => [[text, text, text], [text, text, text]];
const cases = {
  'paragraphs': ['<p>hot</p><p>soup</p>', ...alike('hot\n\nsoup')],
  'line break': ['<p>hot<br>soup</p>', ...alike('hot\nsoup')],
  'hidden': ['<p>hot<b hidden>!</b></p>', ...alike('hot')],
  'opacity': ['<p>hot<b style="opacity: 0">!</b></p>', ...alike('hot!')],
  'capitals': [
    '<p style="text-transform: uppercase">straße</p>',
    ['STRASSE', 'STRASSE', 'straße'],
    ['straße', 'STRASSE', 'straße'],
  ],
  'flex box': [
    '<div style="display: flex"><span>hot</span><span>soup</span></div>',
    ['hot\nsoup', 'hot\nsoup', 'hot\nsoup'],
    ['hotsoup', 'hot\nsoup', 'hotsoup'],
  ],
  'grid': [
    '<div style="display: grid"><span>hot</span><span>soup</span></div>',
    ['hot\nsoup', 'hot\nsoup', 'hot\nsoup'],
    ['hotsoup', 'hot\nsoup', 'hotsoup'],
  ],
  'list': [
    '<ol><li>hot<li>soup</ol>',
    ['hot\nsoup', 'hot\nsoup', 'hot\nsoup'],
    ['    hot\n    soup', 'hot\nsoup', '    hot\n    soup'],
  ],
  'quote': ['<p>a <q>soup</q></p>', ['a soup', 'a soup', 'a soup'], ['a "soup"', 'a soup', 'a "soup"']],
  'button': ['<p>hot <button>soup</button></p>', ['hot soup', 'hot soup', 'hot soup'], ['hot', 'hot soup', 'hot']],
  'absolute': [
    '<p>hot<b style="position: absolute">soup</b></p>',
    ['hotsoup', 'hot\nsoup', 'hotsoup'],
    ['hot\nsoup', 'hot\nsoup', 'hot\nsoup'],
  ],
  'shadow root': ['<p>hot<span id="host"></span></p>', ['hot', 'hot', 'hotsoup'], ['hot', 'hot', 'hotsoup']],
  'not to be selected': [
    '<p>hot<b style="user-select: none">soup</b></p>',
    ['hot', 'hotsoup', 'hot'],
    ['hot', 'hotsoup', 'hot'],
  ],
  'inert': ['<p>hot<b inert>soup</b></p>', ['hot', 'hotsoup', 'hot'], ['hot', 'hotsoup', 'hot']],
};
const seen = {};
for (const launchIt of Object.values(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  const press = async (key) => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  for (const [name, [html]] of Object.entries(cases)) {
    await page.setContent(`<!doctype html><div id="words">${html}</div><textarea></textarea>`);
    const [selected, shown] = await page.evaluate(() => {
      const host = document.querySelector('#host');
      if (host !== null) host.attachShadow({ mode: 'open' }).innerHTML = 'soup';
      const words = document.querySelector('#words');
      getSelection().selectAllChildren(words);
      return [getSelection().toString(), words.innerText];
    });
    await press('c');
    await page.focus('textarea');
    await press('v');
    await page.waitForFunction(() => document.querySelector('textarea').value !== '');
    const copied = await page.$eval('textarea', ({ value }) => value);
    (seen[name] ??= []).push([selected, shown, copied].map((text) => text.trimEnd()));
  }
  await browser.close();
}
for (const [name, [, ...as]] of Object.entries(cases)) see(name, seen[name], as);
JS
node probe.mjs
