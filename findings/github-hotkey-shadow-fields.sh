#!/usr/bin/env bash
# @github/hotkey: what is typed into a field of a shadow root presses the buttons of the page
#
# Guessed beforehand: a letter shortcut rests while somebody types in a field, wherever the field is; and the Enter
# that confirms an input method's composition is not a shortcut.
# Seen: it looks at the event's target, which for the page is the host of the shadow root, so each "e" typed in a text
# area in there presses the page's button for "e"; in Chromium 156 the letter is not even typed. hotkeys-js and
# mousetrap ask `composedPath()`; tinykeys leaves fields to the caller. In a closed root all four fire. The Enter of a
# composition (`isComposing`) is a shortcut to all but mousetrap, which goes by key code 229.
# Where it bites: an extension's panel with a field in a shadow root, on a page with such shortcuts: words typed there
# are commands to the page. Stop key events at the host, as `entrypoints/coach/panel-host.tsx` does. In your own pages
# check `isComposing`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @github/hotkey@3.1.4 hotkeys-js@4.1.2 mousetrap@1.6.5 tinykeys@3.1.0 jsdom@27.3.0
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

const { window } = new JSDOM('<body><textarea></textarea><div></div><div></div></body>');
for (const name of Object.getOwnPropertyNames(window)) {
  if (/^(document|\w*(Element|Event|Node))$/.test(name)) globalThis[name] = window[name];
}
globalThis.window = window;
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { install } = await import('@github/hotkey');
const { default: hotkeys } = await import('hotkeys-js');
const { default: mousetrap } = await import('mousetrap');
const { tinykeys } = await import('tinykeys');

const { body } = window.document;
let pressed = [];
const by = (library) => () => pressed.push(library);
for (const key of ['e', 'Enter']) {
  const button = body.appendChild(window.document.createElement('button'));
  button.addEventListener('click', by('@github/hotkey'));
  install(button, key);
  hotkeys(key.toLowerCase(), by('hotkeys-js'));
  mousetrap.bind(key.toLowerCase(), by('mousetrap'), 'keydown');
  tinykeys(window, { [key]: by('tinykeys') });
}
const press = (target, key, keyCode, more) => {
  pressed = [];
  for (const type of ['keydown', 'keyup']) {
    const event = new window.KeyboardEvent(type, { key, keyCode, bubbles: true, composed: true, ...more });
    Object.defineProperty(event, 'which', { value: keyCode });
    target.dispatchEvent(event);
  }
  return pressed.sort();
};
const field = (host, mode) => {
  const root = host.attachShadow({ mode });
  return root.appendChild(window.document.createElement('textarea'));
};
const [plain, open, closed] = body.children;
const all = ['@github/hotkey', 'hotkeys-js', 'mousetrap', 'tinykeys'];
see('on the page', press(body, 'e', 69), all);
see('in a field', press(plain, 'e', 69), ['tinykeys']);
see('in a field of an open root', press(field(open, 'open'), 'e', 69), ['@github/hotkey', 'tinykeys']);
see('in a field of a closed root', press(field(closed, 'closed'), 'e', 69), all);
see('Enter', press(body, 'Enter', 13), all);
const confirms = press(body, 'Enter', 229, { isComposing: true });
see('Enter of an input method', confirms, ['@github/hotkey', 'hotkeys-js', 'tinykeys']);
JS
node probe.mjs
