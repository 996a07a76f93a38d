#!/usr/bin/env bash
# postcss-rem-to-responsive-pixel: a rem inside var() stays, in a container query too, and 1e1rem is 1e16px
#
# Guessed beforehand: with `propList: ['*']` nothing is left that depends on the page's `html`, which is its purpose in
# an extension's panel; strings, addresses and media queries aside.
# Seen: a fallback inside `var()` stays as it was, also with `calc()` around it, while what stands beside it in the
# same declaration is changed, and so are custom properties themselves. Container queries stay, with `mediaQuery` as
# well, which changes those of the page's own size. "1REM" stays. A name that ends in a number and "rem" is changed (a
# font, a grid area, an animation whose keyframes keep theirs), and so is the "1rem" in "1e1rem", so ten become
# quadrillions.
# Where it bites: on a page whose `html` has 10 pixels, parts of a panel are small. Look for "rem" in the build.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent postcss-rem-to-responsive-pixel@7.0.5 postcss@8.5.33
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

import plugin from 'postcss-rem-to-responsive-pixel';
import postcss from 'postcss';

const changed = (css, options = {}) => {
  const all = { rootValue: 16, propList: ['*'], ...options };
  return postcss([plugin(all)]).process(css, { from: undefined }).css;
};
for (const [css, as] of [
  ['a { width: 1rem }', 'a { width: 16px }'],
  ['a { width: calc(1rem + 2px) }', 'a { width: calc(16px + 2px) }'],
  ['a { --gap: 1rem }', 'a { --gap: 16px }'],
  ['a { content: "1rem" }', 'a { content: "1rem" }'],
  ['a { gap: var(--gap, 1rem) }', 'a { gap: var(--gap, 1rem) }'],
  ['a { margin: 1rem var(--gap, 1rem) }', 'a { margin: 16px var(--gap, 1rem) }'],
  ['a { width: calc(2 * var(--gap, 1rem)) }', 'a { width: calc(2 * var(--gap, 1rem)) }'],
  ['a { width: 1REM }', 'a { width: 1REM }'],
  ['a { width: 1e1rem }', 'a { width: 1e16px }'],
  ['a { grid-area: side1rem }', 'a { grid-area: side16px }'],
  ['a { animation: to2rem 1s } @keyframes to2rem {}', 'a { animation: to32px 1s } @keyframes to2rem {}'],
]) {
  see(css, changed(css), as);
}
const [media, container] = ['@media (width >= 40rem) {}', '@container (width >= 40rem) {}'];
see(media, changed(media), media);
see('with mediaQuery', changed(media, { mediaQuery: true }), '@media (width >= 640px) {}');
see(container, changed(container, { mediaQuery: true }), container);
JS
node probe.mjs
