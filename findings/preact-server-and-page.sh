#!/usr/bin/env bash
# preact, preact-render-to-string: the server writes "scale: 2px", and hides what the page shows
#
# Guessed beforehand: the same element is the same HTML whether it is written on the server or rendered into a page, so
# that a prerendered page does not change when it is hydrated.
# Seen: on the server numbers of newer unitless properties (`aspectRatio`, `scale`, `WebkitLineClamp`) get "px", which
# is no valid value; in the page they do not. An empty string or 0 for `hidden`, `disabled`, `open` or `required` means
# no in the page and yes on the server. `title={false}` or `className={false}` is the word "false" in the page, and
# nothing on the server.
# Where it bites: an options page rendered at build time and hydrated, or a test of markup by `renderToString()`: three
# clamped lines are not clamped, a button is dead until the script comes. Give `hidden` booleans, and numbers their
# unit.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent preact@11.2.0 preact-render-to-string@6.8.2 jsdom@27.3.0
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

import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { renderToString } from 'preact-render-to-string';

const { document } = new JSDOM('').window;
globalThis.document = document;
const both = (type, props) => {
  const [page, server] = [document.createElement('div'), document.createElement('div')];
  render(h(type, props), page);
  server.innerHTML = renderToString(h(type, props));
  return [page, server].map(({ firstElementChild }) => firstElementChild);
};
const attributes = (name, type, props) => both(type, props).map((element) => element.getAttribute(name));
const written = (style) => renderToString(h('p', { style })).match(/style="([^"]*)"/)[1];
console.log('in the page and on the server:');
see('title', attributes('title', 'p', { title: 'soup' }), ['soup', 'soup']);
see('hidden', attributes('hidden', 'p', { hidden: true }), ['', '']);
see('hidden = ""', attributes('hidden', 'p', { hidden: '' }), [null, '']);
see('hidden = 0', attributes('hidden', 'p', { hidden: 0 }), [null, '0']);
see('disabled = ""', attributes('disabled', 'button', { disabled: '' }), [null, '']);
see('open = 0', attributes('open', 'details', { open: 0 }), [null, '0']);
see('title = false', attributes('title', 'p', { title: false }), ['false', null]);
see('className = false', attributes('class', 'p', { className: false }), ['false', null]);
see('lineHeight, on the server', written({ lineHeight: 2 }), 'line-height:2;');
for (const [name, property] of [
  ['aspectRatio', 'aspect-ratio'],
  ['scale', 'scale'],
  ['WebkitLineClamp', '-webkit-line-clamp'],
]) {
  const [page] = both('p', { style: { [name]: 2 } });
  see(`${name}, in the page`, page.style.getPropertyValue(property), '2');
  see(`${name}, on the server`, written({ [name]: 2 }), `${property}:2px;`);
}
JS
node probe.mjs
