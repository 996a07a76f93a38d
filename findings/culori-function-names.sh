#!/usr/bin/env bash
# culori: RGB() and OKLCH() in capitals are no colours, while RED and #FFF are
#
# Guessed beforehand: as in CSS, case never matters.
# Seen: names and hex digits are read in any case; names of functions and colour spaces only in lower case:
# parse('RGB(1 2 3)') is undefined. colorjs.io reads the functions, but throws at "color(DISPLAY-P3 1 1 1)", which is
# valid too.
# Where it bites: style sheets, custom properties and design tokens may contain either; computed values are in lower
# case, a custom property's is as written. Code that takes "no colour" as black paints black on dark.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent culori@4.0.2 colorjs.io@0.7.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'culori@4.0.2 colorjs.io@0.7.1'.split(' ').map((name) => name.replace(/@[^@]+$/, '').replace(/@npm:.*$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import Color from 'colorjs.io';
import { parse } from 'culori';

const culori = (text) => parse(text) !== undefined;
const colorjs = (text) => {
  try {
    return Boolean(new Color(text).spaceId);
  } catch (error) {
    assert.match(error.message, /parse/);
    return false;
  }
};
for (const [text, byCulori, byColorjs] of [
  ['RED', true, true],
  ['#FFF', true, true],
  ['rgb(1 2 3)', true, true],
  ['RGB(1 2 3)', false, true],
  ['Hsl(120, 100%, 50%)', false, true],
  ['OKLCH(0.5 0.1 20)', false, true],
  ['color(DISPLAY-P3 1 1 1)', false, false],
]) {
  see(text, culori(text), byCulori);
  see('  by colorjs.io', colorjs(text), byColorjs);
}
JS
node probe.mjs
