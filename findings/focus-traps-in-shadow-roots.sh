#!/usr/bin/env bash
# @react-aria/focus, focus-trap, Radix: in a shadow root only one field of a dialog can be typed into, or Tab leaves it
#
# Guessed beforehand: what keeps the focus in a dialog goes by the root that the dialog is in, so that in an open
# shadow root each field can be clicked and Tab cycles, as in the page; in a closed one too, or not at all.
# Seen: in the page all of them are right. In a shadow root `FocusScope` of React Aria, with `contain`, takes the host
# for something outside (its switch for shadow roots is private, and off): whatever is clicked or reached by Tab, the
# focus jumps back to the first field, and what is typed lands there. focus-trap does so in a closed root, unless
# `document` is given the root. Radix's `FocusScope` with `trapped` and `loop` lets Tab leave the dialog in both kinds
# of root, react-focus-lock in a closed one. Mantine's `useFocusTrap()` and Floating UI are right in all three.
# Where it bites: dialogs and popovers of extensions, which live in shadow roots, closed ones included: a form of which
# one field works, or keyboard focus lost in the page behind. Try the second field, and Tab on the last one, in the
# root that is shipped.
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
  react@19.3.1 react-dom@19.3.1 @react-aria/focus@3.22.1 focus-trap@8.2.4 @radix-ui/react-focus-scope@1.3.1 \
  react-focus-lock@2.13.7 @mantine/hooks@9.8.1 @floating-ui/react@0.27.20 esbuild@0.28.2 puppeteer-core@24.43.1
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
  import { createElement as h, useEffect, useRef } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  import { FocusScope as AriaScope } from '@react-aria/focus';
  import { FocusScope as RadixScope } from '@radix-ui/react-focus-scope';
  import { createFocusTrap } from 'focus-trap';
  import FocusLock from 'react-focus-lock';
  import { useFocusTrap } from '@mantine/hooks';
  import { FloatingFocusManager, useFloating } from '@floating-ui/react';

  const fields = ['first', 'second', 'last'].map((id) => h('input', { key: id, id }));
  const withTrap = (options) => {
    const ref = useRef();
    useEffect(() => void createFocusTrap(ref.current, options).activate(), []);
    return h('div', { ref }, fields);
  };
  const dialogs = {
    'react-aria': () => h(AriaScope, { contain: true, autoFocus: true }, fields),
    'focus-trap': () => withTrap({}),
    'focus-trap, with its root': () => withTrap({ document: window.root }),
    radix: () => h(RadixScope, { trapped: true, loop: true, asChild: true }, h('div', null, fields)),
    'react-focus-lock': () => h(FocusLock, null, fields),
    mantine: () => h('div', { ref: useFocusTrap() }, fields),
    'floating-ui': () => {
      const { refs, context } = useFloating({ open: true });
      return h(FloatingFocusManager, { context }, h('div', { ref: refs.setFloating }, fields));
    },
  };
  window.draw = (name, where) =>
    flushSync(() => {
      const beside = (key) => h('button', { key }, key);
      createRoot(where).render([beside('before'), h(dialogs[name], { key: 'dialog' }), beside('after')]);
    });`;
const define = { 'process.env.NODE_ENV': '"production"' };
const stdin = { contents: entry, resolveDir: '.' };
const [{ text: script }] = buildSync({ stdin, define, bundle: true, write: false }).outputFiles;

const browser = await start();
console.log(await browser.version());
/** Which field takes what is typed after the second was clicked, and whether two steps by Tab lead to the first. */
async function tryIn(mode, name) {
  const page = await browser.newPage();
  await page.evaluate(script);
  await page.evaluate(
    (mode, name) => {
      document.body.innerHTML = '<button>on the page</button><div id="host"></div>';
      const host = document.querySelector('#host');
      window.root = mode === 'page' ? document : host.attachShadow({ mode });
      const where = document.createElement('div');
      (mode === 'page' ? host : window.root).append(where);
      window.draw(name, where);
    },
    mode,
    name,
  );
  await pause(150);
  const place = await page.evaluate(() => {
    const { x, y } = window.root.querySelector('#second').getBoundingClientRect();
    return [x + 5, y + 5];
  });
  await page.mouse.click(...place);
  await pause(100);
  await page.keyboard.press('a');
  const typed = await page.evaluate(() => [...window.root.querySelectorAll('input')].find(({ value }) => value)?.id);
  for (let step = 0; step < 2; step++) {
    await page.keyboard.press('Tab');
    await pause(100);
  }
  const isRound = await page.evaluate(() => window.root.activeElement?.id === 'first');
  await page.close();
  return `typed into the ${typed}, Tab ${isRound && typed === 'second' ? 'goes round' : isRound ? 'stays' : 'leaves'}`;
}
const right = 'typed into the second, Tab goes round';
const stuck = 'typed into the first, Tab stays';
const leaves = 'typed into the second, Tab leaves';
for (const [name, open, closed] of [
  ['react-aria', stuck, stuck],
  ['focus-trap', right, stuck],
  ['focus-trap, with its root', right, right],
  ['radix', leaves, leaves],
  ['react-focus-lock', right, leaves],
  ['mantine', right, right],
  ['floating-ui', right, right],
]) {
  for (const [mode, expected] of Object.entries({ page: right, open, closed })) {
    see(`${name}, ${mode}`, await tryIn(mode, name), expected);
  }
}
await browser.close();
JS
node probe.mjs
