#!/usr/bin/env bash
# Quill, Editor.js: in a shadow root a second line is typed backwards, or goes before the text that was there
#
# Guessed beforehand: an editor rendered into an open shadow root accepts typing as it does in the page; in a closed
# one only ProseMirror does, which looks for its root.
# Seen: Lexical and ProseMirror are right in both kinds of root, in Chromium and Firefox. Quill is right in one line.
# After Enter the caret stays behind: "up" in the second line is "pu" in Chromium, in Firefox each letter is a line of
# its own, before the last one. Editor.js is right in Firefox; in Chromium what is typed after Enter goes before the
# text, and there is no new line. There is no error, and in the page both are right.
# Where it bites: composers in an extension's panel or in a web component: tests of a single line pass, every second
# paragraph is garbage. Type two lines in the root that is shipped, or put such an editor into a frame.
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
  quill@2.0.3 @editorjs/editorjs@2.31.7 lexical@0.52.0 @lexical/rich-text@0.52.0 prosemirror-state@1.4.4 \
  prosemirror-view@1.44.0 prosemirror-schema-basic@1.2.5 prosemirror-example-setup@1.2.3 \
  esbuild@0.28.2 puppeteer-core@24.43.1
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
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';

const entry = `
  import { registerRichText } from '@lexical/rich-text';
  import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
  import { EditorState } from 'prosemirror-state';
  import { EditorView as ProseMirror } from 'prosemirror-view';
  import { schema } from 'prosemirror-schema-basic';
  import { exampleSetup } from 'prosemirror-example-setup';
  import Quill from 'quill';
  import EditorJS from '@editorjs/editorjs';

  const text = 'soup';
  window.editors = {
    lexical: (part) => {
      part.contentEditable = 'true';
      const editor = createEditor({ onError: console.error });
      editor.setRootElement(part);
      registerRichText(editor);
      const fill = () => $getRoot().clear().append($createParagraphNode().append($createTextNode(text)));
      editor.update(fill, { discrete: true });
      return () => editor.getEditorState().read(() => $getRoot().getTextContent().replaceAll('\\n\\n', '\\n'));
    },
    prosemirror: (part) => {
      const doc = schema.node('doc', null, [schema.node('paragraph', null, schema.text(text))]);
      const plugins = exampleSetup({ schema, menuBar: false });
      const view = new ProseMirror(part, { state: EditorState.create({ doc, plugins }) });
      return () => view.state.doc.textBetween(0, view.state.doc.content.size, '\\n');
    },
    quill: (part) => {
      const quill = new Quill(part);
      quill.setText(text);
      return () => quill.getText().trimEnd();
    },
    editorjs: async (holder) => {
      const editor = new EditorJS({ holder, data: { blocks: [{ type: 'paragraph', data: { text } }] } });
      await editor.isReady;
      return async () => (await editor.save()).blocks.map((block) => block.data.text).join('\\n');
    },
  };`;
const define = { 'process.env.NODE_ENV': '"production"' };
const stdin = { contents: entry, resolveDir: '.' };
const [{ text: script }] = buildSync({ stdin, define, bundle: true, write: false }).outputFiles;

/** What an editor holds after a click behind "soup", "s", Enter and "up". */
async function type(page, mode, name) {
  await page.evaluate(script);
  const place = await page.evaluate(
    async (mode, name) => {
      document.body.innerHTML = '<div id="host"></div>';
      const host = document.querySelector('#host');
      const root = mode === 'page' ? document : host.attachShadow({ mode });
      const part = document.createElement('div');
      (mode === 'page' ? host : root).append(part);
      window.read = await window.editors[name](part);
      await new Promise((done) => setTimeout(done, 150));
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode().data !== 'soup');
      const range = new Range();
      range.selectNodeContents(walker.currentNode);
      const { right, y, height } = range.getBoundingClientRect();
      return [right + 20, y + height / 2];
    },
    mode,
    name,
  );
  await page.mouse.click(...place);
  await pause(150);
  for (const key of ['s', 'Enter', 'u', 'p']) {
    await page.keyboard.press(key);
    await pause(40);
  }
  await pause(100);
  return page.evaluate(() => window.read());
}
const right = 'soups\nup';
const expected = {
  lexical: [right, right],
  prosemirror: [right, right],
  quill: ['soups\npu', 'soups\np\nu'],
  editorjs: ['upsoups', right],
};
for (const [index, launchIt] of Object.values(browsers).entries()) {
  const browser = await launchIt();
  console.log(await browser.version());
  for (const [name, { [index]: inRoot }] of Object.entries(expected)) {
    for (const mode of ['page', 'open', 'closed']) {
      const page = await browser.newPage();
      see(`${name}, ${mode}`, await type(page, mode, name), mode === 'page' ? right : inRoot);
      await page.close();
    }
  }
  await browser.close();
}
JS
node probe.mjs
