#!/usr/bin/env bash
# @css-inline/css-inline: `:not(.x, .b)` also means what has b, and a later `margin` loses to the `margin-left` before it
#
# Guessed beforehand: each element gets in its `style` what the rules of the sheet give it in a browser; what cannot be
# written there (`@media`, `:hover`, `::before`) stays behind.
# Seen: of a list within `:not()` only the first selector counts, so that a `li` with the second class is styled as
# well; a rule with such a list in `:is()` is left out. Where a rule has `margin: 1px; margin-left: 5px` and a later one
# `margin: 3px`, the latter is put in the place of the first `margin`, before `margin-left`, which wins; padding and
# borders likewise. Separate rules with different properties come in the right order, and so do `!important` and the
# element's own `style`. juice leaves out both kinds of lists, and has the margins in order.
# Where it bites: digests and notifications by mail, or a panel's texts copied with their styles: single items of a list
# look otherwise, and space is on one side only. Give `:not()` one selector at a time (`:not(.x):not(.b)`), and write
# such margins in one declaration.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @css-inline/css-inline@0.21.2 juice@11.1.1
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
import juice from 'juice';

const styles = (html) =>
  [...html.matchAll(/<(?:li|p)\b[^>]*>/g)].map(([tag]) =>
    (/style="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll(/\s|;$/g, ''),
  );
const both = (css, html) =>
  [`<style>${css}</style>${html}`].flatMap((page) => [inline(page), juice(page)]).map(styles);
const list = '<li class="x">1</li><li class="b">2</li><li>3</li>';
for (const [css, html, inlined, juiced] of [
  ['li:not(.x):not(.b){top:1px}', list, ['', '', 'top:1px'], ['', '', 'top:1px']],
  ['li:is(.x,.b){top:1px}', list, ['', '', ''], ['', '', '']],
  ['li:not(.x,.b){top:1px}', list, ['', 'top:1px', 'top:1px'], ['', '', '']],
  [
    '.x{margin-left:5px}.y{margin:3px}',
    '<p class="x y">a</p>',
    ['margin-left:5px;margin:3px'],
    ['margin-left:5px;margin:3px'],
  ],
  [
    '.x{margin:1px;margin-left:5px}.y{margin:3px}',
    '<p class="x y">a</p>',
    ['margin:3px;margin-left:5px'],
    ['margin-left:5px;margin:3px'],
  ],
  [
    '.x{border:1px solid red;border-color:tan}.y{border:0}',
    '<p class="x y">a</p>',
    ['border:0;border-color:tan'],
    ['border-color:tan;border:0'],
  ],
]) {
  see(css, both(css, html), [inlined, juiced]);
}
JS
node probe.mjs
