#!/usr/bin/env bash
# @testing-library/dom, axe-core: each knows roles of elements that the other does not
#
# Guessed beforehand: both follow the W3C's table of HTML elements and their roles, so that
# `getByRole()` finds what axe-core calls by that role.
# Seen: the `<search>` element, which browsers have had since 2023, has no role for Testing Library;
# axe-core knows it. `<summary>` is a button to axe-core and nothing to Testing Library. The other
# way round axe-core has no role for `<ins>`, `<del>`, `<mark>` and `<time>`, which are insertion,
# deletion, mark and time.
# Where it bites: a page with a search of its own, or one that shows what a fix takes out and puts
# in: the test by role fails on a sound page until a `role` is written that every browser gives by
# itself.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  @testing-library/dom@10.4.2 jsdom@27.3.0 axe-core@4.14.1
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
import { queryAllByRole } from '@testing-library/dom';
import { JSDOM } from 'jsdom';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const { window } = new JSDOM('', { runScripts: 'outside-only' });
const { document } = window;
document.body.innerHTML = `<main><search>Find <input></search><details><summary>More</summary>Soup</details>
  <p><ins>new</ins> <del>old</del> <mark>words</mark> <time>9:30</time></p></main>`;
window.eval(source);
window.axe.setup(document);
for (const [element, role, testingLibrary, axe] of [
  ['main', 'main', true, 'main'],
  ['search', 'search', false, 'search'],
  ['summary', 'button', false, 'button'],
  ['ins', 'insertion', true, null],
  ['del', 'deletion', true, null],
  ['mark', 'mark', true, null],
  ['time', 'time', true, null],
]) {
  const node = document.querySelector(element);
  see(
    element,
    [queryAllByRole(document.body, role, { hidden: true }).includes(node), window.axe.commons.aria.getRole(node)],
    [testingLibrary, axe],
  );
}
JS
node probe.mjs
