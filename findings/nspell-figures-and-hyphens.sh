#!/usr/bin/env bash
# nspell: 2026 is misspelt, 1st is not, and no hyphenated compound is right
#
# Guessed beforehand: with the same dictionary it says what Hunspell says: numbers are never misspelt, and "brand-new"
# is right since both parts are.
# Seen: "5" and "1st" are right, "50", "2026", "3.5" and "10,000" are not; nor are "brand-new" and "T-shirts". Hunspell
# itself (hunspell-asm) accepts them all, and refuses "11st" as nspell does.
# Where it bites: spelling hints under a draft: every year, price and score is underlined. Handle numbers and hyphens
# before asking.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent nspell@2.1.5 dictionary-en@4.0.0 hunspell-asm@4.0.2
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'nspell@2.1.5 dictionary-en@4.0.0 hunspell-asm@4.0.2'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { readFileSync as read } from 'node:fs';
import { createRequire } from 'node:module';
import dictionary from 'dictionary-en';
import nspell from 'nspell';

const { loadModule } = createRequire(import.meta.url)('hunspell-asm');
const factory = await loadModule();
const mounted = (ending) => factory.mountBuffer(read(`node_modules/dictionary-en/index.${ending}`), `en.${ending}`);
const hunspell = factory.create(mounted('aff'), mounted('dic'));
const small = nspell(dictionary);
for (const [word, inNspell, inHunspell] of [
  ['5', true, true],
  ['1st', true, true],
  ['11st', false, false],
  ['50', false, true],
  ['2026', false, true],
  ['3.5', false, true],
  ['10,000', false, true],
  ['brand-new', false, true],
  ['T-shirts', false, true],
]) {
  see(word, [small.correct(word), hunspell.spell(word)], [inNspell, inHunspell]);
}
hunspell.dispose();
JS
node probe.mjs
