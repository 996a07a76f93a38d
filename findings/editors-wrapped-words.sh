#!/usr/bin/env bash
# Lexical, Quill: a word that a script wraps in an element vanishes from the draft, in Lexical with all that follows it
#
# Guessed beforehand: an editor ignores an element that it did not make around one of its words: it removes the
# element, as it does with what is added beside the text, and the draft keeps its words, in all editors and both
# browsers.
# Seen: "soup" of "hot soup today" was wrapped in a `mark` by `surroundContents()`, as dictionaries, translators and
# simple highlighters do. In Draft.js, Slate, ProseMirror and CodeMirror the draft is unchanged, also after more
# typing. Lexical's draft is "hot ": the word and everything after it are gone from the page and from its state.
# Quill's is "hot  today". Both at once, without an input event or an error, in Chromium and Firefox. Undo brings the
# words back. An element placed beside the text loses nothing in any of them.
# Where it bites: extensions that mark, explain or translate words in whatever page they meet: in composers built with
# these two the post loses words while somebody writes. Skip whatever is `isContentEditable`, and mark by
# `CSS.highlights`.
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
  draft-js@0.11.7 react@18.3.1 react-dom@18.3.1 lexical@0.52.0 @lexical/rich-text@0.52.0 @lexical/history@0.52.0 \
  slate@0.146.0 slate-dom@0.146.1 slate-react@0.146.1 quill@2.0.3 prosemirror-state@1.4.4 \
  prosemirror-view@1.44.0 prosemirror-schema-basic@1.2.5 codemirror@6.0.2 esbuild@0.28.2 puppeteer-core@24.43.1
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
  import { createEmptyHistoryState, registerHistory } from '@lexical/history';
  import { registerRichText } from '@lexical/rich-text';
  import { $createParagraphNode, $createTextNode, $getRoot, createEditor as createLexical } from 'lexical';
  import { createEditor as createSlate, Node as SlateNode } from 'slate';
  import { Editable, Slate, withReact } from 'slate-react';
  import Quill from 'quill';
  import { EditorState } from 'prosemirror-state';
  import { EditorView as ProseMirror } from 'prosemirror-view';
  import { schema } from 'prosemirror-schema-basic';
  import { EditorView, minimalSetup } from 'codemirror';

  const text = 'hot soup today';
  const place = () => {
    const part = document.createElement('div');
    document.body.replaceChildren(part);
    return part;
  };
  const render = (part, element) => flushSync(() => createRoot(part).render(element));
  window.editors = {
    'draft-js': () => {
      const part = place();
      let now;
      const App = () => {
        const [editorState, onChange] = useState(DraftState.createWithContent(ContentState.createFromText(text)));
        now = editorState;
        return h(Editor, { editorState, onChange });
      };
      render(part, h(App));
      return { root: part.querySelector('[contenteditable]'), read: () => now.getCurrentContent().getPlainText() };
    },
    'slate': () => {
      const part = place();
      const editor = withReact(createSlate());
      const initialValue = [{ type: 'paragraph', children: [{ text }] }];
      render(part, h(Slate, { editor, initialValue }, h(Editable)));
      const read = () => editor.children.map(SlateNode.string).join();
      return { root: part.querySelector('[contenteditable]'), read };
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
    'lexical': () => {
      const root = place();
      root.contentEditable = 'true';
      const editor = createLexical({ onError: console.error });
      editor.setRootElement(root);
      registerRichText(editor);
      registerHistory(editor, createEmptyHistoryState(), 0);
      const fill = () => $getRoot().clear().append($createParagraphNode().append($createTextNode(text)));
      editor.update(fill, { discrete: true });
      return { root, read: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
    },
    'quill': () => {
      const quill = new Quill(place());
      quill.setText(text);
      quill.history.clear();
      return { root: quill.root, read: () => quill.getText().replace(/\\n$/, '') };
    },
  };`;
const define = { 'process.env.NODE_ENV': '"production"', 'global': 'globalThis' };
const stdin = { contents: entry, resolveDir: '.' };
const [{ text: script }] = buildSync({ stdin, define, bundle: true, write: false }).outputFiles;

/** Runs in the page: draws an editor. */
function draw(name) {
  window.editor = window.editors[name]();
  window.editor.root.focus();
}
/** Runs in the page: changes it around "soup" in one of two ways. */
function change(how) {
  const walker = document.createTreeWalker(window.editor.root, NodeFilter.SHOW_TEXT);
  while (!walker.nextNode().data.includes('soup'));
  const text = walker.currentNode;
  const mark = document.createElement('mark');
  if (how === 'a word in an element') {
    const range = new Range();
    range.setStart(text, 4);
    range.setEnd(text, 8);
    range.surroundContents(mark);
  }
  if (how === 'an element in front') text.before(mark);
}
const hows = ['a word in an element', 'an element in front'];
const whole = 'hot soup today';
const lost = { lexical: 'hot ', quill: 'hot  today' };
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.evaluate(script);
  const read = () => page.evaluate(() => window.editor.read());
  for (const name of ['draft-js', 'slate', 'prosemirror', 'codemirror', 'lexical', 'quill']) {
    for (const how of hows) {
      await page.evaluate(draw, name);
      await rest(100);
      await page.evaluate(change, how);
      await rest(100);
      const draft = how === hows[0] ? (lost[name] ?? whole) : whole;
      const seen = [await read()];
      await page.keyboard.press('End');
      await page.keyboard.type('!');
      await rest(60);
      seen.push(await read());
      see(`${where}, ${name}, ${how}`, seen, [draft, `${draft}!`]);
    }
    if (!lost[name]) continue;
    await page.evaluate(draw, name);
    await rest(100);
    await page.evaluate(change, hows[0]);
    await rest(100);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await rest(100);
    see(`${where}, ${name}, undone`, await read(), whole);
  }
  await browser.close();
}
JS
node probe.mjs
