#!/usr/bin/env bash
# Chromium, Firefox: an opening dialog focuses different fields in the two if it has slots, headings or radio buttons
#
# Guessed beforehand: `showModal()` focuses the element with `autofocus`, or else the first one that Tab would reach,
# in the order in which the dialog's contents are seen; what stands in a slot or in a component inside counts at its
# place. HTML spells the steps out, so both browsers agree.
# Seen: they do for buttons, links, `summary`, frames, editors, hosts that delegate focus, and inert, disabled or
# collapsed content. A field slotted into the dialog comes first in Chromium and is skipped in Firefox, with
# `autofocus` as well; `autofocus` in a component inside the dialog works in Chromium only. (HTML goes by the dialog's
# own tree, without slots, as Firefox does.) A heading with `tabindex="-1"`, which Tab never reaches, and a scrolling
# box get the focus in Chromium and not in Firefox; of a group of radio buttons Chromium takes the first, Firefox the
# checked one.
# Where it bites: dialogs built as web components with `<slot>`, and those in extension panels: in Firefox the close
# button has the focus instead of the text field; in Chromium an arrow key may do nothing, or start from another radio
# button than the checked one. Set the focus yourself after `showModal()`.
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
/** For each dialog: what is slotted, what it holds, and who has the focus in Chromium and Firefox. */
const dialogs = {
  'a button': ['', '<p>soup</p><button id="button">OK</button><input id="field">', 'button', 'button'],
  'a link': ['', '<a id="link" href="#soup">soup</a><input id="field">', 'link', 'link'],
  'an inert part': ['', '<p inert><input id="first"></p><input id="field">', 'field', 'field'],
  'a delegating host': ['', '<a-delegate></a-delegate><input id="field">', 'delegate', 'delegate'],
  'a slotted field': ['<input id="slotted">', '<slot></slot><input id="field">', 'slotted', 'field'],
  'a slotted field, autofocus': [
    '<input id="slotted" autofocus>',
    '<button id="close">Close</button><slot></slot>',
    'slotted',
    'close',
  ],
  'autofocus in a component': ['', '<input id="field"><a-search></a-search>', 'search', 'field'],
  'a heading with tabindex="-1"': [
    '',
    '<h2 id="heading" tabindex="-1">Soup</h2><input id="field">',
    'heading',
    'field',
  ],
  'a box that scrolls': [
    '',
    '<div id="box" style="overflow: auto; height: 20px"><p style="height: 90px">soup</p></div><input id="field">',
    'box',
    'field',
  ],
  'radios, the second ticked': [
    '',
    '<input type="radio" name="size" id="one"><input type="radio" name="size" id="two" checked>',
    'one',
    'two',
  ],
};
/** Runs in the page: opens the dialog in a shadow root and tells who has the focus. */
function open(slotted, html) {
  const host = document.createElement('div');
  host.innerHTML = slotted;
  document.body.replaceChildren(host);
  host.attachShadow({ mode: 'open' }).innerHTML = `<dialog>${html}</dialog>`;
  host.shadowRoot.querySelector('dialog').showModal();
  let focused = document.activeElement;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused.id;
}
/** Runs in the page: two components with a field. */
function define() {
  const component = (options, html) =>
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open', ...options }).innerHTML = html;
      }
    };
  customElements.define('a-delegate', component({ delegatesFocus: true }, '<input id="delegate">'));
  customElements.define('a-search', component({}, '<input id="search" autofocus>'));
}
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate(define);
  for (const [what, [slotted, html, inChromium, inFirefox]] of Object.entries(dialogs)) {
    const focused = await page.evaluate(open, slotted, html);
    see(`${where}, ${what}`, focused, where === 'Chromium' ? inChromium : inFirefox);
  }
  await browser.close();
}
JS
node probe.mjs
