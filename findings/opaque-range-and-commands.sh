#!/usr/bin/env bash
# Chromium: the new range in a text area follows what is typed and pasted, but not `execCommand()`, and loses its word
#
# Guessed beforehand: `createValueRange()` of a text area or an input, new in Chromium, gives an OpaqueRange that is
# live: it stays on its words while the text in front of them changes, by whomever, as a Range does in an editor; a
# `::highlight()` on it stays on the word. After one undo it is where it was.
# Seen: it is so for keys, the input method, cutting, pasting and `setRangeText()`, and for their undo, but for a
# range whose start touched what was erased: that takes it in. What `execCommand('insertText')` or `('delete')`
# changes in front of it does not move it: with "hot" replaced by "chilly" the mark lies on "ly s" instead of "soup",
# and one Ctrl+Z moves it on the way back, onto what it never held. `value = …` with another text collapses it at 0,
# and so does moving the field in the page, for good; `value` set to the same text leaves it.
# Where it bites: this is what marks words in X's text areas without a copy of the field behind it; a fix has to be
# written by `execCommand()` so that it can be undone, and with it all other marks are on wrong words. Make the ranges
# anew after each fix and each undo.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as it behaves otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
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
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true });
console.log(await browser.version());
const page = await browser.newPage();
await page.setContent('<!doctype html><textarea></textarea><input>');
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
const control = async (key) => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
  await rest(40);
};
/** Runs in the page: a range on "soup", and the caret or a selection elsewhere. */
function begin(tag, from, to) {
  window.field = document.querySelector(tag);
  window.field.value = 'hot soup today';
  window.field.focus();
  window.range = window.field.createValueRange(4, 8);
  window.field.setSelectionRange(from, to);
}
const held = () =>
  page.evaluate(() => window.field.value.slice(window.range.startOffset, window.range.endOffset));
const command = (name, text) => () =>
  page.evaluate((name, text) => document.execCommand(name, false, text), name, text);
const session = await page.createCDPSession();
const ways = {
  'typed in front': [0, 0, () => page.keyboard.type('very ')],
  'typed over the word in front': [0, 3, () => page.keyboard.type('mild')],
  'new line in front': [0, 0, () => page.keyboard.press('Enter')],
  'input method': [0, 0, () => session.send('Input.insertText', { text: 'very ' })],
  'pasted in front': [0, 0, () => control('v')],
  'pasted over the word in front': [0, 3, () => control('v')],
  'cut away in front': [0, 3, () => control('x')],
  'cut away up to its start': [0, 4, () => control('x')],
  'insertText in front': [0, 0, command('insertText', 'very ')],
  'insertText over the word in front': [0, 3, command('insertText', 'chilly')],
  'insertText behind': [14, 14, command('insertText', ' again')],
  'delete in front': [0, 3, command('delete')],
  'setRangeText in front': [0, 0, () => page.evaluate(() => window.field.setRangeText('mild', 0, 3)), 'no undo'],
  'value': [0, 0, () => page.evaluate(() => (window.field.value = 'very hot soup today')), 'no undo'],
  'same value': [0, 0, () => page.evaluate(() => (window.field.value += '')), 'no undo'],
  'moved': [0, 0, () => page.evaluate(() => document.body.append(window.field)), 'no undo'],
};
const lost = {
  'cut away up to its start': ['soup', 'hot soup'],
  'insertText in front': [' hot', 'hot'],
  'insertText over the word in front': ['ly s', 'hot s'],
  'delete in front': ['p to', 'p to'],
  'value': [''],
  'moved': [''],
};
await page.evaluate(() => {
  const field = document.querySelector('textarea');
  field.value = 'mild ';
  field.select();
  document.execCommand('copy');
});
for (const tag of ['textarea', 'input']) {
  for (const [way, [from, to, act, isFinal]] of Object.entries(ways)) {
    if (tag === 'input' && way.startsWith('new line')) continue;
    await page.evaluate(begin, tag, from, to);
    await act();
    await rest(40);
    const seen = [await held()];
    if (!isFinal) {
      await control('z');
      seen.push(await held());
    }
    see(`${tag}, ${way}`, seen, lost[way] ?? seen.map(() => 'soup'));
  }
}
await browser.close();
JS
node probe.mjs
