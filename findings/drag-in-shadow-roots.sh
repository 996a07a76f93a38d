#!/usr/bin/env bash
# dragula, pragmatic-drag-and-drop, sortablejs: in a shadow root nothing can be dragged, or not where it is closed
#
# Guessed beforehand: libraries for reordering a list find what is dragged, and what lies under it, by the event's path
# and the root's `elementFromPoint()`, so that a list in an open shadow root can be reordered as in the page; a closed
# one may be too much for some.
# Seen, in Chromium, dragging the first of four entries onto the third: in the page all six do it. dragula and
# Atlassian's pragmatic-drag-and-drop silently do nothing in any shadow root: they ask for an event's target at the
# document, where it is the host. sortablejs in its fallback mode, which it uses where the browser's own dragging does
# not work, does nothing in a closed root, though it works in an open one. sortablejs by the browser's dragging,
# @dnd-kit/dom and @formkit/drag-and-drop work in closed roots too.
# Where it bites: lists of phrases, columns or saved drafts that an extension renders into the page: the pointer looks
# right, and the list stays. Take one of the others, and test in a closed root.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  puppeteer-core@24.43.1 esbuild@0.28.2 @atlaskit/pragmatic-drag-and-drop@4.0.0 @dnd-kit/dom@0.5.0 \
  @formkit/drag-and-drop@0.6.1 dragula@3.7.3 sortablejs@1.15.7
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
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

writeFileSync('libraries.js', `
  import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
  import { DragDropManager, Draggable, Droppable } from '@dnd-kit/dom';
  import { dragAndDrop } from '@formkit/drag-and-drop';
  import dragula from 'dragula';
  import Sortable from 'sortablejs';

  const names = ['a', 'b', 'c', 'd'];
  const plainList = (at) => {
    for (const name of names) at.appendChild(document.createElement('p')).textContent = name;
    return [...at.children];
  };
  /** What the library of one that moves entries itself has come to: who is dragged where, told by the order. */
  const moved = (at) => () => (at.textContent === 'bcad' ? 'a onto c' : at.textContent);
  const sortable = (options) => (at) => {
    plainList(at);
    Sortable.create(at, { animation: 0, ...options });
    return moved(at);
  };
  window.libraries = {
    'sortablejs': sortable(),
    'sortablejs, fallback': sortable({ forceFallback: true }),
    'dragula': (at) => {
      plainList(at);
      dragula([at]);
      return moved(at);
    },
    'pragmatic-drag-and-drop': (at) => {
      let told = 'nothing';
      for (const element of plainList(at)) {
        draggable({ element, getInitialData: () => ({ name: element.textContent }) });
        const onDrop = ({ source }) => (told = source.data.name + ' onto ' + element.textContent);
        dropTargetForElements({ element, onDrop });
      }
      return () => told;
    },
    '@dnd-kit/dom': (at) => {
      let told = 'nothing';
      const manager = new DragDropManager();
      for (const element of plainList(at)) {
        new Draggable({ id: element.textContent, element }, manager);
        new Droppable({ id: element.textContent, element }, manager);
      }
      const tell = ({ operation }) => (told = operation.source?.id + ' onto ' + operation.target?.id);
      manager.monitor.addEventListener('dragend', tell);
      return () => told;
    },
    '@formkit/drag-and-drop': (at) => {
      plainList(at);
      let values = names;
      dragAndDrop({ parent: at, getValues: () => values, setValues: (set) => (values = set) });
      return () => (values.join('') === 'bcad' ? 'a onto c' : values.join(''));
    },
  };
`);
const { outputFiles } = await build({
  entryPoints: ['libraries.js'],
  bundle: true,
  write: false,
  define: { global: 'globalThis' },
});
/** Draws the list into the page or a shadow root. */
function drawList(name, mode) {
  const host = document.querySelector('#host');
  const root = mode === 'page' ? host : host.attachShadow({ mode });
  root.innerHTML = '<style>p { height: 40px; margin: 0; user-select: none }</style>';
  window.told = window.libraries[name](root.appendChild(document.createElement('div')));
}
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
const fine = { page: 'a onto c', open: 'a onto c', closed: 'a onto c' };
const expected = {
  'sortablejs': fine,
  'sortablejs, fallback': { ...fine, closed: 'abcd' },
  'dragula': { page: 'a onto c', open: 'abcd', closed: 'abcd' },
  'pragmatic-drag-and-drop': { page: 'a onto c', open: 'nothing', closed: 'nothing' },
  '@dnd-kit/dom': fine,
  '@formkit/drag-and-drop': fine,
};
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true });
console.log(await browser.version());
for (const [name, as] of Object.entries(expected)) {
  const seen = {};
  for (const mode of Object.keys(as)) {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><style>body { margin: 0 }</style><div id="host" style="width: 200px"></div>');
    await page.evaluate(outputFiles[0].text);
    await page.evaluate(drawList, name, mode);
    await rest(200);
    await page.mouse.move(50, 20);
    await page.mouse.down();
    await rest(60);
    for (let y = 25; y <= 106; y += 9) {
      await page.mouse.move(52, y);
      await rest(25);
    }
    await rest(100);
    await page.mouse.up();
    await rest(300);
    seen[mode] = await page.evaluate(() => window.told());
    await page.close();
  }
  see(name, seen, as);
}
await browser.close();
JS
node probe.mjs
