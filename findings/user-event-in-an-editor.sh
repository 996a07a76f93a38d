#!/usr/bin/env bash
# @testing-library/user-event: an emoji is typed and erased by halves, and in an editor Backspace erases a letter too many
#
# Guessed beforehand: a typed emoji is one `input` event, Backspace takes it back, and a full field accepts it whole or
# not at all, as browsers do; in an editable element keys do what they do in a text area, and `data` says what was
# typed.
# Seen: each half of an emoji has its own key and event. Backspace leaves half an emoji in the field, and `maxlength`
# lets one half in. In an editor `data` of `input` is null (that of `beforeinput` is right), Backspace at the start of
# a paragraph erases a letter of the one above, words typed over a selection across two elements go after the second
# one, and `contenteditable="plaintext-only"` accepts nothing.
# Where it bites: tests of a composer: drafts with half emoji that nobody can write, code that reads `data` and seems
# broken, joined paragraphs that are never tested. Set the text and send the events yourself, or test in a browser.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @testing-library/user-event@14.6.13 @testing-library/dom@10.4.2 jsdom@27.3.0
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

const { window } = new JSDOM('<body></body>', { pretendToBeVisual: true, url: 'https://acme.com/' });
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) globalThis[name] = window[name];
}
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { body } = window.document;
Object.assign(globalThis, { window, document: window.document });
const { default: user } = await import('@testing-library/user-event');

const selection = window.document.getSelection();
const put = (html) => {
  body.innerHTML = html;
  const [element] = body.children;
  element.focus();
  return element;
};
const events = (element, log = []) => {
  for (const type of ['beforeinput', 'input']) {
    element.addEventListener(type, ({ data }) => log.push([type, data]));
  }
  return log;
};
const area = put('<textarea></textarea>');
const typed = events(area);
await user.keyboard('🎉');
see('an emoji', typed, [
  ['beforeinput', '\ud83c'],
  ['input', '\ud83c'],
  ['beforeinput', '\udf89'],
  ['input', '\udf89'],
]);
await user.keyboard('{Backspace}');
see('Backspace', area.value, '\ud83c');
const full = put('<input maxlength="3">');
await user.keyboard('ok🎉');
see('three at most', full.value, 'ok\ud83c');

const editor = (inside) => put(`<div contenteditable="true">${inside}</div>`);
const empty = editor('');
const inserted = events(empty);
await user.type(empty, 'a');
see('in an editor', inserted, [
  ['beforeinput', 'a'],
  ['input', null],
]);
const paragraphs = editor('<p>one</p><p>two</p>');
selection.collapse(paragraphs.lastChild.firstChild, 0);
await user.keyboard('{Backspace}');
see('Backspace at a start', paragraphs.innerHTML, '<p>on</p><p>two</p>');
const parts = editor('<b>soup</b> bread');
selection.setBaseAndExtent(parts.firstChild.firstChild, 1, parts.lastChild, 1);
await user.keyboard('X');
see('over two parts', parts.innerHTML, '<b>s</b>Xbread');
const plain = put('<div contenteditable="plaintext-only" tabindex="0">a</div>');
await user.type(plain, 'b');
see('plaintext-only', plain.textContent, 'a');
JS
node probe.mjs
