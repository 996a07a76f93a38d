#!/usr/bin/env bash
# cssjanus: `--left` is renamed where it is set and not where it is used, an animation where it is used only
#
# Guessed beforehand: mirroring a style sheet for Arabic and Hebrew swaps sides in values and property names; strings,
# fonts, addresses and the author's own names stay, or change wherever they occur.
# Seen: every value that contains "left", quoted or not, is changed, and only one of two places: a custom property is
# renamed where it is set and not in `var()`, an animation where it is used and not at its `@keyframes`, a class in
# `.left &` and not where it stands alone. "Two left" in `content` becomes "Two right", the font "Left Sans" "right
# Sans", and `[data-side="left"]` finds another element than `[data-side=left]`. Grid areas are reversed although a
# grid mirrors itself. Of two shadows, and of two functions in `transform`, only the first changes sides. rtlcss has
# all of these right; neither knows `inset` and `translate`, which stay.
# Where it bites: a panel whose sheet is mirrored in the build (by it, or by the Emotion and Stylis plugins built on
# it): what moved stands still, and a width is lost. Write logical properties (`margin-inline-start`).
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent cssjanus@2.3.1 rtlcss@4.3.0
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

const require = createRequire(import.meta.url);
const janus = require('cssjanus');
const rtlcss = require('rtlcss');
const mirrored = (sheet) => [janus.transform(sheet), rtlcss.process(sheet)];
const both = (sheet) => [sheet, sheet];
see('margins', mirrored('a{margin:1px 2px 3px 4px;left:0}'), both('a{margin:1px 4px 3px 2px;right:0}'));
see('a custom property', mirrored('a{--left:9px;width:var(--left)}'), ['a{--right:9px;width:var(--left)}', 'a{--left:9px;width:var(--left)}']);
const slide = '@keyframes from-left{to{opacity:1}}';
see('an animation', mirrored(`a{animation:from-left 1s}${slide}`), [`a{animation:from-right 1s}${slide}`, `a{animation:from-left 1s}${slide}`]);
see('a class', mirrored('.left{color:red}'), both('.left{color:red}'));
see('a class around', mirrored('a{.left &{color:red}}'), ['a{.right &{color:red}}', 'a{.left &{color:red}}']);
see('an attribute', mirrored('[data-side="left"],[data-side=left]{top:0}'), ['[data-side="right"],[data-side=left]{top:0}', '[data-side="left"],[data-side=left]{top:0}']);
see('words', mirrored('a::after{content:"Two left"}'), ['a::after{content:"Two right"}', 'a::after{content:"Two left"}']);
see('a font', mirrored('a{font-family:"Left Sans"}'), ['a{font-family:"right Sans"}', 'a{font-family:"Left Sans"}']);
see('areas', mirrored('a{grid-template-areas:"left main"}'), ['a{grid-template-areas:"right main"}', 'a{grid-template-areas:"left main"}']);
see('two shadows', mirrored('a{box-shadow:1px 0 red,2px 0 blue}'), ['a{box-shadow:-1px 0 red,2px 0 blue}', 'a{box-shadow:-1px 0 red,-2px 0 blue}']);
see('two functions', mirrored('a{transform:translateX(4px) rotate(3deg)}'), ['a{transform:translateX(-4px) rotate(3deg)}', 'a{transform:translateX(-4px) rotate(-3deg)}']);
see('new ones', mirrored('a{inset:1px 2px 3px 4px;translate:4px 0}'), both('a{inset:1px 2px 3px 4px;translate:4px 0}'));
see('an address', mirrored('a{background:url(left.png)}'), both('a{background:url(left.png)}'));
JS
node probe.mjs
