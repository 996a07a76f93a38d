#!/usr/bin/env bash
# Chromium, Firefox: an editor moved by `moveBefore()` keeps the focus, not the caret: typing goes to the front or nowhere
#
# Guessed beforehand: `moveBefore()`, made to move an element without resetting it, keeps what somebody is typing in:
# the focus with its caret, in a text area, an input and an editor alike; ranges in it, and so highlights, stay on
# their words. Both browsers agree.
# Seen: inputs and text areas in Chromium do. In an editor (`contenteditable`) the focus stays in both browsers, but
# selection and ranges are set to the old place in the parent, as if it had been removed, and are empty. What is typed
# next goes to the beginning in Chromium: "hot |soup" and "big " give "big hot soup". In Firefox it goes nowhere; there
# a text area also loses its focus, without a `blur`, while an input keeps it. `insertBefore()` takes the focus away in
# both.
# Where it bites: a list or a panel that is reordered by `moveBefore()`, as morphing libraries do to keep the focus,
# while somebody writes: no event tells, and `document.activeElement` is right. Save the selection's offsets, and set
# it and each range again after the move.
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
const fields = {
  'input': '<input id="field" value="hot soup">',
  'text area': '<textarea id="field">hot soup</textarea>',
  'editor': '<p id="field" contenteditable>hot soup</p>',
  'editor of plain text': '<p id="field" contenteditable="plaintext-only">hot soup</p>',
};
/** Sets the caret in front of "soup", moves the part that the field is in, and tells what has the focus and a range. */
function move(how) {
  const field = document.querySelector('#field');
  const range = new Range();
  if (field.value === undefined) {
    range.setStart(field.firstChild, 4);
    range.setEnd(field.firstChild, 8);
    getSelection().collapse(field.firstChild, 4);
  } else {
    field.setSelectionRange(4, 4);
  }
  let blurred = 0;
  field.addEventListener('blur', () => blurred++);
  document.querySelector('#there')[how](document.querySelector('#part'), null);
  const { activeElement } = document;
  return [activeElement === field ? 'focus' : 'no focus', blurred, `${range.startContainer.id ?? 'field'} "${range}"`];
}
const expected = {
  'moveBefore, input': [['focus', 0, 'hot big soup'], ['focus', 0]],
  'moveBefore, text area': [['focus', 0, 'hot big soup'], ['no focus', 0, 'hot soup']],
  'moveBefore, editor': [['focus', 0, 'big hot soup', 'here ""'], ['focus', 0, 'hot soup', 'here ""']],
  'moveBefore, editor of plain text': [['focus', 0, 'big hot soup', 'here ""'], ['focus', 0, 'hot soup', 'here ""']],
  'insertBefore, input': [['no focus', 1, 'hot soup'], ['no focus', 0, 'hot soup']],
  'insertBefore, editor': [['no focus', 1, 'hot soup', 'here ""'], ['no focus', 0, 'hot soup', 'here ""']],
};
const seen = {};
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  for (const what of Object.keys(expected)) {
    const [how, field] = what.split(', ');
    await page.setContent(`<div id="here"><div id="part">${fields[field]}</div></div><div id="there"></div>`);
    await page.focus('#field');
    const [focus, blurred, range] = await page.evaluate(move, how);
    await page.keyboard.type('big ');
    const text = await page.$eval('#field', (field) => field.value ?? field.textContent);
    const told = [focus, blurred];
    // What an input in Firefox takes of the first keys differs from run to run.
    if (!(name === 'Firefox' && what === 'moveBefore, input')) told.push(text);
    if (field.startsWith('editor')) told.push(range);
    (seen[what] ??= []).push(told);
  }
  await browser.close();
}
for (const [what, as] of Object.entries(expected)) see(what, seen[what], as);
JS
node probe.mjs
