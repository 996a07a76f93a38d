#!/usr/bin/env bash
# Puppeteer: `locator.fill('hot soup')` turns an editor's "hot" into " souphot", and Lexical keeps what it had
#
# Guessed beforehand: `locator.fill()` replaces the text of a field or an editor, as it says it does for editable
# elements; in both browsers, whatever the length.
# Seen: in an input and a text area it does. An editor whose text is the beginning of the new one is not emptied: only
# the rest is typed, where focusing puts the caret, which is at the front. So it is in a plain `contenteditable`, in
# ProseMirror, CodeMirror, Quill and Lexical. Any other text is cleared by `innerText`; Lexical reverts that, and then
# has both, "hot soupcold". From a hundred letters on the text is set by `innerText` alone: Lexical reverts that as
# well, and nothing is filled in; ProseMirror, CodeMirror and Quill read it from the page. No error is raised. Chromium
# and Firefox do the same.
# Where it bites: tests of an extension beside such editors: a test that continues a draft ("hot", then "hot soup")
# reads something else than it wrote, and a long draft is never there. Select all and type.
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
  puppeteer-core@24.43.1 esbuild@0.28.2 @codemirror/view@6.43.15 @lexical/rich-text@0.52.0 lexical@0.52.0 \
  prosemirror-schema-basic@1.2.5 prosemirror-state@1.4.4 prosemirror-view@1.44.0 quill@2.0.3
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
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

writeFileSync('editors.js', `
  import { EditorView as CodeMirror } from '@codemirror/view';
  import { registerRichText } from '@lexical/rich-text';
  import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
  import { schema } from 'prosemirror-schema-basic';
  import { EditorState } from 'prosemirror-state';
  import { EditorView } from 'prosemirror-view';
  import Quill from 'quill';

  /** Each makes its editor in an element and gives what is to be filled, and what reads the editor's own text. */
  window.editors = {
    'input': (at, text) => {
      at.innerHTML = '<input>';
      at.firstChild.value = text;
      return [at.firstChild, () => at.firstChild.value];
    },
    'text area': (at, text) => {
      at.innerHTML = '<textarea></textarea>';
      at.firstChild.value = text;
      return [at.firstChild, () => at.firstChild.value];
    },
    'contenteditable': (at, text) => {
      at.contentEditable = 'true';
      at.textContent = text;
      return [at, () => at.textContent];
    },
    'CodeMirror': (at, text) => {
      const view = new CodeMirror({ doc: text, parent: at });
      return [view.contentDOM, () => view.state.doc.toString()];
    },
    'ProseMirror': (at, text) => {
      const paragraph = schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
      const view = new EditorView(at, { state: EditorState.create({ doc: schema.node('doc', null, [paragraph]) }) });
      return [view.dom, () => view.state.doc.textContent];
    },
    'Quill': (at, text) => {
      const quill = new Quill(at);
      quill.setText(text);
      return [quill.root, () => quill.getText().replace(/\\n$/, '')];
    },
    'Lexical': (at, text) => {
      at.contentEditable = 'true';
      const editor = createEditor({ onError: (error) => { throw error; } });
      editor.setRootElement(at);
      registerRichText(editor);
      const write = () => $getRoot().clear().append($createParagraphNode().append($createTextNode(text)));
      editor.update(write, { discrete: true });
      return [at, () => editor.getEditorState().read(() => $getRoot().getTextContent())];
    },
  };
`);
const { outputFiles } = await build({ entryPoints: ['editors.js'], bundle: true, write: false, logLevel: 'error' });
const long = 'soup '.repeat(20) + 'soup';
const texts = { 'another text': ['cold', 'hot soup'], 'its beginning': ['hot', 'hot soup'], 'long': ['cold', long] };
const right = { 'another text': 'hot soup', 'its beginning': 'hot soup', 'long': long };
const turned = { ...right, 'its beginning': ' souphot' };
const expected = {
  'input': right,
  'text area': right,
  'contenteditable': turned,
  'CodeMirror': turned,
  'ProseMirror': turned,
  'Quill': turned,
  'Lexical': { 'another text': 'hot soupcold', 'its beginning': ' souphot', 'long': 'cold' },
};
for (const launchIt of Object.values(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  for (const [name, as] of Object.entries(expected)) {
    const seen = {};
    for (const [what, [before, text]] of Object.entries(texts)) {
      await page.setContent('<!doctype html><div id="at"></div>');
      await page.evaluate(outputFiles[0].text);
      await page.evaluate(
        (name, before) => {
          const [element, read] = window.editors[name](document.querySelector('#at'), before);
          element.dataset.here = '';
          window.read = read;
        },
        name,
        before,
      );
      await page.locator('[data-here]').fill(text);
      // Editors look at the page behind the change.
      await new Promise((resolve) => setTimeout(resolve, 150));
      seen[what] = (await page.evaluate(() => window.read())).replaceAll('\u00a0', ' ');
    }
    see(name, seen, as);
  }
  await browser.close();
}
JS
node probe.mjs
