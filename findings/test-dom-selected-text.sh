#!/usr/bin/env bash
# jsdom, happy-dom: two selected paragraphs are one line, and a NodeIterator that turns around skips a text
#
# Guessed beforehand: a selection reads as in a browser, with a line break where one is drawn and an empty line between
# two paragraphs, and gives its direction; an iterator that turns at the end returns the last text once more, as in the
# standard.
# Seen: `getSelection().toString()` joins the texts as they are in the tree, as `Range.toString()` has to and a
# selection in Chromium does not: "…soup" and "Bread" give "soupBread". `direction` and `modify()` are missing in both.
# In happy-dom `previousNode()` of a NodeIterator past its last node returns the one before it. Selecting the whole
# text, the selection's type and anchor, and `TreeWalker` are right.
# Where it bites: a writing tool that takes what is selected, counts its words or lines and is tested in one of them:
# "soupBread" is one word, and the code that looks at the selection's direction never runs.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Needs
# Chromium as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent happy-dom@21.0.4 jsdom@29.1.1 puppeteer-core@24.43.1
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

import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { launch } from 'puppeteer-core';

/** Runs in each of them, so it stands alone. */
function ask(window, document) {
  document.body.innerHTML = '<p>Hot <b>soup</b></p><p>Bread<br>Cheese</p>';
  const [first, second] = document.querySelectorAll('p');
  const selection = document.getSelection();
  selection.setBaseAndExtent(second.lastChild, 6, first.firstChild, 0);
  const walk = (walker) => {
    const texts = [];
    while (walker.nextNode()) texts.push(walker.referenceNode ?? walker.currentNode);
    const last = walker.previousNode();
    return [texts.length, last.data];
  };
  return {
    selected: selection.toString(),
    range: selection.getRangeAt(0).toString(),
    anchor: [selection.type, selection.anchorOffset, selection.anchorNode.data],
    direction: selection.direction ?? 'missing',
    modify: typeof selection.modify,
    iterator: walk(document.createNodeIterator(document.body, 4)),
    walker: walk(document.createTreeWalker(document.body, 4)),
  };
}
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const chromium = await page.evaluate(`(${ask})(window, document)`);
await browser.close();
const happyWindow = new Window();
const happy = ask(happyWindow, happyWindow.document);
await happyWindow.happyDOM.close();
const jsdomWindow = new JSDOM('<!doctype html><body></body>').window;
const jsdom = ask(jsdomWindow, jsdomWindow.document);
const all = (what, ...as) => see(`${what}: Chromium, jsdom, happy-dom`, [chromium[what], jsdom[what], happy[what]], as);
all('selected', 'Hot soup\n\nBread\nCheese', 'Hot soupBreadCheese', 'Hot soupBreadCheese');
all('range', 'Hot soupBreadCheese', 'Hot soupBreadCheese', 'Hot soupBreadCheese');
all('anchor', ['Range', 6, 'Cheese'], ['Range', 6, 'Cheese'], ['Range', 6, 'Cheese']);
all('direction', 'backward', 'missing', 'missing');
all('modify', 'function', 'undefined', 'undefined');
all('iterator', [4, 'Cheese'], [4, 'Cheese'], [4, 'Bread']);
all('walker', [4, 'Bread'], [4, 'Bread'], [4, 'Bread']);
JS
node probe.mjs
