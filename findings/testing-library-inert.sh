#!/usr/bin/env bash
# @testing-library/dom, user-event: what is inert is found, clicked and tabbed to; a shadow root is skipped
#
# Guessed beforehand: `getByRole()` leaves out what no assistive technology reaches, so also what is `inert` or in a
# closed `<details>`; a click on it does nothing, and Tab passes it by. Tab enters an open shadow root.
# Seen: all of it is found by its role, clicked (its listener runs) and tabbed to. What is `hidden` or in a closed
# `<dialog>` is not found, as it should be. Tab passes a shadow root and goes on behind it. In Chromium an inert button
# is in no accessibility tree and cannot be tabbed to, and Tab enters the root.
# Where it bites: a page that makes itself inert behind a dialog, and panels in shadow roots: a test that the page
# cannot be used fails on a sound one, and passes on one that forgot `inert`. Test both in a browser.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @testing-library/dom@10.4.2 @testing-library/user-event@14.6.13 jsdom@27.3.0
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

const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
for (const name of ['document', 'Document', 'Element', 'HTMLElement', 'MutationObserver', 'Node']) {
  globalThis[name] = window[name];
}
globalThis.window = window;
globalThis.getComputedStyle = window.getComputedStyle.bind(window);
const { getQueriesForElement } = await import('@testing-library/dom');
const { userEvent } = await import('@testing-library/user-event');

const { body } = window.document;
const reach = async (html) => {
  body.innerHTML = html;
  const button = body.querySelector('button');
  let presses = 0;
  button.addEventListener('click', () => (presses += 1));
  const found = getQueriesForElement(body).queryAllByRole('button', { name: 'Post' }).length;
  const user = userEvent.setup();
  await user.click(button);
  window.document.activeElement.blur();
  await user.tab();
  if (window.document.activeElement.localName === 'summary') await user.tab();
  return [found, presses, window.document.activeElement === button];
};
console.log('found, pressed, tabbed to:');
see('plain', await reach('<button>Post</button>'), [1, 1, true]);
see('inert', await reach('<div inert><button>Post</button></div>'), [1, 1, true]);
const details = '<details><summary>More</summary><button>Post</button></details>';
see('closed details', await reach(details), [1, 1, true]);
see('hidden', await reach('<div hidden><button>Post</button></div>'), [0, 1, false]);
see('closed dialog', await reach('<dialog><button>Post</button></dialog>'), [0, 1, false]);
body.innerHTML = '<div></div><button>Behind</button>';
body.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<button>Inside</button>';
window.document.activeElement.blur();
await userEvent.setup().tab();
see('the first stop', window.document.activeElement.textContent, 'Behind');
JS
node probe.mjs
