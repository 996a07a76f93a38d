#!/usr/bin/env bash
# draft-js: imported HTML loses its empty lines, and every emoji that is an image becomes a camera
#
# Guessed beforehand: `convertFromHTML()`, which is used for pasting too, keeps what a reader sees: an empty paragraph
# between two stays an empty block, and an image with an `alt` becomes its `alt`.
# Seen: `<p>a</p><p></p><p>b</p>` becomes two blocks, and so does the form that other editors write, `<div><br></div>`
# between two; only `<br><br>` in running text keeps the empty line. An image becomes 📷, whatever its `alt`; one
# without an address becomes nothing.
# Where it bites: filling an editor built on draft-js, as X's is, with HTML: paragraphs run together, and since X draws
# emoji as images, a copied 🎉 becomes 📷. Pass plain text, and read `alt` yourself.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  draft-js@0.11.7 react@18.3.1 react-dom@18.3.1 jsdom@27.3.0
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

import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
for (const name of ['window', 'document', 'navigator', 'Node', 'HTMLElement']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
const { convertFromHTML } = createRequire(import.meta.url)('draft-js');
const lines = (html) => convertFromHTML(html).contentBlocks.map((block) => block.getText());
see('empty paragraph', lines('<p>Soup</p><p></p><p>Bread</p>'), ['Soup', 'Bread']);
see('empty line of an editor', lines('<div>Soup</div><div><br></div><div>Bread</div>'), ['Soup', 'Bread']);
see('line breaks', lines('Soup<br><br>Bread'), ['Soup\n\nBread']);
see('emoji', lines('<p>Soup 🎉</p>'), ['Soup 🎉']);
see('emoji as an image', lines('<p>Soup <img alt="🎉" src="https://example.com/1f389.svg"></p>'), ['Soup 📷']);
see('image without an address', lines('<p>Soup <img alt="🎉"></p>'), ['Soup']);
JS
node probe.mjs
