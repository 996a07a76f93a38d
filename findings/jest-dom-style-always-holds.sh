#!/usr/bin/env bash
# @testing-library/jest-dom: `toHaveStyle({ fontSize: 21 })` passes at 20 pixels, and so does any nonsense
#
# Guessed beforehand: a number is that many pixels, as in React, or an error; what is no value of a property at all
# makes the expectation fail.
# Seen: the expected style is set on an element and read back, so an invalid value becomes "". Then it is compared with
# two readings of the style, one of them `getPropertyValue('fontSize')`, which knows no camel case and gives "" too:
# the two are equal. So every camel-case name with an invalid value passes, whatever the element looks like, and with
# `not` never. `{ width: 999 }` fails, as it should, and so does `'font-size': 21`.
# Where it bites: tests of a panel's sizes and colours that use JavaScript names: they pass from the day they are
# written. Write units, and names with hyphens.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @testing-library/jest-dom@6.9.1 jsdom@29.1.1 happy-dom@21.0.4
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

import * as matchers from '@testing-library/jest-dom/matchers';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const style = 'width: 50px; font-size: 20px; margin: 1px; background-color: red';
const html = `<!doctype html><p style="${style}">soup</p>`;
const { window } = new JSDOM(html, { pretendToBeVisual: true });
const happy = new Window();
happy.document.write(html);
const elements = [window, happy].map(({ document }) => document.querySelector('p'));
const utils = { matcherHint: () => '', diff: () => '' };
const holds = (style) => elements.map((element) => matchers.toHaveStyle.call({ utils }, element, style).pass);
const [both, neither] = [[true, true], [false, false]];
console.log('in jsdom, in happy-dom:');
for (const [style, as] of [
  [{ fontSize: '20px' }, both],
  [{ fontSize: '21px' }, neither],
  [{ fontSize: 20 }, both],
  [{ fontSize: 21 }, both],
  [{ fontSize: 'soup' }, both],
  [{ marginTop: 9 }, both],
  [{ backgroundColor: 'soup' }, both],
  [{ 'font-size': 21 }, neither],
  [{ width: 50 }, neither],
  [{ width: 999 }, neither],
  [{ width: '50px', fontSize: 21 }, both],
  ['font-size: 21', neither],
]) {
  see(JSON.stringify(style), holds(style), as);
}
process.exit();
JS
node probe.mjs
