#!/usr/bin/env bash
# preact-custom-element: `element.open = false` gives "false", undefined gives "undefined", and a move starts anew
#
# Guessed beforehand: what is set as a property of the element is what the component gets, as with any other element:
# false closes, undefined brings the default back; an element moved within the page keeps its component's state.
# Seen: a property set to true, false, a number, null or undefined is at once written to the attribute of that name,
# which comes back as a string: "false" and "0", both truthy, and "null" and "undefined", which prevent a default
# parameter. Objects and arrays arrive as they are. `removeAttribute()` brings the default back. A move, as by sorting
# a list, unmounts the component and mounts it again, without its state and with its attributes' strings.
# Where it bites: a Preact panel or button in a page of something else: `open = false` opens it, a limit of 0 is not
# falsy, a draft that was begun is gone after a sort. Pass such values in an object, and compare with "false".
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent preact@11.2.0 preact-custom-element@4.6.0 esbuild@0.28.2 puppeteer-core@24.43.1
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

import { buildSync } from 'esbuild';
import { launch } from 'puppeteer-core';

const contents = `
  import { h } from 'preact';
  import { useState } from 'preact/hooks';
  import register from 'preact-custom-element';
  function Card({ open = 'by default' }) {
    const [clicks, setClicks] = useState(0);
    const text = typeof open + ' ' + JSON.stringify(open) + ', ' + clicks + ' clicks';
    return h('button', { onClick: () => setClicks(clicks + 1) }, text);
  }
  register(Card, 'x-card', ['open'], { shadow: true });`;
buildSync({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, outfile: 'card.js', logLevel: 'error' });
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
await page.setContent('<!doctype html><x-card></x-card><p></p>');
await page.addScriptTag({ path: 'card.js' });
/** What the card shows a moment after something is done to it. */
const after = (act) =>
  page.evaluate(async (act) => {
    const card = document.querySelector('x-card');
    new Function('card', act)(card);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return card.shadowRoot.textContent;
  }, act);
for (const [act, as] of [
  ['', 'string "by default", 0 clicks'],
  ['card.open = { a: [1] }', 'object {"a":[1]}, 0 clicks'],
  ['card.open = "yes"', 'string "yes", 0 clicks'],
  ['card.open = true', 'string "true", 0 clicks'],
  ['card.open = false', 'string "false", 0 clicks'],
  ['card.open = 0', 'string "0", 0 clicks'],
  ['card.open = null', 'string "null", 0 clicks'],
  ['card.open = undefined', 'string "undefined", 0 clicks'],
  ['card.removeAttribute("open")', 'string "by default", 0 clicks'],
  ['card.shadowRoot.querySelector("button").click()', 'string "by default", 1 clicks'],
  ['document.querySelector("p").append(card)', 'string "by default", 0 clicks'],
]) {
  see(act, await after(act), as);
}
await browser.close();
JS
node probe.mjs
