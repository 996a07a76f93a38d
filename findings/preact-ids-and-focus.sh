#!/usr/bin/env bash
# preact: two roots on a page have the same ids, and reordering a list moves the element that has the focus
#
# Guessed beforehand: `useId()` is unique in the page, as React's is; a keyed list whose order changes moves the other
# elements around the focused one, as React's does.
# Seen: the first id of every root is the same, so a label in the second panel names the field of the first. When b is
# put before a, the focused b is taken out and put back, and the focus is gone; React moves a. Where elements only come
# or go, the focus stays.
# Where it bites: one root for each editor of a page: put each into a shadow root of its own, as we do, or prefix the
# id. A list of hints that is sorted again throws keyboard users out of it: keep the order, or restore the focus.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  preact@11.2.0 react@19.3.1 react-dom@19.3.1 jsdom@27.3.0
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

const { window } = new JSDOM('', { pretendToBeVisual: true });
for (const name of ['window', 'document', 'navigator', 'Node', 'HTMLElement', 'HTMLIFrameElement', 'Element']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
const preact = { ...(await import('preact')), ...(await import('preact/hooks')) };
const react = await import('react');
const { createRoot } = await import('react-dom/client');
const { flushSync } = await import('react-dom');

const libraries = {
  Preact: {
    create: preact.h,
    useId: preact.useId,
    root: (host) => (tree) => preact.render(tree, host),
  },
  React: {
    create: react.createElement,
    useId: react.useId,
    root: (host) => {
      const root = createRoot(host);
      return (tree) => flushSync(() => root.render(tree));
    },
  },
};
const newHost = () => document.body.appendChild(document.createElement('section'));
const idsDiffer = ({ create, useId, root }) => {
  const Field = () => create('input', { id: useId() });
  const ids = [newHost(), newHost()].map((host) => {
    root(host)(create(Field));
    return host.firstChild.id;
  });
  return ids[0] !== ids[1];
};
const keepsFocus = ({ create, root }, before, after) => {
  const host = newHost();
  const draw = root(host);
  const list = (names) => create('ul', null, [...names].map((name) => create('input', { key: name, name })));
  draw(list(before));
  host.querySelector('[name=b]').focus();
  draw(list(after));
  return document.activeElement.name === 'b';
};
for (const [name, holds] of [
  ['React', true],
  ['Preact', false],
]) {
  const library = libraries[name];
  see(`${name}: ids of two roots differ`, idsDiffer(library), holds);
  see(`${name}: focus stays from ab to ba`, keepsFocus(library, 'ab', 'ba'), holds);
  see(`${name}: focus stays from ab to xb`, keepsFocus(library, 'ab', 'xb'), true);
}
JS
node probe.mjs
