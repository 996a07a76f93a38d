#!/usr/bin/env bash
# Chromium: in XPath 20261130 as text is "2.02611e+7", so that `contains(@href, 20261130)` finds no link
#
# Guessed beforehand: XPath 1.0 writes a number as text with as many digits as it takes to tell it from all others, and
# never with an exponent; both browsers do so.
# Seen: `document.evaluate()` in Chromium gives six digits and an exponent: `string(1234567)` is "1.23457e+6",
# `string(12345.678)` "12345.7", `string-length(1234567)` 10, and `number(string(1234567))` NaN, as an exponent is no
# number to XPath. A sum is exact as a number and is not once it is joined to a word. Comparing as numbers
# (`@value = 1234567`) works. Firefox writes all digits. In a page of HTML `name()` is "p" in Chromium and "P" in Firefox.
# Where it bites: a script in the page that looks for a post by its id, or reads "2000000 likes" together by XPath, finds
# nothing, and only from a million on. Give an id as a text in quotes; ask for a number as a number, and write it in JS.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as soon
# as they behave otherwise.
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
  Chromium: () => launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true }),
  Firefox: () => launch({ browser: 'firefox', executablePath: process.env.FIREFOX, headless: true }),
};
const page = `<!doctype html><title>posts</title>
<a href="/status/20261130">Soup</a><input value="1234567"><ul><li>1000000</li><li>234567</li></ul>`;
// The expression, what both answer, or what Chromium and Firefox answer.
const expected = [
  ['string(999999)', '999999'],
  ['string(1000000)', '1.00000e+6', '1000000'],
  ['string(1234567)', '1.23457e+6', '1234567'],
  ['string(-1234567)', '-1.23457e+6', '-1234567'],
  ['string(12345.678)', '12345.7', '12345.678'],
  ['string-length(1234567)', '10', '7'],
  ['number(string(1234567))', 'NaN', '1234567'],
  ['concat("/status/", 20261130)', '/status/2.02611e+7', '/status/20261130'],
  ['count(//a[contains(@href, 20261130)])', '0', '1'],
  ['count(//a[contains(@href, "20261130")])', '1'],
  ['count(//input[@value = 1234567])', '1'],
  ['count(//input[@value = string(1234567)])', '0', '1'],
  ['sum(//li)', '1234567'],
  ['concat(sum(//li), " likes")', '1.23457e+6 likes', '1234567 likes'],
  ['name(//a)', 'a', 'A'],
];
for (const [name, start] of Object.entries(browsers)) {
  const browser = await start();
  console.log(await browser.version());
  const tab = await browser.newPage();
  await tab.setContent(page);
  const answers = await tab.evaluate(
    (expressions) =>
      expressions.map((expression) => {
        const result = document.evaluate(expression, document);
        return result.resultType === XPathResult.NUMBER_TYPE ? String(result.numberValue) : result.stringValue;
      }),
    expected.map(([expression]) => expression),
  );
  await browser.close();
  for (const [index, [expression, chromium, firefox = chromium]] of expected.entries()) {
    see(`${name}, ${expression}`, answers[index], name === 'Chromium' ? chromium : firefox);
  }
}
JS
node probe.mjs
