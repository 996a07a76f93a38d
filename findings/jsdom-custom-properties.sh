#!/usr/bin/env bash
# jsdom: getComputedStyle gives `var(--x)` back unresolved
#
# Guessed beforehand: it gives the colour that the custom property holds, since jsdom follows custom
# properties for years.
# Seen: the property itself can be read, but a declaration that uses it comes back as "var(--x)".
# Where it bites: code that reads a page’s theme from computed colours: in jsdom it meets a text that
# is no colour, and a test of it says nothing of browsers.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent jsdom@27.3.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'jsdom@27.3.0'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<p style="--x: red; color: var(--x)">a</p>');
const style = window.getComputedStyle(window.document.querySelector('p'));
see('the property', style.getPropertyValue('--x').trim(), 'red');
see('what uses it', style.color, 'var(--x)');
JS
node probe.mjs
