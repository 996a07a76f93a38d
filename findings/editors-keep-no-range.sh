#!/usr/bin/env bash
# CodeMirror, Slate, Lexical, Quill: a highlight on a word vanishes once a letter is typed or erased beside it
#
# Guessed beforehand: a Range is live: what lies on a word stays on it while text is typed and erased beside it, which
# is why `CSS.highlights` takes ranges, and editors leave typing to the browser and change only what they must. At
# least typing at the end of a line leaves a word in its middle alone, in both browsers.
# Seen: with a Range on "soup" of "hot soup today": ProseMirror keeps it through all typing and erasing, and loses it
# by undo. Slate and CodeMirror rewrite the line's text node whenever something changes before the word or a letter is
# erased after it, and the Range is empty; it survives only typing at the very end. Quill and Lexical keep it while
# something is typed; once a letter is erased after it, Lexical loses it in Chromium and not in Firefox, Quill in
# Firefox and not in Chromium. Nothing tells: the Highlight still has its Range, `isConnected` is true for its node.
# Where it bites: checkers that mark words in composers: marks vanish while somebody corrects another word, and return
# with the next check, which looks like a hint withdrawn. Keep your own offsets and set each Range again after every
# `input`, once the editor has rendered.
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
  lexical@0.52.0 @lexical/rich-text@0.52.0 @lexical/history@0.52.0 slate@0.146.0 slate-dom@0.146.1 \
  slate-react@0.146.1 slate-history@0.115.0 react@18.3.1 react-dom@18.3.1 quill@2.0.3 prosemirror-state@1.4.4 \
  prosemirror-view@1.44.0 prosemirror-schema-basic@1.2.5 prosemirror-history@1.5.2 prosemirror-keymap@1.2.3 \
  prosemirror-commands@1.7.2 codemirror@6.0.2 esbuild@0.28.2 puppeteer-core@24.43.1
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
  import { createEmptyHistoryState, registerHistory } from '@lexical/history';
  import { registerRichText } from '@lexical/rich-text';
  import { $createParagraphNode, $createTextNode, $getRoot, createEditor as createLexical } from 'lexical';
  import { createElement as h } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot } from 'react-dom/client';
  import { createEditor as createSlate, Node as SlateNode } from 'slate';
  import { withHistory } from 'slate-history';
  import { Editable, Slate, withReact } from 'slate-react';
  import Quill from 'quill';
  import { baseKeymap } from 'prosemirror-commands';
  import { history, undo } from 'prosemirror-history';
  import { keymap } from 'prosemirror-keymap';
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
  window.editors = {
    prosemirror: () => {
      const doc = schema.node('doc', null, [schema.node('paragraph', null, schema.text(text))]);
      const plugins = [history(), keymap({ 'Mod-z': undo }), keymap(baseKeymap)];
      const view = new ProseMirror(place(), { state: EditorState.create({ schema, doc, plugins }) });
      return { root: view.dom, read: () => view.state.doc.textContent };
    },
    codemirror: () => {
      const view = new EditorView({ doc: text, parent: place(), extensions: minimalSetup });
      return { root: view.contentDOM, read: () => view.state.doc.toString() };
    },
    slate: () => {
      const part = place();
      const editor = withHistory(withReact(createSlate()));
      const initialValue = [{ type: 'paragraph', children: [{ text }] }];
      flushSync(() => createRoot(part).render(h(Slate, { editor, initialValue }, h(Editable))));
      const read = () => editor.children.map(SlateNode.string).join();
      return { root: part.querySelector('[contenteditable]'), read };
    },
    lexical: () => {
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
    quill: () => {
      const quill = new Quill(place());
      quill.setText(text);
      quill.history.clear();
      return { root: quill.root, read: () => quill.getText().trimEnd() };
    },
  };`;
const define = { 'process.env.NODE_ENV': '"production"' };
const stdin = { contents: entry, resolveDir: '.' };
const [{ text: script }] = buildSync({ stdin, define, bundle: true, write: false }).outputFiles;

/** Runs in the page: draws an editor and lays a Range on "soup". */
async function draw(name) {
  window.editor = window.editors[name]();
  const { root } = window.editor;
  await new Promise((resolve) => setTimeout(resolve, 60));
  root.focus();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.nextNode();
  window.range = new Range();
  window.range.setStart(walker.currentNode, 4);
  window.range.setEnd(walker.currentNode, 8);
  CSS.highlights.set('hint', new Highlight(window.range));
}
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
const ways = {
  'typed behind': [['End', 'type'], 'hot soup todayx'],
  'typed in front': [['Home', 'type'], 'xhot soup today'],
  'erased behind': [['End', 'Backspace'], 'hot soup toda'],
  'typed and undone': [['End', 'type', 'undo'], 'hot soup today'],
};
const both = (...lost) => ({ Chromium: lost, Firefox: lost });
const lost = {
  prosemirror: both('typed and undone'),
  codemirror: both('typed in front', 'erased behind', 'typed and undone'),
  slate: both('typed in front', 'erased behind', 'typed and undone'),
  lexical: { Chromium: ['erased behind', 'typed and undone'], Firefox: [] },
  quill: { Chromium: ['typed and undone'], Firefox: ['erased behind', 'typed and undone'] },
};
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.evaluate(script);
  const keys = {
    type: () => page.keyboard.type('x'),
    undo: async () => {
      await rest(150);
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    },
  };
  for (const [name, { [where]: lostHere }] of Object.entries(lost)) {
    const seen = [];
    for (const [way, [presses, text]] of Object.entries(ways)) {
      await page.evaluate(draw, name);
      await rest(40);
      for (const press of presses) {
        await (keys[press]?.() ?? page.keyboard.press(press));
        await rest(40);
      }
      const [draft, word, isConnected] = await page.evaluate(() => {
        const { startContainer } = window.range;
        return [window.editor.read(), window.range.toString(), startContainer.isConnected];
      });
      assert.deepEqual([draft, isConnected], [text, true]);
      if (word !== 'soup') seen.push(way);
    }
    see(`${where}, ${name}, the word is lost once`, seen, lostHere);
  }
  await browser.close();
}
JS
node probe.mjs
