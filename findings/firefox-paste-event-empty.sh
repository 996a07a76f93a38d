#!/usr/bin/env bash
# Firefox: a paste event made by a script reaches an editor empty, and Quill and CodeMirror then delete the selected word
#
# Guessed beforehand: `new ClipboardEvent('paste', { clipboardData })`, as the standard and MDN have it, carries what
# was put into that DataTransfer, as `DragEvent` and `InputEvent` do with theirs. Dispatched at an editor that handles
# pasting itself, it replaces the selection with the text. Both browsers agree.
# Seen: in Chromium it does, in all five editors. In Firefox the event comes with an empty DataTransfer of its own,
# without an error; `DragEvent` and `InputEvent` are right. Of "one two three" with "two" selected, Draft.js and
# Lexical cancel the event and do nothing, ProseMirror does nothing, and Quill and CodeMirror delete the selected word:
# "one three". What is put into `event.clipboardData` after the event was made arrives in both browsers and all five
# editors.
# Where it bites: a fix, a template or a drafted answer that an extension inserts as a paste, which is the way that
# keeps lines and undo: every test in Chromium passes, and in Firefox a word is deleted. Fill the event's own
# DataTransfer.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156) and Firefox as `firefox` or in FIREFOX (seen with 153). Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
FIREFOX=$(command -v "${FIREFOX:-firefox}") || { echo 'Install Firefox, or name it in FIREFOX.' >&2; exit 1; }
export CHROMIUM FIREFOX
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  draft-js@0.11.7 react@18.3.1 react-dom@18.3.1 lexical@0.52.0 @lexical/rich-text@0.52.0 quill@2.0.3 \
  prosemirror-state@1.4.4 prosemirror-view@1.44.0 prosemirror-schema-basic@1.2.5 codemirror@6.0.2 esbuild@0.28.2 \
  puppeteer-core@24.43.1
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
import { buildSync } from 'esbuild';

const entry = `
  import { ContentState, Editor, EditorState as DraftState } from 'draft-js';
  import { createElement as h, useState } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot } from 'react-dom/client';
  import { registerRichText } from '@lexical/rich-text';
  import { $createParagraphNode, $createTextNode, $getRoot, createEditor as createLexical } from 'lexical';
  import Quill from 'quill';
  import { EditorState } from 'prosemirror-state';
  import { EditorView as ProseMirror } from 'prosemirror-view';
  import { schema } from 'prosemirror-schema-basic';
  import { EditorView, minimalSetup } from 'codemirror';

  const text = 'one two three';
  const place = () => {
    const part = document.createElement('div');
    document.body.replaceChildren(part);
    return part;
  };
  window.editors = {
    'draft-js': () => {
      const part = place();
      let now;
      const App = () => {
        const [editorState, onChange] = useState(DraftState.createWithContent(ContentState.createFromText(text)));
        now = editorState;
        return h(Editor, { editorState, onChange });
      };
      flushSync(() => createRoot(part).render(h(App)));
      return { root: part.querySelector('[contenteditable]'), read: () => now.getCurrentContent().getPlainText() };
    },
    'lexical': () => {
      const root = place();
      root.contentEditable = 'true';
      const editor = createLexical({ onError: console.error });
      editor.setRootElement(root);
      registerRichText(editor);
      const fill = () => $getRoot().clear().append($createParagraphNode().append($createTextNode(text)));
      editor.update(fill, { discrete: true });
      return { root, read: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
    },
    'quill': () => {
      const quill = new Quill(place());
      quill.setText(text);
      return { root: quill.root, read: () => quill.getText().trimEnd() };
    },
    'prosemirror': () => {
      const doc = schema.node('doc', null, [schema.node('paragraph', null, schema.text(text))]);
      const view = new ProseMirror(place(), { state: EditorState.create({ schema, doc }) });
      return { root: view.dom, read: () => view.state.doc.textContent };
    },
    'codemirror': () => {
      const view = new EditorView({ doc: text, parent: place(), extensions: minimalSetup });
      return { root: view.contentDOM, read: () => view.state.doc.toString() };
    },
  };`;
const define = { 'process.env.NODE_ENV': '"production"', 'global': 'globalThis' };
const stdin = { contents: entry, resolveDir: '.' };
const [{ text: script }] = buildSync({ stdin, define, bundle: true, write: false }).outputFiles;

/** Runs in the page: selects "two" and hands "hot soup" over as a paste; gives what the editor holds then. */
async function paste(name, isFilledAfterwards) {
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const { root, read } = window.editors[name]();
  await pause(100);
  root.focus();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (!walker.nextNode().data.includes('two'));
  getSelection().setBaseAndExtent(walker.currentNode, 4, walker.currentNode, 7);
  await pause(100);
  const clipboardData = new DataTransfer();
  if (!isFilledAfterwards) clipboardData.setData('text/plain', 'hot soup');
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  if (isFilledAfterwards) event.clipboardData.setData('text/plain', 'hot soup');
  walker.currentNode.parentElement.dispatchEvent(event);
  await pause(150);
  return `${read()}${event.defaultPrevented ? ', called off' : ''}`;
}
/** Runs in the page: what each kind of event carries. */
function carry() {
  const data = new DataTransfer();
  data.setData('text/plain', 'hot soup');
  const events = [
    new ClipboardEvent('paste', { clipboardData: data }),
    new DragEvent('drop', { dataTransfer: data }),
    new InputEvent('beforeinput', { dataTransfer: data }),
  ];
  return events.map((event) => (event.clipboardData ?? event.dataTransfer).getData('text/plain'));
}
const all = 'one hot soup three, called off';
const inFirefox = {
  'draft-js': 'one two three, called off',
  'lexical': 'one two three, called off',
  'quill': 'one  three, called off',
  'prosemirror': 'one two three',
  'codemirror': 'one  three, called off',
};
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.evaluate(script);
  const carried = [where === 'Chromium' ? 'hot soup' : '', 'hot soup', 'hot soup'];
  see(`${where}, paste, drop, beforeinput`, await page.evaluate(carry), carried);
  for (const [name, left] of Object.entries(inFirefox)) {
    see(`${where}, ${name}`, await page.evaluate(paste, name, false), where === 'Chromium' ? all : left);
    see(`${where}, ${name}, filled afterwards`, await page.evaluate(paste, name, true), all);
  }
  await browser.close();
}
JS
node probe.mjs
