#!/usr/bin/env bash
# wxt: a comment that mentions @font-face swallows the rest of a panel's style sheet
#
# Guessed beforehand: `splitShadowRootCss()`, with which `createShadowRootUi()` takes out the rules that work in a
# document only, finds rules: what stands in comments and strings is none, and a rule inside a condition keeps that
# condition.
# Seen: it goes from the letters "@property" or "@font-face" to the next brace. From a comment with one of them it
# takes the end of the comment and the next rule along: the comment stays open, and nothing after it applies. A rule
# inside `@supports`, `@media` or `@layer` goes to the document without it. "@PROPERTY" is not seen.
# Where it bites: in development, where comments are kept, and in a package with a comment that must stay (`/*! … */`),
# such as a font's licence: the panel is unstyled, with no message. Word such comments differently.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent wxt@0.20.27
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

import { splitShadowRootCss } from 'wxt/utils/split-shadow-root-css';

const [rule, face] = ['.a { color: red }', '@font-face { font-family: Soup; src: local(Soup) }'];
for (const [css, documentCss, shadowCss] of [
  [`${face} ${rule}`, face, rule],
  [
    `/*! licence of the @font-face */ ${rule} .b { color: blue }`,
    `@font-face */ ${rule}`,
    '/*! licence of the .b { color: blue }',
  ],
  [`.b::after { content: '@property' } ${rule}`, `@property' } ${rule}`, ".b::after { content: '"],
  [`@supports (color: lch(0 0 0)) { ${face} }`, face, '@supports (color: lch(0 0 0)) { }'],
  [`@media print { ${face} ${rule} }`, face, `@media print { ${rule} }`],
  ['@PROPERTY --a { syntax: "*" }', '', '@PROPERTY --a { syntax: "*" }'],
]) {
  see(css, splitShadowRootCss(css), { documentCss, shadowCss });
}
JS
node probe.mjs
