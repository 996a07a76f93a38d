#!/usr/bin/env bash
# react-dom: in a shadow root `onSelect` never fires, and reordering a list takes the focus from its field
#
# Guessed beforehand: React listens at the root that it renders into, so a shadow root makes no difference: the events
# of a field in a document (`onFocus`, `onChange`, `onSelect`) come there too, and a field that React moves keeps the
# focus and its selection, which React restores after each change.
# Seen: focus and changes arrive. `onSelect` never comes, in a text field as in an editable element, in open and closed
# roots, in both browsers: React compares the field with `document.activeElement`, which is the shadow host. For the
# same reason a field moved by a new order of keys loses the focus; in a document React restores it. The field's own
# `select` event and `:focus` are right until then.
# Where it bites: panels of extensions, which live in shadow roots: a counter or a toolbar that follows the selection
# stands still, and whoever types while the list is sorted types into nothing. Listen to `selectionchange` on the field
# itself, and restore the focus by hand.
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
  react@19.3.1 react-dom@19.3.1 esbuild@0.28.2 puppeteer-core@24.43.1
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
  import { createElement as h, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  window.draw = (where) => {
    const told = [];
    const tell = (event) => told.push(event.type);
    const ears = { onFocus: tell, onChange: tell, onSelect: tell };
    let setOrder;
    const List = () => {
      const [order, set] = useState(['soup', 'bread']);
      setOrder = set;
      return order.map((id) => h('input', { key: id, id, ...ears }));
    };
    flushSync(() => createRoot(where).render(h(List)));
    return { told, put: (order) => flushSync(() => setOrder(order)) };
  };`;
const { outputFiles } = buildSync({
  stdin: { contents: entry, resolveDir: '.' },
  define: { 'process.env.NODE_ENV': '"production"' },
  bundle: true,
  write: false,
});
const script = outputFiles[0].text;

const document_ = { told: ['change', 'focus', 'select'], focus: 'soup' };
const shadow = { told: ['change', 'focus'], focus: null };
for (const launchIt of Object.values(browsers)) {
  const browser = await launchIt();
  console.log(await browser.version());
  for (const [mode, expected] of [['document', document_], ['open', shadow], ['closed', shadow]]) {
    const page = await browser.newPage();
    await page.evaluate(script);
    await page.evaluate((mode) => {
      window.root = mode === 'document' ? document : document.body.attachShadow({ mode });
      const where = document.createElement('div');
      (mode === 'document' ? document.body : window.root).append(where);
      window.drawn = window.draw(where);
      window.root.querySelector('#soup').focus();
    }, mode);
    await page.keyboard.press('a');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    const seen = await page.evaluate(async () => {
      const { root, drawn } = window;
      const field = root.querySelector('#soup');
      const isSelected = root.activeElement === field && field.selectionEnd - field.selectionStart === 1;
      const told = [...new Set(drawn.told)].toSorted();
      drawn.put(['bread', 'soup']);
      return { isSelected, told, focus: root.activeElement?.id ?? null };
    });
    see(mode, seen, { isSelected: true, ...expected });
    await page.close();
  }
  await browser.close();
}
JS
node probe.mjs
