#!/usr/bin/env bash
# apca-w3: white on white has the best contrast there is, if one white is written as oklch() or with ".87"
#
# Guessed beforehand: `calcAPCA()` takes colours as a style sheet may have them, and throws or gives no number where it
# cannot read one.
# Seen: a colour that it cannot read counts as black. `rgba(255,255,255,0.87)` on white is 0, as it should be; the same
# without the 0 before the point is 106, and so is `oklch(1 0 0)`; `lab(100 0 0)` is 98. The first writes a line to the
# console, the others nothing.
# Where it bites: a check of a theme's contrast passes text that nobody can see: minifiers write ".87" in colours, and
# design tokens are moving to oklch(). Compare computed sRGB values.
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
