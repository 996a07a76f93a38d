#!/usr/bin/env bash
# preact: translate="no" becomes translate="yes"
#
# Guessed beforehand: a known attribute with a plain string appears on the element as written, in Preact as in React
# and in HTML.
# Seen: Preact sets as a property whatever the element has as one, and `translate` is a boolean there: "no" is truthy,
# and the attribute says "yes" (in jsdom as in Chromium 156). `translate={false}` gives "no". React writes "no".
# Where it bites: names, tags and drafts in an interface that the browser must not translate are the very ones it
# translates, and only people who use its translation see it. Pages moved from React to Preact change silently;
# `class="notranslate"` works in both.
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

const { window } = new JSDOM('<i></i><b></b>', { pretendToBeVisual: true });
for (const name of ['window', 'document', 'navigator', 'Node', 'HTMLElement', 'HTMLIFrameElement', 'Element']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
const { h, render } = await import('preact');
const { createElement } = await import('react');
const { createRoot } = await import('react-dom/client');
const { flushSync } = await import('react-dom');

const byPreact = (props) => {
  const host = document.createElement('i');
  render(h('p', props), host);
  return host.innerHTML;
};
const byReact = (props) => {
  const host = document.createElement('b');
  const root = createRoot(host);
  flushSync(() => root.render(createElement('p', props)));
  return host.innerHTML;
};
see('React', byReact({ translate: 'no' }), '<p translate="no"></p>');
see('Preact', byPreact({ translate: 'no' }), '<p translate="yes"></p>');
see('Preact, false', byPreact({ translate: false }), '<p translate="no"></p>');
see('a class', byPreact({ class: 'notranslate' }), '<p class="notranslate"></p>');
JS
node probe.mjs
