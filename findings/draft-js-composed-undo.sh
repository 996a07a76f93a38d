#!/usr/bin/env bash
# draft-js: text composed with an input method cannot be undone, or takes what was typed before it along
#
# Guessed beforehand: Ctrl+Z takes back what was written last, whether by keys or by an input method: after composing
# "日本" it restores the draft from before, and redo brings it back. Draft.js has handlers of its own for composition and
# undo, and editors of its age and since do this.
# Seen: Lexical and CodeMirror do. In Draft.js the composed words are no step of their own: if nothing was typed
# before, Ctrl+Z does nothing at all, not even after a second composition. For "hot soup", a typed " a" and a composed
# "日本", one Ctrl+Z leaves "hot soup"; redo brings back both. What is typed after a composition is undone, and then
# nothing more. There is no error. (Chromium, composing through DevTools.)
# Where it bites: everybody who writes Japanese, Chinese or Korean, or types on Android, where each word is a
# composition, in an editor built on Draft.js, as X's is: text composed by mistake has to be deleted by hand, and one
# undo may take more than is noticed. A change that an extension offers to take back should have a button of its own.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  draft-js@0.11.7 react@18.3.1 react-dom@18.3.1 lexical@0.52.0 @lexical/rich-text@0.52.0 @lexical/history@0.52.0 \
  codemirror@6.0.2 esbuild@0.28.2 puppeteer-core@24.43.1
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
import { buildSync } from 'esbuild';

const entry = `
  import { ContentState, Editor, EditorState as DraftState } from 'draft-js';
  import { createElement as h, useState } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot } from 'react-dom/client';
  import { createEmptyHistoryState, registerHistory } from '@lexical/history';
  import { registerRichText } from '@lexical/rich-text';
  import { $createParagraphNode, $createTextNode, $getRoot, createEditor as createLexical } from 'lexical';
  import { EditorView, minimalSetup } from 'codemirror';

  const text = 'hot soup';
  const place = () => {
    const part = document.createElement('div');
    part.style.whiteSpace = 'pre-wrap';
    document.body.replaceChildren(part);
    return part;
  };
  window.editors = {
    'draft-js': () => {
      const part = place();
      let now;
      const App = () => {
        const content = ContentState.createFromText(text);
        const [editorState, onChange] = useState(() => DraftState.createWithContent(content));
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
      registerHistory(editor, createEmptyHistoryState(), 300);
      return { root, read: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
    },
    'codemirror': () => {
      const view = new EditorView({ doc: text, parent: place(), extensions: minimalSetup });
      return { root: view.contentDOM, read: () => view.state.doc.toString() };
    },
  };`;
const define = { 'process.env.NODE_ENV': '"production"', 'global': 'globalThis' };
const stdin = { contents: entry, resolveDir: '.' };
const [{ text: script }] = buildSync({ stdin, define, bundle: true, write: false }).outputFiles;

const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true });
console.log(await browser.version());
const page = await browser.newPage();
await page.evaluate(script);
const devTools = await page.createCDPSession();
/** Composes a text in two steps and accepts it. */
async function compose(text) {
  for (const part of [text[0], text]) {
    const selection = { selectionStart: part.length, selectionEnd: part.length };
    await devTools.send('Input.imeSetComposition', { text: part, ...selection });
  }
  await devTools.send('Input.insertText', { text });
  await rest(700);
}
async function type(text) {
  await page.keyboard.type(text);
  await rest(700);
}
async function press(key) {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
  await rest(100);
}
const read = () => page.evaluate(() => window.editor.read());
const steps = {
  'composed': () => compose('日本'),
  'composed twice': async () => {
    await compose('日本');
    await compose('東京');
  },
  'typed, composed': async () => {
    await type(' a');
    await compose('日本');
  },
  'composed, typed': async () => {
    await compose('日本');
    await type(' a');
  },
};
/** The draft, the draft behind one and two Ctrl+Z, and behind Ctrl+Y twice. */
const plain = {
  'composed': ['hot soup日本', 'hot soup', 'hot soup', 'hot soup日本'],
  'typed, composed': ['hot soup a日本', 'hot soup a', 'hot soup', 'hot soup a日本'],
};
const expected = {
  'draft-js': {
    'composed': ['hot soup日本', 'hot soup日本', 'hot soup日本', 'hot soup日本'],
    'composed twice': ['hot soup日本東京', 'hot soup日本東京', 'hot soup日本東京', 'hot soup日本東京'],
    'typed, composed': ['hot soup a日本', 'hot soup', 'hot soup', 'hot soup a日本'],
    'composed, typed': ['hot soup日本 a', 'hot soup日本', 'hot soup日本', 'hot soup日本 a'],
  },
  'lexical': plain,
  'codemirror': plain,
};
for (const [name, cases] of Object.entries(expected)) {
  for (const [what, as] of Object.entries(cases)) {
    await page.evaluate((name) => {
      window.editor = window.editors[name]();
      window.editor.root.focus();
    }, name);
    await rest(100);
    await page.keyboard.press('End');
    await rest(100);
    await steps[what]();
    const seen = [await read()];
    await press('z');
    seen.push(await read());
    await press('z');
    seen.push(await read());
    await press('y');
    await press('y');
    seen.push(await read());
    see(`${name}, ${what}`, seen, as);
  }
}
await browser.close();
JS
node probe.mjs
