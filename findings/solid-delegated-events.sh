#!/usr/bin/env bash
# solid-js, @webext-core/isolated-element: no click arrives in a closed shadow root, and no key with isolateEvents
#
# Guessed beforehand: what a panel handles by `onClick`, `onInput` and `onKeyDown` arrives wherever the panel is
# rendered, all the more in the isolated element that WXT renders panels into, whether its root is open or closed;
# `isolateEvents` keeps keys from the page, not from the panel.
# Seen: Solid listens for clicks, keys, input and focus at the document. Out of a closed root an event arrives there as
# the host's, so none of those handlers runs. In an open root with `isolateEvents: true` clicks and input arrive,
# `onKeyDown` and `onKeyUp` do not, as they are stopped at the root. What Solid does not delegate (`onChange`, and
# `on:keydown`) arrives in all four cases. There is no warning.
# Where it bites: a panel that works on its own page and in an open root is dead in a closed one; with `isolateEvents`,
# which exists so that typing in the panel triggers no shortcut of the page, Enter and Escape do nothing in the panel.
# Write `on:click` and `on:keydown` in what is rendered into other people's pages.
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
  solid-js@1.9.20 @webext-core/isolated-element@3.0.0 esbuild@0.28.2 puppeteer-core@24.43.1
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
import { buildSync } from 'esbuild';

// What the compiler makes of <button onClick={…}> and <input onKeyDown={…} …>.
const entry = `
  import { createIsolatedElement } from '@webext-core/isolated-element';
  import { render, template, delegateEvents, addEventListener } from 'solid-js/web';
  const make = template('<p><button>Send</button><input>');
  window.draw = async (options) => {
    const { parentElement, isolatedElement } = await createIsolatedElement({ name: 'my-panel', ...options });
    document.body.append(parentElement);
    const told = [];
    render(() => {
      const panel = make();
      const [button, field] = panel.children;
      addEventListener(button, 'click', () => told.push('onClick'), true);
      addEventListener(field, 'keydown', () => told.push('onKeyDown'), true);
      addEventListener(field, 'keyup', () => told.push('onKeyUp'), true);
      addEventListener(field, 'input', () => told.push('onInput'), true);
      field.addEventListener('keydown', () => told.push('on:keydown'));
      field.addEventListener('change', () => told.push('onChange'));
      return panel;
    }, isolatedElement);
    delegateEvents(['click', 'keydown', 'keyup', 'input']);
    return { told, panel: isolatedElement };
  };`;
const { outputFiles } = buildSync({
  stdin: { contents: entry, resolveDir: '.' },
  conditions: ['browser'],
  bundle: true,
  write: false,
});

const browser = await start();
console.log(await browser.version());
for (const [options, expected] of [
  [{ mode: 'open' }, ['on:keydown', 'onKeyDown', 'onInput', 'onKeyUp', 'onChange', 'onClick']],
  [{ mode: 'open', isolateEvents: true }, ['on:keydown', 'onInput', 'onChange', 'onClick']],
  [{ mode: 'closed' }, ['on:keydown', 'onChange']],
  [{ mode: 'closed', isolateEvents: true }, ['on:keydown', 'onChange']],
]) {
  const page = await browser.newPage();
  await page.evaluate(outputFiles[0].text);
  const place = await page.evaluate(async (options) => {
    window.drawn = await window.draw(options);
    const { panel } = window.drawn;
    panel.querySelector('input').focus();
    const { x, y, width, height } = panel.querySelector('button').getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  }, options);
  await page.keyboard.press('a');
  await page.mouse.click(...place);
  see(JSON.stringify(options), await page.evaluate(() => window.drawn.told), expected);
  await page.close();
}
await browser.close();
JS
node probe.mjs
