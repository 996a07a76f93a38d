#!/usr/bin/env bash
# CKEditor 5, TinyMCE, SunEditor: a word that `insertText` puts in is refused, or undone with all that was typed before
#
# Guessed beforehand: `execCommand('insertText')` over a selected word is to a rich editor what typing is: the word is
# replaced, the editor's own value and change event know of it, `true` means that it was done, and one Ctrl+Z takes
# this change back and nothing else. A paste made by script does the same. Both browsers do alike.
# Seen: CKEditor 5 leaves the word as it was, though `execCommand()` gives true. In TinyMCE and SunEditor the word is
# replaced, and one Ctrl+Z takes back what was typed before as well; in TinyMCE, where nothing had been typed, it does
# nothing. SunEditor tells no change. A paste made by script is taken by all three, and one Ctrl+Z takes it back
# alone. (In Jodit 4.15.13 `insertText` does all that was guessed, and such a paste nothing.) Both browsers do the
# same.
# Where it bites: an extension that corrects words in any editor: of two ways to write each fails in silence
# somewhere, and whoever takes a fix back loses sentences. Read the text afterwards, and try the other way where it
# did not change.
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
  tinymce@8.9.2 ckeditor5@48.5.2 suneditor@3.3.3 esbuild@0.28.2 puppeteer-core@24.43.1
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
  import { Essentials, InlineEditor, Paragraph } from 'ckeditor5';
  import suneditor, { plugins } from 'suneditor';
  import tinymce from 'tinymce';
  import 'tinymce/icons/default';
  import 'tinymce/models/dom/model';
  import 'tinymce/themes/silver';

  const html = '<p>hot soup today</p>';
  const place = (tag) => {
    document.body.replaceChildren();
    return document.body.appendChild(document.createElement(tag));
  };
  const textOf = (value) => value.replace(/<[^>]*>/g, '').replaceAll('&nbsp;', ' ').trim();
  window.editors = {
    'ckeditor5': async () => {
      const settings = { licenseKey: 'GPL', plugins: [Essentials, Paragraph], initialData: html };
      const editor = await InlineEditor.create(place('div'), settings);
      editor.model.document.on('change:data', () => window.changes++);
      return { root: editor.editing.view.getDomRoot(), read: () => textOf(editor.getData()) };
    },
    'tinymce': async () => {
      const target = place('div');
      target.innerHTML = html;
      tinymce.remove();
      const bare = { skin: false, content_css: false, menubar: false, toolbar: false };
      const [editor] = await tinymce.init({ target, inline: true, license_key: 'gpl', ...bare });
      editor.on('input change', () => window.changes++);
      return { root: editor.getBody(), read: () => textOf(editor.getContent()) };
    },
    'suneditor': () => {
      const events = { onChange: () => window.changes++ };
      const editor = suneditor.create(place('textarea'), { plugins, value: html, events });
      return { root: document.querySelector('[contenteditable=true]'), read: () => textOf(editor.$.html.get()) };
    },
  };`;
const stdin = { contents: entry, resolveDir: '.' };
const loader = { '.css': 'empty' };
const [{ text: script }] = buildSync({ stdin, loader, bundle: true, write: false }).outputFiles;

const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
/** Runs in the page: draws an editor and gives it the focus. */
async function draw(name) {
  window.editor = await window.editors[name]();
  await new Promise((resolve) => setTimeout(resolve, 150));
  const { root } = window.editor;
  root.focus();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (!walker.nextNode().data.includes('today'));
  getSelection().collapse(walker.currentNode, walker.currentNode.length);
}
/** Runs in the page: selects "soup", and counts changes from here on. */
function select() {
  const walker = document.createTreeWalker(window.editor.root, NodeFilter.SHOW_TEXT);
  while (!walker.nextNode().data.includes('soup'));
  const { currentNode } = walker;
  const at = currentNode.data.indexOf('soup');
  getSelection().setBaseAndExtent(currentNode, at, currentNode, at + 4);
  window.changes = 0;
}
const insert = () => `${document.execCommand('insertText', false, 'stew')}, `;
function paste() {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'stew');
  // Firefox takes the text from `data`.
  const init = { bubbles: true, cancelable: true, clipboardData, dataType: 'text/plain', data: 'stew' };
  getSelection().anchorNode.parentElement.dispatchEvent(new ClipboardEvent('paste', init));
  return '';
}
const replaced = 'hot stew today ok, told';
const kept = 'hot soup today ok, not told';
const before = 'hot soup today ok';
const expected = {
  'ckeditor5': { insert: [`true, ${kept}`, 'hot soup today'], paste: [replaced, before] },
  'tinymce': { insert: [`true, ${replaced}`, 'hot soup today'], paste: [replaced, before] },
  'suneditor': { insert: ['true, hot stew today ok, not told', 'hot soup today'], paste: [replaced, before] },
};
for (const [where, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body>');
  await page.evaluate(script);
  /** What the editor says after the word was replaced this way, and after Ctrl+Z; something may be typed before. */
  const replace = async (name, act, isTyping) => {
    await page.evaluate(draw, name);
    await rest(300);
    if (isTyping) {
      await page.keyboard.type(' ok', { delay: 20 });
      await rest(400);
    }
    await page.evaluate(select);
    await rest(100);
    const answer = await page.evaluate(act);
    await rest(150);
    const after = await page.evaluate(() => `${window.editor.read()}, ${window.changes ? 'told' : 'not told'}`);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await rest(150);
    return [answer + after, await page.evaluate(() => window.editor.read())];
  };
  for (const [name, { insert: inserted, paste: pasted }] of Object.entries(expected)) {
    see(`${where}, ${name}, insertText and undo`, await replace(name, insert, true), inserted);
    see(`${where}, ${name}, paste and undo`, await replace(name, paste, true), pasted);
  }
  const untouched = ['true, hot stew today, told', 'hot stew today'];
  see(`${where}, tinymce, where nothing was typed`, await replace('tinymce', insert, false), untouched);
  await browser.close();
}
JS
node probe.mjs
