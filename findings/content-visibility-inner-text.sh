#!/usr/bin/env bash
# Chromium, Firefox: what `content-visibility: auto` has not rendered yet has no `innerText` and no size for observers
#
# Guessed beforehand: `content-visibility: auto` saves rendering work off screen and changes nothing else: such content
# stays in the document and the accessibility tree and can be found, focused and selected, as MDN says. So `innerText`,
# selections, ranges and observers give what they give without it.
# Seen: for a part that is off screen, for each element in it and for a page that holds nothing else, `innerText` is
# empty in both browsers, while `textContent` has the words and a Range has boxes of the right size. A selection of it
# has the words in Chromium and none in Firefox. An IntersectionObserver reports a paragraph in it with height zero, a
# ResizeObserver reports nothing; `checkVisibility()` is true. (A note in CSS Containment and a web platform test have
# it so for `innerText`.) `window.find()` finds the words; while they are selected, `innerText` has them in Chromium
# and still not in Firefox. Scrolled into view it has them in both, scrolled away again in neither.
# Where it bites: code that reads posts, comments or an article by `innerText`: of a timeline rendered this way it gets
# only what is on screen at the moment. Take `textContent`, and the line ends from the elements.
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
/** Runs in the page: what each way tells of the part. */
async function tell() {
  const part = document.querySelector('#part');
  const paragraph = part.querySelector('p');
  const first = (Observer) =>
    new Promise((resolve) => {
      const tell = ([entry]) => resolve((entry.boundingClientRect ?? entry.contentRect).height);
      new Observer(tell).observe(paragraph);
      setTimeout(resolve, 400, 'nothing');
    });
  const range = new Range();
  range.selectNodeContents(paragraph);
  getSelection().selectAllChildren(part);
  const selected = getSelection().toString().trim();
  getSelection().removeAllRanges();
  const observed = [await first(IntersectionObserver), await first(ResizeObserver)];
  return {
    innerText: [document.body, part, paragraph].map((element) => element.innerText.trim()),
    textContent: part.textContent,
    selected,
    range: range.getBoundingClientRect().height > 0,
    checkVisibility: paragraph.checkVisibility(),
    observed,
  };
}
const page = (style) => `<!doctype html><body style="font: 20px/40px monospace">
  <div style="height: 6000px"></div><div id="part" style="${style}"><p style="height: 50px">hot soup</p></div>`;
const words = 'hot soup';
const plain = {
  innerText: [words, words, words],
  textContent: words,
  selected: words,
  range: true,
  checkVisibility: true,
  observed: [50, 50],
};
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const tab = await browser.newPage();
  await tab.setContent(page(''));
  see(`${where}, plain`, await tab.evaluate(tell), plain);
  await tab.setContent(page('content-visibility: auto'));
  const isChromium = where === 'Chromium';
  const undrawn = { ...plain, innerText: ['', '', ''], selected: isChromium ? words : '', observed: [0, 'nothing'] };
  see(`${where}, auto`, await tab.evaluate(tell), undrawn);
  const found = await tab.evaluate(() => [window.find('soup'), document.querySelector('#part').innerText.trim()]);
  see(`${where}, found`, found, [true, isChromium ? words : '']);
  await tab.setContent(page('content-visibility: auto'));
  const passed = await tab.evaluate(async () => {
    const rest = () => new Promise((resolve) => setTimeout(resolve, 300));
    const texts = [];
    for (const place of [6000, 0]) {
      scrollTo(0, place);
      await rest();
      texts.push(document.querySelector('#part').innerText.trim());
    }
    return texts;
  });
  see(`${where}, scrolled to, scrolled away`, passed, [words, '']);
  await browser.close();
}
JS
node probe.mjs
