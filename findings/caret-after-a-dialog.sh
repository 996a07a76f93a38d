#!/usr/bin/env bash
# Chromium, Firefox: a dialog that closes gives an editor the focus but not its caret: what is typed goes to the front
#
# Guessed beforehand: whoever writes, is asked something by a dialog or a popover and closes it, writes on where they
# were: HTML gives the focus back to what had it, and the caret is still in the draft, as it is in a text area. A
# popover in a shadow root does the same.
# Seen: in a text area, ProseMirror and CodeMirror it is so. In an element that is editable, Draft.js, Lexical and
# Quill the caret stands at the front of the draft once a modal dialog or a popover with a field in it was closed, in
# both browsers. In Chromium a popover within a shadow root does not give back even the focus: what is typed goes
# nowhere. Where somebody clicks into a field and a script calls `focus()` of the editor afterwards, Firefox has kept
# the caret (but for Draft.js) and Chromium puts it to the front.
# Where it bites: X's composer is a Draft.js: after each question that an extension asks in a dialog the next words
# stand in front of the draft, or are lost. Keep the selection when the dialog opens, and set it once it has closed,
# as our `rememberCaret` does (lib/x/caret-memory.ts).
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
  import { convertFromRaw, Editor, EditorState as DraftState } from 'draft-js';
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

  const text = 'hot soup today';
  const place = (tag = 'div') => {
    const part = document.createElement(tag);
    document.body.replaceChildren(part);
    return part;
  };
  window.editors = {
    'text area': () => {
      const root = place('textarea');
      root.value = text;
      return { root, read: () => root.value };
    },
    'editable element': () => {
      const root = place();
      root.contentEditable = 'true';
      root.textContent = text;
      return { root, read: () => root.textContent };
    },
    'draft-js': () => {
      const part = place();
      const block = { key: 'one', text, type: 'unstyled', inlineStyleRanges: [], entityRanges: [] };
      const content = convertFromRaw({ blocks: [block], entityMap: {} });
      let now;
      const App = () => {
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

/** Runs in the page: draws an editor and puts the caret behind "soup". */
async function draw(name) {
  window.editor = window.editors[name]();
  const { root } = window.editor;
  await new Promise((resolve) => setTimeout(resolve, 60));
  root.focus();
  if (root.matches('textarea')) root.setSelectionRange(8, 8);
  else getSelection().collapse(document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode(), 8);
  await new Promise((resolve) => setTimeout(resolve, 60));
}
/** Runs in the page: puts this in front of the editor, on the page or in a shadow root. */
function ask(html, isShadow) {
  const host = document.createElement('div');
  host.id = 'question';
  document.documentElement.append(host);
  const root = isShadow ? host.attachShadow({ mode: 'open' }) : host;
  root.innerHTML = html;
  window.question = root.firstChild;
}
const dialog = '<dialog><input></dialog>';
const popover = '<div popover><input autofocus></div>';
const field = '<input style="position: fixed; inset: 200px auto auto 0; width: 99px; height: 40px">';
const escape = (page) => page.keyboard.press('Escape');
const open = (page, method) => page.evaluate((method) => window.question[method](), method);
const front = 'Xhot soup today';
const kept = 'hot soupX today';
const lost = 'hot soup today';
const ways = {
  'dialog, Escape': [dialog, false, (page) => open(page, 'showModal'), escape, front],
  'popover, Escape': [popover, false, (page) => open(page, 'showPopover'), escape, front],
  'popover in a shadow root, Escape': [
    popover,
    true,
    (page) => open(page, 'showPopover'),
    escape,
    { Chromium: lost, Firefox: front },
  ],
  'click into a field, focus()': [
    field,
    true,
    (page) => page.mouse.click(50, 220),
    (page) => page.evaluate(() => window.editor.root.focus()),
    { Chromium: front, Firefox: kept },
  ],
};
const keeper = (way, usual) => (usual === front ? kept : usual);
const keepers = { 'text area': keeper, 'prosemirror': keeper, 'codemirror': keeper };
const odd = {
  Chromium: keepers,
  Firefox: { ...keepers, 'draft-js': (way) => (way.startsWith('click') ? front : undefined) },
};
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.evaluate(script);
  for (const name of ['text area', 'prosemirror', 'codemirror', 'editable element', 'draft-js', 'lexical', 'quill']) {
    for (const [way, [html, isShadow, begin, end, as]] of Object.entries(ways)) {
      await page.evaluate(draw, name);
      await page.evaluate(ask, html, isShadow);
      await begin(page);
      await page.keyboard.type('y');
      await end(page);
      await rest(50);
      await page.keyboard.type('X');
      await rest(50);
      const seen = await page.evaluate(() => {
        document.querySelector('#question').remove();
        return window.editor.read();
      });
      const usual = as[where] ?? as;
      see(`${where}, ${name}, ${way}`, seen, odd[where][name]?.(way, usual) ?? usual);
    }
  }
  await browser.close();
}
JS
node probe.mjs
