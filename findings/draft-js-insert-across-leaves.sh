#!/usr/bin/env bash
# draft-js: what `insertText` puts in place of words among which a tag is coloured goes in front of them, and they stay
#
# Guessed beforehand: `execCommand('insertText')` over a selection, as extensions and input methods do it, replaces
# these words in the draft of Draft.js as typing and pasting do, whatever is bold among them or drawn by a decorator,
# as tags and names are. The draft and what is shown are one text.
# Seen: within one piece of plain text it does. Where the selection reaches into a decorated tag or a bold word, only
# what was selected in the first piece is replaced, and the rest stays: "eat hot #soup today" with "hot #soup"
# replaced by "stew" is "eat stew#soup today" to Draft.js, while the page shows "eat stew today". Where the selection
# begins in front of the tag, what stands before it is lost too. It is told as one change, and `execCommand()` gives
# true. What is pasted over the same selection replaces it. Both browsers do the same; one undo brings the old text
# back.
# Where it bites: X's composer is a Draft.js with decorators: a fix that takes in a tag, a name or a link leaves half
# of the old words behind, and posts what nobody sees. Paste it, as our `paste` does (lib/x/write.ts), and read the
# draft afterwards.
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
  draft-js@0.11.7 react@18.3.1 react-dom@18.3.1 esbuild@0.28.2 puppeteer-core@24.43.1
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
  import { CompositeDecorator, convertFromRaw, Editor, EditorState } from 'draft-js';
  import { createElement as h, useState } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot } from 'react-dom/client';

  const tags = new CompositeDecorator([{
    strategy: (block, found) => {
      for (const { index, 0: tag } of block.getText().matchAll(/#\\w+/g)) found(index, index + tag.length);
    },
    component: ({ children }) => h('b', {}, children),
  }]);
  /** Draws a draft; the tag in it is plain, decorated, or bold by its style. */
  window.draw = (text, kind) => {
    const part = document.createElement('div');
    document.body.replaceChildren(part);
    const tag = { offset: text.indexOf('#'), length: /#\\w+/.exec(text)[0].length, style: 'BOLD' };
    const inlineStyleRanges = kind === 'bold' ? [tag] : [];
    const block = { key: 'one', text, type: 'unstyled', inlineStyleRanges, entityRanges: [] };
    const content = convertFromRaw({ blocks: [block], entityMap: {} });
    const decorator = kind === 'decorated' ? tags : null;
    let now;
    const App = () => {
      const [editorState, onChange] = useState(() => EditorState.createWithContent(content, decorator));
      now = editorState;
      return h(Editor, { editorState, onChange });
    };
    flushSync(() => createRoot(part).render(h(App)));
    window.root = part.querySelector('[contenteditable]');
    window.read = () => now.getCurrentContent().getPlainText();
    window.root.focus();
  };`;
const define = { 'process.env.NODE_ENV': '"production"', 'global': 'globalThis' };
const stdin = { contents: entry, resolveDir: '.' };
const [{ text: script }] = buildSync({ stdin, define, bundle: true, write: false }).outputFiles;

/** Runs in the page: selects these words, over as many text nodes as they take. */
function select(words) {
  const from = window.root.textContent.indexOf(words);
  const ends = [from, from + words.length].map((at) => {
    const walker = document.createTreeWalker(window.root, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (at > node.length) {
      at -= node.length;
      node = walker.nextNode();
    }
    return [node, at];
  });
  getSelection().setBaseAndExtent(...ends[0], ...ends[1]);
}
/** Runs in the page. */
function paste(text) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox takes the text from `data`.
  const init = { bubbles: true, cancelable: true, clipboardData, dataType: 'text/plain', data: text };
  window.root.dispatchEvent(new ClipboardEvent('paste', init));
}
const insert = (text) => document.execCommand('insertText', false, text);
const draft = 'eat hot #soup today';
const right = { draft: 'eat stew today', shown: 'eat stew today' };
const expected = [
  ['plain', 'hot #soup', insert, right],
  ['plain', 'hot', insert, { draft: 'eat stew #soup today', shown: 'eat stew #soup today' }],
  ['decorated', 'hot', insert, { draft: 'eat stew #soup today', shown: 'eat stew #soup today' }],
  ['decorated', 'hot #soup', insert, { draft: 'eat stew#soup today', shown: 'eat stew today' }],
  ['decorated', '#soup today', insert, { draft: 'stew#soup today', shown: 'stew' }],
  ['bold', 'hot #soup', insert, { draft: 'eat stew#soup today', shown: 'eat stew today' }],
  ['decorated', 'hot #soup', paste, right],
  ['bold', 'hot #soup', paste, right],
];
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
for (const [name, launchIt] of Object.entries(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  const page = await browser.newPage();
  await page.evaluate(script);
  for (const [kind, words, act, as] of expected) {
    await page.evaluate((text, kind) => window.draw(text, kind), draft, kind);
    await rest(50);
    await page.evaluate(select, words);
    await rest(50);
    await page.evaluate(act, 'stew');
    await rest(80);
    const seen = await page.evaluate(() => ({ draft: window.read(), shown: window.root.innerText.trim() }));
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await rest(80);
    const isUndone = (await page.evaluate(() => window.read())) === draft;
    see(`${name}, ${act.name} over "${words}", ${kind} tag`, { ...seen, isUndone }, { ...as, isUndone: true });
  }
  await browser.close();
}
JS
node probe.mjs
