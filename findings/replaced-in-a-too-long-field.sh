#!/usr/bin/env bash
# Chromium, Firefox: in a field that holds more than `maxlength` a shorter word erases the longer one, or does nothing
#
# Guessed beforehand: `maxlength` keeps a text from growing beyond it: what makes a text that is too long already
# shorter is let in, typed, pasted or by `execCommand('insertText')`; what does not fit is cut off, as it is below the
# limit, and the `input` event says what came in. Both browsers do the same.
# Seen: a text may be longer once a script has set it, as a stored draft is. Over a selected word of it Chromium then
# erases the word and puts nothing in its place, though the text would become shorter, and Firefox does nothing at
# all; so for keys, a paste and `insertText`, which gives true in both. `setRangeText()` replaces. Below the limit
# both cut what comes in, and Firefox's `input` event names what was cut off as well.
# Where it bites: a coach that shortens what is too long: "use a shorter word" deletes the word, or fails without an
# error, in the one text that needs it; who follows a draft by `data` of the events has another text. Read the field
# afterwards, or use `setRangeText()` where a `maxLength` is exceeded.
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
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
const control = async (page, key) => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
  await rest(50);
};
const insert = (page) => page.evaluate(() => (window.answer = document.execCommand('insertText', false, 'stew')));
const ways = {
  'insertText': insert,
  'typed': (page) => page.keyboard.type('stew'),
  'pasted': (page) => control(page, 'v'),
  'setRangeText': (page) => page.evaluate(() => window.field.setRangeText('stew')),
};
/** Runs in the page: a field for ten letters with this text, in which these words are selected. */
function draw(tag, text, words) {
  const field = document.createElement(tag);
  document.body.replaceChildren(field);
  field.maxLength = 10;
  field.value = text;
  field.focus();
  const at = text.indexOf(words);
  field.setSelectionRange(at, at + words.length);
  field.addEventListener('input', ({ data }) => (window.told += data));
  Object.assign(window, { field, told: '', answer: undefined });
}
const expected = {
  Chromium: { tooLong: 'hot  today', told: 'chill' },
  Firefox: { tooLong: 'hot gazpacho today', told: 'chilly' },
};
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body><textarea>stew</textarea>');
  await page.evaluate(() => {
    document.querySelector('textarea').select();
    document.execCommand('copy');
  });
  for (const tag of ['textarea', 'input']) {
    for (const [way, act] of Object.entries(ways)) {
      await page.evaluate(draw, tag, 'hot gazpacho today', 'gazpacho');
      await act(page);
      await rest(50);
      const as = way === 'setRangeText' ? 'hot stew today' : expected[name].tooLong;
      see(`${name}, ${tag}, ${way}`, await page.evaluate(() => window.field.value), as);
      if (way === 'insertText') see('insertText gives', await page.evaluate(() => window.answer), true);
    }
    await page.evaluate(draw, tag, 'hot soup', 'hot');
    await page.evaluate(() => document.execCommand('insertText', false, 'chilly'));
    const seen = await page.evaluate(() => ({ value: window.field.value, told: window.told }));
    see(`${name}, ${tag}, below the limit`, seen, { value: 'chill soup', told: expected[name].told });
  }
  await browser.close();
}
JS
node probe.mjs
