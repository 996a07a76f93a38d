#!/usr/bin/env bash
# V8, SpiderMonkey: a regular expression with `[\p{L}\p{N}]` that never runs costs a script 0.1 ms each time it loads
#
# Guessed beforehand: an expression in a function that nobody calls costs only its few characters when the script is
# parsed; what `\p{L}` stands for is looked up when it first runs, once for all expressions, and a class of three
# properties costs as much as three.
# Seen in Node, Chromium and Firefox: every expression of a script is checked as it is parsed, also in functions that
# are never called, and the set of its properties is built anew for each. 500 of `[a-z]` are read in 0.1 ms; of `\p{L}`
# in 10 to 30; of `[\p{L}\p{M}\p{N}_]` in 40 to 180; of `\p{IDC}` (`ID_Continue`), which is nearly the same set as
# those three, in 0.2 to 2.
# Where it bites: a content script or a worker with some hundred expressions over words of any script. It starts tens
# of milliseconds later, on each page, and no profile names them: the time is the parser's. Use one property for three,
# `\p{sc=Latn}` where the text is English, or a string that becomes an expression when it is needed.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product; needs Chromium as
# `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Compares
# times of one run with each other only. Exits with 1 as soon as they behave otherwise.
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

/** The least time of some in which a script with 500 expressions is read whose function is never called, in ms. */
function timeToRead(piece) {
  let least = Infinity;
  for (let round = 0; round < 7; round++) {
    const expressions = Array.from({ length: 500 }, (_, i) => `/${piece}+x${i}/u`);
    const start = performance.now();
    new Function(`function never${round}() { return [${expressions}]; }`);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
const pieces = ['[a-z]', '\\p{L}', '\\p{IDC}', '[\\p{L}\\p{M}\\p{N}_]'];
const see = (name, [plain, letters, one, three]) => {
  console.log(`${name}: ${pieces.map((piece, i) => `${piece} ${[plain, letters, one, three][i].toFixed(1)} ms`).join(', ')}`);
  return { letters: letters / Math.max(plain, 0.1), joined: three / letters, one: three / Math.max(one, 0.1) };
};
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browsers = {
  Chromium: { executablePath: process.env.CHROMIUM, args, headless: true, pipe: true },
  Firefox: { browser: 'firefox', executablePath: process.env.FIREFOX, headless: true },
};
const ratios = { Node: see(`Node ${process.versions.node}`, pieces.map(timeToRead)) };
for (const [name, options] of Object.entries(browsers)) {
  const browser = await launch(options);
  const page = await browser.newPage();
  const times = [];
  for (const piece of pieces) times.push(await page.evaluate(`(${timeToRead})(${JSON.stringify(piece)})`));
  ratios[name] = see(await browser.version(), times);
  await browser.close();
}
for (const [name, { letters, joined, one }] of Object.entries(ratios)) {
  assert(letters > 10, `${name}: letters of any script are read in no time`);
  assert(joined > 1.3, `${name}: three properties are read as fast as one of them`);
  assert(one > 5, `${name}: one property is read no faster than three`);
}
JS
node probe.mjs
