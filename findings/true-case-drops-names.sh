#!/usr/bin/env bash
# true-case: shouting comes down without one capital, and a place is no name
#
# Guessed beforehand: a library named for true casing keeps or restores the first letter of a sentence and
# the names of places, days and bodies, as the models of that name do.
# Seen: trueCase() of a sentence in capitals has no capital at all, not even the first; sentenceCase() has
# the first and no other, London and Monday included.
# Where it bites: a fix that lowers shouting must know names, days and acronyms itself.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent true-case@1.0.16
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'true-case@1.0.16'.split(' ').map((name) => name.replace(/@[^@]+$/, '').replace(/@npm:.*$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { trueCase, sentenceCase } from 'true-case';

const loud = 'PLEASE COME TO OUR SHOP IN LONDON ON MONDAY';
see('trueCase', trueCase(loud), 'please come to our shop in london on monday');
see('sentenceCase', sentenceCase(loud), 'Please come to our shop in london on monday');
JS
node probe.mjs
