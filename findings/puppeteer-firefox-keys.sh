#!/usr/bin/env bash
# Puppeteer: in Firefox a typed emoji arrives in two halves, and Enter is the one of the number pad
#
# Guessed beforehand: `keyboard.type()` and `keyboard.press()` cause the same events in both browsers: a character is
# one input, and "Enter" is the key with that code.
# Seen: Chromium gets an emoji or an é as one input without any key. Firefox gets a key for either, and for the emoji
# two inputs, one for each half ("\ud83c", "\udf89"). The code of Enter is "NumpadEnter" in Firefox, since Puppeteer
# sends it as WebDriver does. The final text is the same.
# Where it bites: tests of an editor that counts or marks at each input: in Firefox it meets half an emoji, which no
# keyboard sends; code that looks at `event.code` sees another key. Paste texts with emoji, and look at `event.key`.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs
# Chromium as `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with
# 153). Exits with 1 as soon as they behave otherwise.
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
import { launch } from 'puppeteer-core';

async function typed(browser, executablePath) {
  const args = browser === 'chrome' && process.getuid() === 0 ? ['--no-sandbox'] : [];
  const running = await launch({ browser, executablePath, args, headless: true });
  const page = await running.newPage();
  await page.setContent('<textarea></textarea>');
  await page.evaluate(() => {
    window.seen = [];
    const field = document.querySelector('textarea');
    field.addEventListener('keydown', ({ key, code }) => window.seen.push(`key ${key} ${code}`));
    field.addEventListener('beforeinput', ({ data, inputType }) => window.seen.push(data ?? inputType));
  });
  await page.focus('textarea');
  await page.keyboard.type('🎉é');
  await page.keyboard.press('Enter');
  const [seen, value] = await page.evaluate(() => [window.seen, document.querySelector('textarea').value]);
  console.log(`${await running.version()}: ${JSON.stringify(seen)}`);
  await running.close();
  assert.equal(value, '🎉é\n');
  return seen;
}

assert.deepEqual(await typed('chrome', process.env.CHROMIUM), ['🎉', 'é', 'key Enter Enter', 'insertLineBreak']);
assert.deepEqual(await typed('firefox', process.env.FIREFOX), [
  'key 🎉 ',
  '\ud83c',
  '\udf89',
  'key é ',
  'é',
  'key Enter NumpadEnter',
  'insertLineBreak',
]);
JS
node probe.mjs
