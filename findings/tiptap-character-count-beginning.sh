#!/usr/bin/env bash
# @tiptap/extensions: a draft longer than its limit loses its beginning at the first click, for good
#
# Guessed beforehand: `CharacterCount` with a limit prevents further typing; a text that is too long from the start
# stays, or is cut at its end to the allowed length.
# Seen: nothing happens until the first transaction, and a click is one. Then as many positions as there are letters
# too many are deleted from the beginning of the document: its first words, or the whole first paragraph. The opening
# of a paragraph counts as a position, so one letter too many stays, or half an emoji if one is there. Undo restores
# nothing, as the result would be over the limit. Typing does not trigger it.
# Where it bites: drafts of somebody with a higher limit, or from before the limit was lowered: whoever opens one and
# clicks into it loses the hook. Set `autoTrim: false`, and show the count.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @tiptap/core@3.31.3 @tiptap/pm@3.31.3 @tiptap/starter-kit@3.31.3 @tiptap/extensions@3.31.3 jsdom@29.1.1
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
for (const name of [...names, 'DOMParser', 'requestAnimationFrame', 'cancelAnimationFrame']) {
  globalThis[name] = window[name];
}
globalThis.window = window;
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
console.warn = () => {};
const { Editor } = await import('@tiptap/core');
const { CharacterCount } = await import('@tiptap/extensions');
const { default: StarterKit } = await import('@tiptap/starter-kit');

const click = (editor) => editor.commands.setTextSelection(editor.state.doc.content.size - 1);
const type = ({ view, state }) => view.dispatch(state.tr.insertText('!', state.selection.to));
/** What is in the editor after each of these steps, its paragraphs with a stroke between them. */
const after = (content, options, ...steps) => {
  const element = document.createElement('div');
  const extensions = [StarterKit, CharacterCount.configure(options)];
  const editor = new Editor({ element, extensions, content });
  const states = [() => {}, ...steps].map((step) => {
    step(editor);
    return editor.getText({ blockSeparator: '|' });
  });
  editor.destroy();
  return states;
};
const undo = (editor) => editor.commands.undo();
const [draft, limit] = ['<p>Hot soup today</p>', { limit: 8 }];
see('not too long', after('<p>Hot soup</p>', limit, click, type), ['Hot soup', 'Hot soup', 'Hot soup']);
see('a click, undo', after(draft, limit, click, undo), ['Hot soup today', 'oup today', 'oup today']);
see('typing', after(draft, limit, type), ['Hot soup today', 'Hot soup today']);
const two = '<p>Hot</p><p>soup today</p>';
see('two paragraphs', after(two, limit, click), ['Hot|soup today', 'soup today']);
see('two letters too many', after('<p>1234567890</p>', limit, click), ['1234567890', '234567890']);
see('an emoji', after('<p>🎉 hot soup</p>', { limit: 9 }, click), ['🎉 hot soup', '\uDF89 hot soup']);
const kept = ['Hot soup today', 'Hot soup today'];
see('autoTrim: false', after(draft, { limit: 8, autoTrim: false }, click), kept);
process.exit();
JS
node probe.mjs
