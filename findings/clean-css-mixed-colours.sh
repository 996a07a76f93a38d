#!/usr/bin/env bash
# clean-css, html-minifier-terser: a border in a mixed colour loses it, and the rule after @starting-style is gone
#
# Guessed beforehand: what the minifier does not know it leaves as it is, as it does with `@container`, `::highlight()`
# and `if()`, or it warns.
# Seen: with `level: 2` a colour written as `color-mix()`, `light-dark()`, `oklch()` or from another colour falls out of
# `border` and `outline`, and in `background` it throws out the image; no warning, no error. With the defaults
# `:nth-child(1 of .new)` becomes `:nth-child(1of.new)`, which no browser reads, so the whole rule goes. After
# `@starting-style`, `@scope` or a nested rule the next rule is dropped with a warning; html-minifier-terser, whose
# `minifyCSS` is clean-css, does not pass it on.
# Where it bites: the styles of a panel for light and dark pages, minified in an HTML page of an extension: borders turn
# black, or white on white. Use lightningcss or esbuild.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent clean-css@5.3.3 html-minifier-terser@7.2.0
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

import CleanCSS from 'clean-css';
import { minify } from 'html-minifier-terser';

const cleaned = (level, css) => {
  const { styles, warnings, errors } = new CleanCSS({ level }).minify(css);
  return [styles, warnings.length + errors.length];
};

see('a mixed border', cleaned(2, '.tip { border: 1px solid color-mix(in srgb, red, blue) }'), [
  '.tip{border:1px solid}',
  0,
]);
see('by default', cleaned(1, '.tip { border: 1px solid color-mix(in srgb, red, blue) }'), [
  '.tip{border:1px solid color-mix(in srgb,red,#00f)}',
  0,
]);
see('light and dark', cleaned(2, '.tip { outline: 1px solid light-dark(black, white) }'), [
  '.tip{outline:solid 1px}',
  0,
]);
see('an image', cleaned(2, '.tip { background: oklch(60% 0.1 20) url(dots.png) }'), [
  '.tip{background:oklch(60% .1 20)}',
  0,
]);
see('the first new one', cleaned(1, 'li:nth-child(1 of .new) { color: red }'), ['li:nth-child(1of.new){color:red}', 0]);
const fading = '@starting-style { .tip { opacity: 0 } } .tip { opacity: 1 }';
see('after @starting-style', cleaned(1, fading)[0], '');
const page = await minify(`<style>${fading}</style><p>Soup</p>`, { minifyCSS: true });
see('in a page', page, '<style></style><p>Soup</p>');
JS
node probe.mjs
