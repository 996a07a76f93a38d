#!/usr/bin/env bash
# inline-css: declarations are sorted by name, so that "margin: 2px" never replaces the margin-top before it
#
# Guessed beforehand: "inline your CSS properties into the `style` attribute" gives each element what the cascade gives
# it: between two rules the heavier counts, and between equals the later one.
# Seen: the winners are chosen name by name and then written in the order of the alphabet. A shorthand always stands
# before its parts, so that `margin-top` beats a later or heavier `margin`, `border-color` a heavier `border`, and
# `line-height` a `font` with an id. `:where()` has a weight. A style attribute with an empty place in it
# (`margin:0;;color:blue`) loses to a plain rule. juice and @css-inline/css-inline get all of these right.
# Where it bites: a weekly digest of drafts by mail has a reset at the top and shorthands below. It looks right in the
# browser and wrong in every mailbox. Take one of the other two.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  inline-css@4.0.3 @css-inline/css-inline@0.21.2 juice@12.2.0
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

import { inline } from '@css-inline/css-inline';
import inlineCss from 'inline-css';
import juice from 'juice';

const style = (html) => {
  const [, text] = /style="([^"]*)"/.exec(html);
  return text.replaceAll(/:\s*/g, ':').replaceAll(/;\s*/g, '; ').replace(/; $/, '');
};
const three = async (rules, element) => {
  const page = `<!doctype html><html><head><style>${rules}</style></head><body>${element}</body></html>`;
  return [await inlineCss(page, { url: 'https://acme.example/' }), inline(page), juice(page)].map(style);
};

see('margin set last', await three('p { margin-top: 1px } p { margin: 2px }', '<p>Soup</p>'), [
  'margin:2px; margin-top:1px',
  'margin-top:1px; margin:2px',
  'margin-top:1px; margin:2px',
]);
see('a heavier border', await three('p.a { border: 1px solid red } p { border-color: blue }', '<p class="a">Tea</p>'), [
  'border:1px solid red; border-color:blue',
  'border-color:blue; border:1px solid red',
  'border-color:blue; border:1px solid red',
]);
see('a font with an id', await three('#q { font: 10px serif } p { line-height: 2 }', '<p id="q">Soup</p>'), [
  'font:10px serif; line-height:2',
  'line-height:2; font:10px serif',
  'line-height:2; font:10px serif',
]);
see('no weight', await three(':where(#q, .a) { color: red } p { color: blue }', '<p class="a">Soup</p>'), [
  'color:red',
  'color:blue',
  'color:blue',
]);
see('an empty place', await three('p { color: red }', '<p style="margin:0;;color:blue">Soup</p>'), [
  '; color:blue; color:red; margin:0',
  'margin:0; color:blue',
  'margin:0; color:blue',
]);
JS
node probe.mjs
