#!/usr/bin/env bash
# Chromium: `insertText` makes `div`s in a `plaintext-only` element, and an empty line is read back as two
#
# Guessed beforehand: `contenteditable="plaintext-only"` holds text and line ends however they come in: typed, or by
# `execCommand('insertText')`, in one step or several; what goes in comes out of `innerText`.
# Seen: in Chromium Enter writes "\n" into the text, and `insertText` with line ends makes a `div` of each further
# line: of "soup", an empty line and "bread", `innerText` has two empty lines, and `textContent` no line end at all.
# `insertHTML` of the same, with `<br>` for each line end, gives plain text with the right number of lines. Firefox is
# right in all of them: it writes line ends with `white-space: pre-wrap`, and `br` otherwise.
# Where it bites: a fix or a template that an extension writes into such a field: each empty line grows by one every
# time the draft goes through it, and counters see no line end. Insert one line at a time, with `insertLineBreak`
# between.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
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
const text = 'soup\n\nbread';
const ways = {
  typed: async (page) => {
    for (const key of ['s', 'o', 'u', 'p', 'Enter', 'Enter', 'b', 'r', 'e', 'a', 'd']) await page.keyboard.press(key);
  },
  insertText: (page) => page.evaluate((text) => document.execCommand('insertText', false, text), text),
  insertHTML: (page) =>
    page.evaluate((html) => document.execCommand('insertHTML', false, html), text.replaceAll('\n', '<br>')),
  'line by line': (page) =>
    page.evaluate((text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) document.execCommand('insertLineBreak');
        if (line !== '') document.execCommand('insertText', false, line);
      }
    }, text),
};
const plain = { isPlain: true, innerText: text };
const expected = {
  Chromium: {
    typed: plain,
    insertText: { isPlain: false, innerText: 'soup\n\n\nbread' },
    insertHTML: plain,
    'line by line': plain,
  },
  Firefox: { typed: plain, insertText: plain, insertHTML: plain, 'line by line': plain },
};
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  for (const [way, write] of Object.entries(ways)) {
    const page = await browser.newPage();
    await page.evaluate(() => {
      document.body.innerHTML = '<div contenteditable="plaintext-only" style="white-space: pre-wrap"></div>';
    });
    await page.focus('div');
    await write(page);
    const seen = await page.evaluate(() => {
      const field = document.querySelector('div');
      // Chromium ends the text in one more line end, or in a <br>, so that an empty last line is seen.
      return { isPlain: field.querySelector('div') === null, innerText: field.innerText.trimEnd() };
    });
    see(`${name}, ${way}`, seen, expected[name][way]);
    await page.close();
  }
  await browser.close();
}
JS
node probe.mjs
