#!/usr/bin/env bash
# @tiptap/extension-typography: a typed link gets a dash, a ≠ and a ×, and leads elsewhere
#
# Guessed beforehand: typed marks become typographic ones (-- a dash, != ≠, 10x20 with ×) in running text, not inside
# an address, a mention or a hashtag, which can be recognised at once; '90s gets an apostrophe.
# Seen: the rules look at the few letters before the caret and at nothing else. `…/a--b` becomes `…/a—b`, `?a=1&b!=2`
# gets ≠, `1920x1080.png` ×, and "..." at the end of an address becomes one character. "@ann--b" and "#a--b" change as
# well. An apostrophe before digits is an opening quote (‘90s), feet and inches are closing ones, and a quote after a
# colon or a dash closes what it should open. "1/2" is ½ before a space, though 1/2/2026 stays.
# Where it bites: an editor for posts with this extension: links that are typed, not pasted, are dead, and nobody sees
# why. Switch rules off by name, and undo right after one has struck.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @tiptap/core@3.31.3 @tiptap/pm@3.31.3 @tiptap/starter-kit@3.31.3 @tiptap/extension-typography@3.31.3 jsdom@29.1.1
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

const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true });
const names = ['document', 'Node', 'Element', 'HTMLElement', 'MutationObserver', 'getComputedStyle'];
for (const name of [...names, 'DOMParser', 'KeyboardEvent', 'InputEvent', 'requestAnimationFrame', 'cancelAnimationFrame']) {
  globalThis[name] = window[name];
}
globalThis.window = window;
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { Editor } = await import('@tiptap/core');
const { default: StarterKit } = await import('@tiptap/starter-kit');
const { default: Typography } = await import('@tiptap/extension-typography');

/** What stands in an editor once these letters were typed, one by one. */
function typed(text) {
  const editor = new Editor({ element: document.createElement('div'), extensions: [StarterKit, Typography] });
  const { view } = editor;
  for (const letter of text) {
    const { from, to } = view.state.selection;
    if (view.someProp('handleTextInput', (handle) => handle(view, from, to, letter))) continue;
    view.dispatch(view.state.tr.insertText(letter, from, to));
  }
  const seen = editor.getText();
  editor.destroy();
  return seen;
}
for (const [text, as] of [
  ['soup -- hot', 'soup — hot'],
  ['10 x 20', '10 × 20'],
  ['https://acme.com/soup', 'https://acme.com/soup'],
  ['https://acme.com/hot--soup', 'https://acme.com/hot—soup'],
  ['https://acme.com/?a=1&b!=2', 'https://acme.com/?a=1&b≠2'],
  ['https://acme.com/1920x1080.png', 'https://acme.com/1920×1080.png'],
  ['@ann--b', '@ann—b'],
  ['#a--b', '#a—b'],
  ["'90s", '‘90s'],
  ["don't", 'don’t'],
  ['5\'10"', '5’10”'],
  ['said:"soup"', 'said:”soup”'],
  ['on 1/2/2026', 'on 1/2/2026'],
  ['on 1/2 we open', 'on ½ we open'],
  ['24/7', '24/7'],
]) {
  see(text, typed(text), as);
}
process.exit();
JS
node probe.mjs
