#!/usr/bin/env bash
# Puppeteer: a Date enters a page as a string and comes back as {} in Chromium; in Firefox it is a Date both ways
#
# Guessed beforehand: what `page.evaluate()` takes and returns passes as JSON does, in Chromium and Firefox alike: a
# Date is a string, a Map or a DOMRect {}, a field that is undefined is left out.
# Seen: in Chromium a Date goes in as a string and comes back as {}; in Firefox it is a Date both ways. A Map comes
# back as {} or as a Map, and Firefox refuses one as an argument. A DOMRect comes back as {} or as undefined. A field
# given as undefined is gone in Chromium and present in Firefox.
# Where it bites: one test for both browsers: it passes times and measures in one, and compares {} with {} in the
# other, which no fault can turn red. Pass and return strings and numbers only.
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

const kind = (value) => Object.prototype.toString.call(value).slice(8, -1);
async function passed(browser, executablePath) {
  const args = browser === 'chrome' && process.getuid() === 0 ? ['--no-sandbox'] : [];
  const running = await launch({ browser, executablePath, args, headless: true });
  const page = await running.newPage();
  const there = (value) =>
    page
      .evaluate((given) => Object.prototype.toString.call(given).slice(8, -1), value)
      .catch(() => 'refused');
  const seen = {
    'Date there': await there(new Date(0)),
    'Date back': kind(await page.evaluate(() => new Date(0))),
    'Map there': await there(new Map([['a', 1]])),
    'Map back': kind(await page.evaluate(() => new Map([['a', 1]]))),
    'DOMRect back': kind(await page.evaluate(() => document.body.getBoundingClientRect())),
    'undefined field there': await page.evaluate((given) => 'a' in given, { a: undefined }),
  };
  console.log(`${await running.version()}: ${JSON.stringify(seen)}`);
  await running.close();
  return seen;
}

assert.deepEqual(await passed('chrome', process.env.CHROMIUM), {
  'Date there': 'String',
  'Date back': 'Object',
  'Map there': 'Object',
  'Map back': 'Object',
  'DOMRect back': 'Object',
  'undefined field there': false,
});
assert.deepEqual(await passed('firefox', process.env.FIREFOX), {
  'Date there': 'Date',
  'Date back': 'Date',
  'Map there': 'refused',
  'Map back': 'Map',
  'DOMRect back': 'Undefined',
  'undefined field there': true,
});
JS
node probe.mjs
