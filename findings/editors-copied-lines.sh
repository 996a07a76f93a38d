#!/usr/bin/env bash
# Draft.js, Lexical, ProseMirror, Quill: a draft copied from one into another loses its empty lines, or gains some
#
# Guessed beforehand: three lines, one of them empty, that are selected, copied and pasted by keys are the same lines
# in whatever editor they are pasted into; each editor writes HTML and plain text to the clipboard and reads one of
# them. At least each editor reads what it wrote itself. Both browsers agree.
# Seen: of 24 pairs 15 keep the lines, in Firefox 16. Draft.js loses the empty line of whatever comes as HTML, its own
# included (from one editor into another), and keeps it only from CodeMirror, which writes no HTML. What Draft.js
# writes has two more empty lines in Lexical and ProseMirror. ProseMirror writes its paragraphs as text with an empty
# line between any two, so three lines are six in a text area and in CodeMirror; of what CodeMirror writes it drops the
# empty line. Quill adds an empty line after what comes from Draft.js, in Chromium only.
# Where it bites: posts written in one place and pasted into another, as teams do, X's composer being Draft.js:
# paragraphs run together or drift apart, and whoever counts characters or parts of a thread counts another text. Hand
# drafts over as plain text of your own making, and check what arrived.
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
  prosemirror-state@1.4.4 prosemirror-view@1.44.0 prosemirror-schema-basic@1.2.5 prosemirror-keymap@1.2.3 \
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
  import { ContentState, Editor, EditorState as DraftState } from 'draft-js';
  import { createElement as h, useState } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot } from 'react-dom/client';
  import { registerRichText } from '@lexical/rich-text';
  import { $createParagraphNode, $createTextNode, $getRoot, createEditor as createLexical } from 'lexical';
  import Quill from 'quill';
  import { baseKeymap } from 'prosemirror-commands';
  import { keymap } from 'prosemirror-keymap';
  import { EditorState } from 'prosemirror-state';
  import { EditorView as ProseMirror } from 'prosemirror-view';
  import { schema } from 'prosemirror-schema-basic';
  import { EditorView, minimalSetup } from 'codemirror';

  const place = () => {
    const part = document.createElement('div');
    document.body.replaceChildren(part);
    return part;
  };
  window.editors = {
    'draft-js': (lines) => {
      const part = place();
      const content = ContentState.createFromText(lines.join('\\n'));
      let now;
      const App = () => {
        const [editorState, onChange] = useState(() => DraftState.createWithContent(content));
        now = editorState;
        return h(Editor, { editorState, onChange });
      };
      flushSync(() => createRoot(part).render(h(App)));
      return { root: part.querySelector('[contenteditable]'), read: () => now.getCurrentContent().getPlainText() };
    },
    'lexical': (lines) => {
      const root = place();
      root.contentEditable = 'true';
      const editor = createLexical({ onError: console.error });
      editor.setRootElement(root);
      registerRichText(editor);
      const paragraph = (line) => $createParagraphNode().append(...(line ? [$createTextNode(line)] : []));
      editor.update(() => $getRoot().clear().append(...lines.map(paragraph)), { discrete: true });
      const texts = () => $getRoot().getChildren().map((node) => node.getTextContent());
      return { root, read: () => editor.getEditorState().read(texts).join('\\n') };
    },
    'quill': (lines) => {
      const quill = new Quill(place());
      quill.setText(lines.join('\\n'));
      return { root: quill.root, read: () => quill.getText().replace(/\\n$/, '') };
    },
    'prosemirror': (lines) => {
      const paragraph = (line) => schema.node('paragraph', null, line ? [schema.text(line)] : []);
      const doc = schema.node('doc', null, lines.map(paragraph));
      const state = EditorState.create({ schema, doc, plugins: [keymap(baseKeymap)] });
      const view = new ProseMirror(place(), { state });
      return { root: view.dom, read: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\\n', '\\n') };
    },
    'codemirror': (lines) => {
      const view = new EditorView({ doc: lines.join('\\n'), parent: place(), extensions: minimalSetup });
      return { root: view.contentDOM, read: () => view.state.doc.toString() };
    },
    'text area': (lines) => {
      const root = place().appendChild(document.createElement('textarea'));
      root.value = lines.join('\\n');
      return { root, read: () => root.value };
    },
  };`;
const define = { 'process.env.NODE_ENV': '"production"', 'global': 'globalThis' };
const stdin = { contents: entry, resolveDir: '.' };
const [{ text: script }] = buildSync({ stdin, define, bundle: true, write: false }).outputFiles;

/** Runs in the page: draws an editor with these lines and gives it the focus. */
function draw(name, lines) {
  window.editor = window.editors[name](lines);
  window.editor.root.focus();
}
const kept = 'hot, , soup, today';
const fewer = 'hot, soup, today';
const more = 'hot, , , soup, today';
const twice = 'hot, , , , soup, , today';
const names = ['draft-js', 'lexical', 'quill', 'prosemirror', 'codemirror', 'text area'];
const into = (...texts) => Object.fromEntries(names.map((to, index) => [to, texts[index]]));
const end = { Chromium: `${kept}, `, Firefox: kept };
const expected = {
  'draft-js': into(fewer, more, end, more, kept, kept),
  'lexical': into(fewer, kept, kept, kept, kept, kept),
  'prosemirror': into(fewer, kept, kept, kept, twice, twice),
  'codemirror': into(kept, kept, kept, fewer, kept, kept),
};
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.evaluate(script);
  const press = async (key) => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
    await rest(30);
  };
  for (const [from, targets] of Object.entries(expected)) {
    const seen = {};
    const as = {};
    for (const [to, text] of Object.entries(targets)) {
      await page.evaluate(draw, from, ['hot', '', 'soup', 'today']);
      await rest(40);
      await press('a');
      await press('c');
      await page.evaluate(draw, to, ['x']);
      await rest(40);
      await press('a');
      await press('v');
      await rest(60);
      seen[to] = (await page.evaluate(() => window.editor.read())).replaceAll('\n', ', ');
      as[to] = text[where] ?? text;
    }
    see(`${where}, from ${from}`, seen, as);
  }
  await browser.close();
}
JS
node probe.mjs
