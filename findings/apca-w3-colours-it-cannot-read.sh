#!/usr/bin/env bash
# apca-w3: white on white has the best contrast there is, if the white is written as oklch() or with ".87"
#
# Guessed beforehand: `calcAPCA()` takes colours as a style sheet may hold them, and throws, or
# gives no number, where it cannot read one.
# Seen: a colour that it cannot read is black. `rgba(255,255,255,0.87)` on white is 0 as it should
# be, the same without the 0 in front of the point is 106, and so is `oklch(1 0 0)`; `lab(100 0 0)`
# is 98. For the first a line goes to the console, for the others none.
# Where it bites: a check of a theme's contrast passes text that nobody can see: ".87" is how
# minifiers write such colours, and design tokens are moving to oklch(). Compare sRGB values that
# were computed before.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent apca-w3@0.1.9 colorparsley@0.1.8
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

import { calcAPCA } from 'apca-w3';

for (const [white, contrast] of [
  ['#fff', 0],
  ['rgba(255,255,255,0.87)', 0],
  ['rgba(255,255,255,.87)', 106],
  ['oklch(1 0 0)', 106],
  ['lab(100 0 0)', 98],
]) {
  see(`${white} on white`, Math.round(calcAPCA(white, '#fff')), contrast);
}
see('black on white', Math.round(calcAPCA('#000', '#fff')), 106);
JS
node probe.mjs
