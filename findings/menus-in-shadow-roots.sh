#!/usr/bin/env bash
# Radix, Headless UI, Base UI: in a shadow root an arrow key jumps to the end of the menu, or no click chooses anything
#
# Guessed beforehand: a menu rendered into an open shadow root, its portal too, works by mouse and keys as in the page;
# in a closed one a click in it counts as outside, so that it closes, in all libraries or in none.
# Seen: in Radix's menu and select box one arrow down from the first entry goes to the last, in both kinds of root:
# each entry is tried in turn until `document.activeElement` has changed, and that stays the host. The mouse works
# there. In a closed root a click on an entry of Headless UI's list box chooses nothing, while its keys work; Base UI's
# menu does not open there at all. Ariakit's menu is right in both.
# Where it bites: extension panels made of the usual components: by keyboard only the first and the last entry can be
# reached, and tests by mouse pass. Try a menu of three entries with arrow keys in the root that is shipped.
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
  react@19.3.1 react-dom@19.3.1 @radix-ui/react-dropdown-menu@2.2.1 @radix-ui/react-select@2.4.1 \
  @headlessui/react@2.2.10 @base-ui-components/react@1.0.0-rc.0 @ariakit/react@0.4.40 \
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
const start = (options) =>
  launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true, ...options });
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';

const entry = `
  import { createElement as h } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  import * as RadixMenu from '@radix-ui/react-dropdown-menu';
  import * as RadixSelect from '@radix-ui/react-select';
  import * as Headless from '@headlessui/react';
  import { Menu as BaseMenu } from '@base-ui-components/react/menu';
  import * as Ariakit from '@ariakit/react';

  const items = ['soup', 'bread', 'tea'];
  const pick = (item) => (window.picked = item);
  const id = 'open';
  const each = (type, props, inner = (item) => item) => items.map((key) => h(type, { key, ...props(key) }, inner(key)));
  const click = (item) => ({ onClick: () => pick(item) });
  const menus = {
    'Radix menu': (container) => {
      const { Root, Trigger, Portal, Content, Item } = RadixMenu;
      const list = h(Content, null, each(Item, (item) => ({ onSelect: () => pick(item) })));
      return h(Root, null, h(Trigger, { id }, 'open'), h(Portal, { container }, list));
    },
    'Radix select': (container) => {
      const { Root, Trigger, Value, Portal, Content, Viewport, Item, ItemText } = RadixSelect;
      const options = each(Item, (value) => ({ value }), (item) => h(ItemText, null, item));
      const list = h(Content, { position: 'popper' }, h(Viewport, null, options));
      const trigger = h(Trigger, { id }, h(Value, { placeholder: 'open' }));
      return h(Root, { onValueChange: pick }, trigger, h(Portal, { container }, list));
    },
    'Headless listbox': () => {
      const { Listbox, ListboxButton, ListboxOptions, ListboxOption } = Headless;
      const list = each(ListboxOption, (value) => ({ value }));
      return h(Listbox, { onChange: pick }, h(ListboxButton, { id }, 'open'), h(ListboxOptions, null, list));
    },
    'Base menu': (container) => {
      const { Root, Trigger, Portal, Positioner, Popup, Item } = BaseMenu;
      const list = h(Positioner, null, h(Popup, null, each(Item, click)));
      return h(Root, { modal: false }, h(Trigger, { id }, 'open'), h(Portal, { container }, list));
    },
    'Ariakit menu': () => {
      const { MenuProvider, MenuButton, Menu, MenuItem } = Ariakit;
      const list = h(Menu, { portal: false }, each(MenuItem, click));
      return h(MenuProvider, null, h(MenuButton, { id }, 'open'), list);
    },
  };
  window.draw = (name, where) => flushSync(() => createRoot(where).render(menus[name](where)));`;
const define = { 'process.env.NODE_ENV': '"production"' };
const stdin = { contents: entry, resolveDir: '.' };
const [{ text: script }] = buildSync({ stdin, define, bundle: true, write: false }).outputFiles;

const browser = await start();
console.log(await browser.version());
const open = async (mode, name) => {
  const page = await browser.newPage();
  await page.evaluate(script);
  await page.evaluate(
    (mode, name) => {
      document.body.innerHTML = '<div id="host"></div>';
      const host = document.querySelector('#host');
      window.root = mode === 'page' ? document : host.attachShadow({ mode });
      window.where = document.createElement('div');
      (mode === 'page' ? host : window.root).append(window.where);
      window.draw(name, window.where);
    },
    mode,
    name,
  );
  await pause(80);
  return page;
};
/** Clicks an entry, or what opens the menu; not at all, if it is not there. */
async function click(page, text) {
  const place = await page.evaluate((text) => {
    const isEntry = (part) => part.textContent === text && part.children.length === 0 && part.localName !== 'option';
    const part = [...window.where.querySelectorAll('*')].findLast(isEntry);
    if (!part) return null;
    const { x, y, width, height } = part.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }, text);
  if (place) await page.mouse.click(...place, { delay: 30 });
  await pause(450);
}
/** What is chosen by a click on "bread", and by Enter once an arrow led from "soup" to the next. */
async function choose(mode, name) {
  const byMouse = await open(mode, name);
  await click(byMouse, 'open');
  await click(byMouse, 'bread');
  const clicked = await byMouse.evaluate(() => window.picked ?? 'nothing');
  await byMouse.close();
  const byKeys = await open(mode, name);
  await byKeys.evaluate(() => window.root.querySelector('#open').focus());
  await byKeys.keyboard.press('Enter');
  await pause(300);
  // Where nothing is marked when it opens the first arrow marks the first.
  const isMarked = () =>
    byKeys.evaluate(() => {
      const { activeElement } = window.root;
      const id = activeElement?.getAttribute('aria-activedescendant');
      return (id ? window.root.getElementById(id) : activeElement)?.textContent === 'soup';
    });
  if (!(await isMarked())) await byKeys.keyboard.press('ArrowDown');
  await pause(80);
  await byKeys.keyboard.press('ArrowDown');
  await pause(80);
  await byKeys.keyboard.press('Enter');
  await pause(150);
  const pressed = await byKeys.evaluate(() => window.picked ?? 'nothing');
  await byKeys.close();
  return `by mouse ${clicked}, by keys ${pressed}`;
}
const right = 'by mouse bread, by keys bread';
const last = 'by mouse bread, by keys tea';
for (const [name, inOpen, inClosed] of [
  ['Radix menu', last, last],
  ['Radix select', last, last],
  ['Headless listbox', right, 'by mouse nothing, by keys bread'],
  ['Base menu', right, 'by mouse nothing, by keys nothing'],
  ['Ariakit menu', right, right],
]) {
  for (const [mode, expected] of Object.entries({ page: right, open: inOpen, closed: inClosed })) {
    see(`${name}, ${mode}`, await choose(mode, name), expected);
  }
}
await browser.close();
JS
node probe.mjs
