#!/usr/bin/env bash
# Lexical, Slate, Quill, ProseMirror, Editor.js: text inserted by `insertText` loses line ends, in one browser or both
#
# Guessed beforehand: `document.execCommand('insertText')`, with which extensions, dictation and password managers
# write into editors, gives the same text in each of them and in both browsers, with its lines as given, since each
# editor reads what has changed.
# Seen, with "two" selected in "one two three", and "hot", an empty line and "soup" inserted in its place: CodeMirror
# has all of it. Lexical has "hotsoup" in Chromium, and of "A" and "B" on two lines only "A"; in Firefox it is right.
# Quill has "hotsoup" in Firefox. ProseMirror has one line end of two in Firefox, Editor.js saves one of two in
# Chromium. Slate shows the text while its value is the old one, for a word without a line end as well, in both
# browsers. The command returns `true` each time.
# Where it bites: a fix, a template or a thread with paragraphs: what is posted is not what was written, and in Slate
# not what is seen. Insert one line at a time, read the editor's text afterwards, and try it in both browsers.
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
  lexical@0.52.0 @lexical/rich-text@0.52.0 slate@0.146.0 slate-dom@0.146.1 slate-react@0.146.1 react@19.3.1 \
  react-dom@19.3.1 quill@2.0.3 prosemirror-state@1.4.4 prosemirror-view@1.44.0 prosemirror-schema-basic@1.2.5 \
  @editorjs/editorjs@2.31.7 codemirror@6.0.2 esbuild@0.28.2 puppeteer-core@24.43.1
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
  import { registerRichText } from '@lexical/rich-text';
  import { $createParagraphNode, $createTextNode, $getRoot, createEditor as createLexical } from 'lexical';
  import { EditorState } from 'prosemirror-state';
  import { EditorView as ProseMirror } from 'prosemirror-view';
  import { schema } from 'prosemirror-schema-basic';
  import { createEditor as createSlate, Node } from 'slate';
  import { Editable, Slate, withReact } from 'slate-react';
  import { createElement as h } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  import Quill from 'quill';
  import EditorJS from '@editorjs/editorjs';
  import { EditorView, minimalSetup } from 'codemirror';

  const text = 'one two three';
  const place = () => {
    const part = document.createElement('div');
    document.body.replaceChildren(part);
    return part;
  };
  window.editors = {
    lexical: () => {
      const root = place();
      root.contentEditable = 'true';
      const editor = createLexical({ onError: console.error });
      editor.setRootElement(root);
      registerRichText(editor);
      const fill = () => $getRoot().clear().append($createParagraphNode().append($createTextNode(text)));
      editor.update(fill, { discrete: true });
      return { root, read: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
    },
    slate: () => {
      const editor = withReact(createSlate());
      const initialValue = [{ type: 'paragraph', children: [{ text }] }];
      const part = place();
      flushSync(() => createRoot(part).render(h(Slate, { editor, initialValue }, h(Editable))));
      const read = () => editor.children.map(Node.string).join('\\n');
      return { root: part.querySelector('[contenteditable]'), read };
    },
    quill: () => {
      const quill = new Quill(place());
      quill.setText(text);
      return { root: quill.root, read: () => quill.getText() };
    },
    prosemirror: () => {
      const doc = schema.node('doc', null, [schema.node('paragraph', null, schema.text(text))]);
      const view = new ProseMirror(place(), { state: EditorState.create({ schema, doc }) });
      return { root: view.dom, read: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\\n', '\\n') };
    },
    editorjs: async () => {
      const holder = place();
      const editor = new EditorJS({ holder, data: { blocks: [{ type: 'paragraph', data: { text } }] } });
      await editor.isReady;
      const read = async () => {
        const { blocks } = await editor.save();
        return blocks.map((block) => block.data.text.replaceAll('<br>', '\\n')).join('\\n');
      };
      return { root: holder.querySelector('[contenteditable="true"]'), read };
    },
    codemirror: () => {
      const view = new EditorView({ doc: text, parent: place(), extensions: minimalSetup });
      return { root: view.contentDOM, read: () => view.state.doc.toString() };
    },
  };`;
const define = { 'process.env.NODE_ENV': '"production"' };
const stdin = { contents: entry, resolveDir: '.' };
const [{ text: script }] = buildSync({ stdin, define, bundle: true, write: false }).outputFiles;

/** Runs in the page: puts words in the place of "two"; gives what the command says and what the editor holds. */
async function replace(name, words) {
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const { root, read } = await window.editors[name]();
  await pause(100);
  root.focus();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (!walker.nextNode().data.includes('two'));
  const at = walker.currentNode.data.indexOf('two');
  getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 3);
  await pause(100);
  const says = document.execCommand('insertText', false, words);
  await pause(200);
  return [says, (await read()).trim(), root.innerText.includes('two') ? 'not shown' : 'shown'];
}
const all = 'one hot\n\nsoup three';
const old = 'one two three';
const expected = {
  codemirror: { Chromium: all, Firefox: all },
  lexical: { Chromium: 'one hotsoup three', Firefox: all },
  slate: { Chromium: old, Firefox: old },
  quill: { Chromium: all, Firefox: 'one hotsoup three' },
  prosemirror: { Chromium: all, Firefox: 'one hot\nsoup three' },
  editorjs: { Chromium: 'one hot\nsoup three', Firefox: all },
};
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  for (const [name, { [where]: text }] of Object.entries(expected)) {
    const page = await browser.newPage();
    await page.evaluate(script);
    const word = await page.evaluate(replace, name, 'hot');
    see(`${where}, ${name}, a word`, word, [true, name === 'slate' ? old : 'one hot three', 'shown']);
    see(`${where}, ${name}, lines`, await page.evaluate(replace, name, 'hot\n\nsoup'), [true, text, 'shown']);
    if (name === 'lexical') {
      const letters = await page.evaluate(replace, name, 'A\nB');
      see(`${where}, lexical, letters`, letters[1], where === 'Chromium' ? 'one A three' : 'one A\nB three');
    }
    await page.close();
  }
  await browser.close();
}
JS
node probe.mjs
