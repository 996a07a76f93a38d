#!/usr/bin/env bash
# use-chrome-storage, @plasmohq/storage: two updates in one click count once, and two parts of a page show two values
#
# Guessed beforehand: hooks that keep a state in `chrome.storage` set it as the setter of `useState()` does, as the
# README of the first says: an updater (`(count) => count + 1`) gets the newest value, so that two in one click count
# two; and all parts of a page that use the same key show the same.
# Seen, with React 19 in Chromium: an updater of either gets the value that was rendered last. Two in one click turn 0
# into 1, and 6 followed by an updater that adds one turns 1 into 2; `useState()` gives 2 and 7. Set to `undefined`,
# use-chrome-storage shows the old value in both parts, and Plasmo's hook nothing where it was set and the old one in
# the other part; NaN is NaN there and null in the other. After a reload it is the old value, and null. Plain values,
# and updates one after another, are the same everywhere.
# Where it bites: counters, lists that get two entries by one action, a reset to `undefined`: what is shown is not what
# is stored. Read and write the storage itself in such an action.
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
  puppeteer-core@24.43.1 esbuild@0.28.2 @plasmohq/storage@1.15.0 react@19.3.1 react-dom@19.3.1 \
  use-chrome-storage@1.3.2
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
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

writeFileSync('page.js', `
  import { Storage } from '@plasmohq/storage';
  import { useStorage } from '@plasmohq/storage/hook';
  import { createElement, Fragment, useState } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot } from 'react-dom/client';
  import { useChromeStorageLocal } from 'use-chrome-storage';

  const instance = new Storage({ area: 'local' });
  const hooks = {
    'useState': () => useState(0),
    'use-chrome-storage': () => useChromeStorageLocal('chrome', 0),
    '@plasmohq/storage': () => useStorage({ key: 'plasmo', instance }, 0),
  };
  const changed = () =>
    new Promise((resolve) => {
      const hear = ({ tick }) => {
        if (tick === undefined) return;
        chrome.storage.onChanged.removeListener(hear);
        resolve();
      };
      chrome.storage.onChanged.addListener(hear);
      chrome.storage.local.set({ tick: Math.random() });
    });
  /** Waits for four changes of another key, so that a slow machine gets as much more time as it needs. */
  const rest = async () => {
    for (let round = 0; round < 4; round += 1) {
      await changed();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  /** What two parts of a page show, by one hook, after each action of the first one. */
  window.run = async (name) => {
    const parts = [];
    function Part({ index }) {
      parts[index] = hooks[name]();
    }
    const open = async () => {
      const root = createRoot(document.createElement('div'));
      const both = [0, 1].map((index) => createElement(Part, { index, key: index }));
      flushSync(() => root.render(createElement(Fragment, null, both)));
      await rest();
      return root;
    };
    let root = await open();
    const act = async (action) => {
      flushSync(() => action(parts[0][1]));
      await rest();
      return parts.map(([value]) => String(value));
    };
    const addOne = (count) => count + 1;
    const seen = {};
    seen['one more'] = await act((set) => set(addOne));
    await act((set) => set(0));
    seen['two times one more'] = await act((set) => [set(addOne), set(addOne)]);
    seen['six and one more'] = await act((set) => [set(6), set(addOne)]);
    for (const value of [false, null, undefined, NaN]) {
      await act((set) => set(1));
      seen['one, then ' + value] = await act((set) => set(value));
      root.unmount();
      root = await open();
      seen['reloaded after ' + value] = parts.map(([value]) => String(value));
    }
    return seen;
  };
`);
mkdirSync('extension');
const manifest = { manifest_version: 3, name: 'hooks', version: '1', permissions: ['storage'] };
writeFileSync('extension/manifest.json', JSON.stringify(manifest));
writeFileSync('extension/page.html', '<!doctype html><script src="page.js"></script>');
await build({
  entryPoints: ['page.js'],
  bundle: true,
  outfile: 'extension/page.js',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
});
const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args,
  headless: true,
  pipe: true,
  enableExtensions: true,
});
console.log(await browser.version());
const id = await browser.installExtension(`${process.cwd()}/extension`);
const page = await browser.newPage();
await page.goto(`chrome-extension://${id}/page.html`);
const same = (value) => [value, value];
const alike = { 'one more': same('1'), 'one, then false': same('false'), 'reloaded after false': same('false') };
const expected = {
  'use-chrome-storage': {
    ...alike,
    'two times one more': same('1'),
    'six and one more': same('2'),
    'one, then null': same('null'),
    'reloaded after null': same('null'),
    'one, then undefined': same('1'),
    'reloaded after undefined': same('1'),
    'one, then NaN': same('1'),
    'reloaded after NaN': same('1'),
  },
  '@plasmohq/storage': {
    ...alike,
    'two times one more': same('1'),
    'six and one more': same('2'),
    'one, then null': same('null'),
    'reloaded after null': same('null'),
    'one, then undefined': ['undefined', '1'],
    'reloaded after undefined': same('1'),
    'one, then NaN': ['NaN', 'null'],
    'reloaded after NaN': same('null'),
  },
};
const { 'two times one more': two, 'six and one more': seven } = await page.evaluate(() => window.run('useState'));
see('useState, two times one more, six and one more', [two[0], seven[0]], ['2', '7']);
for (const [name, as] of Object.entries(expected)) {
  const seen = await page.evaluate((name) => window.run(name), name);
  for (const what of Object.keys(as)) see(`${name}, ${what}`, seen[what], as[what]);
}
await browser.close();
JS
node probe.mjs
