#!/usr/bin/env bash
# @plasmohq/storage: `clear()` of a namespace empties the whole area, and values of other code read as missing
#
# Guessed beforehand: a Storage with a namespace reads, lists, removes and clears what is in its namespace; a string
# that other code has put into the area is read as that string.
# Seen: `getAll()` and `removeAll()` keep to the namespace; `clear()` removes everything, other namespaces and other
# code's keys included. What `chrome.storage` holds as a string or an object is undefined to `get()`, with a
# SyntaxError on the console, since it reads JSON only; a number can be read, as its text is JSON.
# Where it bites: "forget the drafts" forgets the settings too; and an extension that moves to this package finds its
# users' strings gone, while the numbers are there, so a quick look sees nothing wrong.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @plasmohq/storage@1.15.0 @webext-core/fake-browser@2.0.1
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

import { fakeBrowser } from '@webext-core/fake-browser';

Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
const { Storage } = await import('@plasmohq/storage');

const area = fakeBrowser.storage.local;
const within = (namespace) => {
  const storage = new Storage({ area: 'local' });
  storage.setNamespace(namespace);
  return storage;
};
const [drafts, settings] = [within('drafts-'), within('settings-')];
const fill = async () => {
  await drafts.set('a', 'soup');
  await settings.set('level', 'few');
  await area.set({ text: 'soup', list: { soup: 1 }, number: 5 });
};
const keys = async () => Object.keys(await area.get()).sort();
await fill();
see('stored', await keys(), ['drafts-a', 'list', 'number', 'settings-level', 'text']);
see('getAll', await drafts.getAll(), { a: '"soup"' });
await drafts.removeAll();
see('behind removeAll', await keys(), ['list', 'number', 'settings-level', 'text']);
await fill();
await drafts.clear();
see('behind clear', await keys(), []);
await fill();
const plain = new Storage({ area: 'local' });
console.error = (error) => console.log(error.name);
see('a text', (await plain.get('text')) ?? 'undefined', 'undefined');
see('an object', (await plain.get('list')) ?? 'undefined', 'undefined');
see('a number', await plain.get('number'), 5);
JS
node probe.mjs
