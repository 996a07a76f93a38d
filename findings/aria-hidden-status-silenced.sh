#!/usr/bin/env bash
# aria-hidden: an open dialog silences messages with role="status" or "alert", but not those with aria-live
#
# Guessed beforehand: `hideOthers()`, with which many React dialogs hide the page behind them, leaves every live region
# alone, as it does with `aria-live`: what is announced to somebody in a dialog has to be heard.
# Seen: only elements with the attribute `aria-live` are spared. `role="status"`, `"alert"`, `"log"` and `"timer"` and
# the element `output` are live regions without it (WAI-ARIA 1.2, HTML-AAM), and are hidden. A region with the
# attribute that is inserted into a hidden part while the dialog is open is silent too. `inertOthers()`, offered as the
# same with `inert`, makes regions with `aria-live` inert as well.
# Where it bites: "saved", "too long" or "no connection" announced by the page while a dialog or a menu is open: screen
# reader users hear nothing. Give such an element `aria-live` as well as its role.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent aria-hidden@1.2.6 jsdom@29.1.1
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

import { JSDOM } from 'jsdom';

const regions = [
  '<div aria-live="polite"></div>',
  '<div role="status" aria-live="polite"></div>',
  '<div role="status"></div>',
  '<div role="alert"></div>',
  '<div role="log"></div>',
  '<div role="timer"></div>',
  '<output></output>',
];
const { window } = new JSDOM(`<dialog open></dialog>${regions.join('')}<main></main>`);
globalThis.document = window.document;
const { hideOthers, inertOthers } = await import('aria-hidden');

const [dialog, ...elements] = window.document.body.children;
const isHidden = (element) => element.closest('[aria-hidden="true"], [inert]') !== null;
const undo = hideOthers(dialog);
for (const [index, as] of [false, false, true, true, true, true, true].entries()) {
  see(regions[index], isHidden(elements[index]) ? 'hidden' : 'heard', as ? 'hidden' : 'heard');
}
const main = window.document.querySelector('main');
main.innerHTML = regions[0];
see('put into a hidden part', isHidden(main.firstChild), true);
undo();
see('afterwards', elements.some(isHidden), false);
const undoInert = inertOthers(dialog);
see('inertOthers(), aria-live', isHidden(elements[0]), true);
undoInert();
JS
node probe.mjs
