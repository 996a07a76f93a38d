#!/usr/bin/env bash
# usehooks-ts, react-use, ahooks: in a shadow root a click into a menu counts as outside, or clicks on the page are missed
#
# Guessed beforehand: "click outside" asks the event for its path, so that in an open shadow root a click into the menu
# is inside, and one beside it or on the page is outside, as without a shadow root.
# Seen: `useOnClickOutside()` of usehooks-ts and `useClickAway()` of react-use look at `event.target`, which at the
# document is the host: every click into the menu is outside. ahooks listens at the shadow root instead, so clicks
# inside are right, and a click on the page is not heard. `useClickOutside()` of Mantine, React Aria's
# `useInteractOutside()` and `useDismiss()` of Floating UI are right in an open root; in a closed one they too take
# each click inside for one outside. Only ahooks is right about the inside there.
# Where it bites: menus and hints that an extension renders into a page: they close before the click in them takes
# effect, or stay open over the page. Listen twice: at your own root for the inside, at the window for the host.
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
  react@19.3.1 react-dom@19.3.1 usehooks-ts@3.1.1 react-use@17.6.1 ahooks@3.11.0 @mantine/hooks@9.8.1 \
  @react-aria/interactions@3.28.1 @floating-ui/react@0.27.20 esbuild@0.28.2 puppeteer-core@24.43.1
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
  import { createElement as h, useRef } from 'react';
  import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  import { useOnClickOutside } from 'usehooks-ts';
  import { useClickAway as reactUse } from 'react-use';
  import { useClickAway as ahooks } from 'ahooks';
  import { useClickOutside } from '@mantine/hooks';
  import { useInteractOutside } from '@react-aria/interactions';
  import { useDismiss, useFloating, useInteractions } from '@floating-ui/react';

  const tell = () => (window.told = true);
  const withRef = (use) => () => {
    const ref = useRef(null);
    use(ref);
    return ref;
  };
  const hooks = {
    'usehooks-ts': withRef((ref) => useOnClickOutside(ref, tell)),
    'react-use': withRef((ref) => reactUse(ref, tell)),
    ahooks: withRef((ref) => ahooks(tell, ref)),
    mantine: () => useClickOutside(tell),
    'react-aria': withRef((ref) => useInteractOutside({ ref, onInteractOutside: tell })),
    'floating-ui': () => {
      const { refs, context } = useFloating({ open: true, onOpenChange: tell });
      useInteractions([useDismiss(context)]);
      return refs.setFloating;
    },
  };
  window.draw = (name, where) => {
    const Menu = () => h('div', { ref: hooks[name]() }, h('button', { id: 'inside' }, 'in the menu'));
    const beside = h('button', { key: 'b', id: 'beside' }, 'beside');
    flushSync(() => createRoot(where).render([h(Menu, { key: 'a' }), beside]));
  };`;
const define = { 'process.env.NODE_ENV': '"production"' };
const stdin = { contents: entry, resolveDir: '.' };
const [{ text: script }] = buildSync({ stdin, define, bundle: true, write: false }).outputFiles;

const browser = await start();
console.log(await browser.version());
/** Which clicks a hook calls outside. */
async function tryIn(mode, name) {
  const page = await browser.newPage();
  await page.evaluate(script);
  await page.evaluate(
    (mode, name) => {
      document.body.innerHTML = '<button id="page">on the page</button><div id="host"></div>';
      const host = document.querySelector('#host');
      window.root = mode === 'page' ? document : host.attachShadow({ mode });
      const where = document.createElement('div');
      (mode === 'page' ? host : window.root).append(where);
      window.draw(name, where);
    },
    mode,
    name,
  );
  await pause(100);
  const outside = [];
  for (const id of ['inside', 'beside', 'page']) {
    const place = await page.evaluate((id) => {
      window.told = false;
      const button = window.root.querySelector(`#${id}`) ?? document.querySelector(`#${id}`);
      const { x, y } = button.getBoundingClientRect();
      return [x + 5, y + 5];
    }, id);
    await page.mouse.click(...place);
    await pause(50);
    if (await page.evaluate(() => window.told)) outside.push(id);
  }
  await page.close();
  return outside.join(', ');
}
const right = 'beside, page';
const all = 'inside, beside, page';
for (const [name, open, closed] of [
  ['usehooks-ts', all, all],
  ['react-use', all, all],
  ['ahooks', 'beside', 'beside'],
  ['mantine', right, all],
  ['react-aria', right, all],
  ['floating-ui', right, all],
]) {
  for (const [mode, expected] of Object.entries({ page: right, open, closed })) {
    see(`${name}, ${mode}: outside is`, await tryIn(mode, name), expected);
  }
}
await browser.close();
JS
node probe.mjs
