#!/usr/bin/env bash
# color-contrast-checker: after one question about a headline, grey on white passes in all that follow
#
# Guessed beforehand: `check()` without a size assumes small text, as a new checker does, and each call stands alone; a
# colour that it accepts without "#" is the same colour.
# Seen: the last size that was given stays in the checker: after one question with a size of 18 or more, every
# `check()` and every pair of `checkPairs()` without a size is held to the bound for large text, 3 instead of 4.5. A
# colour of six digits without "#" is accepted and read from its second digit on: "777777" is 77, 77, 07 in
# hexadecimal, a dark green, and passes where "#777777" fails. Large begins at 18, whatever the unit: in pixels, as
# style sheets give it, WCAG's 18 points are 24.
# Where it bites: a test that goes through a palette in one run: its answers depend on the order of the questions. Give
# the size each time, in points, and "#" with each colour.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent color-contrast-checker@2.1.0
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

import Checker from 'color-contrast-checker';

const passes = ({ WCAG_AA }) => WCAG_AA;
const checker = new Checker();
see('grey on white', passes(checker.check('#777777', '#FFFFFF')), false);
see('as a headline', checker.isLevelAA('#777777', '#FFFFFF', 18), true);
see('grey on white again', passes(checker.check('#777777', '#FFFFFF')), true);
see('in a list', checker.checkPairs([{ colorA: '#777777', colorB: '#FFFFFF' }]).map(passes), [true]);
see('with its size', checker.isLevelAA('#777777', '#FFFFFF', 14), false);
see('and once more', passes(checker.check('#777777', '#FFFFFF')), false);
see('without #', checker.isLevelAA('777777', '#FFFFFF', 14), true);
const { r, g, b } = checker.getRGBFromHex('777777');
see('read as', [r, g, b], [0x77, 0x77, 0x7]);
JS
node probe.mjs
