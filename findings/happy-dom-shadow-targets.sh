#!/usr/bin/env bash
# happy-dom: outside a shadow root an event still shows what was clicked inside
#
# Guessed beforehand: for a listener of the page an event from a shadow root comes from its host, as the DOM standard
# says, and `composedPath()` of a closed one begins there; only listeners inside see what is inside.
# Seen: in happy-dom `event.target` is the inner button for everybody, in open and closed roots. jsdom gives the host,
# and hides the path of a closed root.
# Where it bites: a panel in a shadow root: "a click outside closes it", decided by `host.contains(event.target)`, is
# false for every click inside, so a sound panel fails its test, and one that reads the inner target passes it and
# breaks in browsers.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent happy-dom@21.0.4 jsdom@29.1.1
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

import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const probe = (window, mode) => {
  const { document } = window;
  const host = document.body.appendChild(document.createElement('section'));
  const shadow = host.attachShadow({ mode });
  shadow.innerHTML = '<button>Close</button>';
  let seen;
  document.addEventListener('click', (event) => {
    seen = [event.target.nodeName, event.composedPath()[0].nodeName, host.contains(event.target)];
  });
  shadow.firstElementChild.click();
  return seen;
};
see('jsdom, open', probe(new JSDOM('').window, 'open'), ['SECTION', 'BUTTON', true]);
see('jsdom, closed', probe(new JSDOM('').window, 'closed'), ['SECTION', 'SECTION', true]);
for (const mode of ['open', 'closed']) {
  const window = new Window();
  see(`happy-dom, ${mode}`, probe(window, mode), ['BUTTON', 'BUTTON', false]);
  await window.happyDOM.close();
}
JS
node probe.mjs
