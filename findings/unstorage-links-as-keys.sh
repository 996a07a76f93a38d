#!/usr/bin/env bash
# unstorage: two links that differ after "?" are one item, and the string "123" comes back as a number
#
# Guessed beforehand: a key is what was given, with ":" for levels; what was stored as a string is read as one.
# Seen: a key is normalised like a path: "?" and everything after it are dropped, "/" and "\" become ":", and repeated
# ones one. So `https://acme.com/?id=1` and `?id=2` silently overwrite each other. A string is stored as it is, and
# read as JSON where it looks like it: "123" is a number, "true" and "null" are no strings any more, a draft of "[1]"
# is a list, and one of "undefined" is missing. "0123" and half a JSON stay strings. `getKeys()` of a level leaves out
# the item that has the name of the level itself.
# Where it bites: whatever is stored by the address of a page, such as drafts of replies or what was read, and short
# drafts. Encode keys (`encodeURIComponent()`), and store strings inside an object.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent unstorage@1.17.6
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

import { createStorage } from 'unstorage';

const storage = createStorage();
const [first, second] = ['https://acme.com/post?id=1', 'https://acme.com/post?id=2'];
await storage.setItem(first, 'one draft');
await storage.setItem(second, 'another draft');
see('the first link', await storage.getItem(first), 'another draft');
see('all keys', await storage.getKeys(), ['https:acme.com:post']);
await storage.setItem(encodeURIComponent(first), 'one draft');
see('encoded', await storage.getItem(encodeURIComponent(first)), 'one draft');
await storage.setItem('a//b\\c', 'x');
see('a:b:c', await storage.getItem('a:b:c'), 'x');

const back = async (text) => {
  await storage.setItem('draft', text);
  return storage.getItem('draft');
};
see('hot soup', await back('hot soup'), 'hot soup');
see('123', await back('123'), 123);
see('1e3', await back('1e3'), 1000);
see('0123', await back('0123'), '0123');
see('true', await back('true'), true);
see('null', await back('null'), null);
see('undefined', (await back('undefined')) === undefined, true);
see('[1]', await back('[1]'), [1]);
see('"soup"', await back('"soup"'), 'soup');
see('{soup', await back('{soup'), '{soup');
see('within an object', await back({ text: '123' }), { text: '123' });
await storage.setItem('draft:one', 'x');
see('has draft', await storage.hasItem('draft'), true);
see('keys of draft', await storage.getKeys('draft'), ['draft:one']);
JS
node probe.mjs
