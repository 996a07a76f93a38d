#!/usr/bin/env bash
# es-compromise, fr-compromise, de-compromise: ten thousand followers are ten, and eighty in French is four
#
# Guessed beforehand: numbers are read as the language writes them: "10.000" and "10 000" are ten thousand, "3,5" is
# three and a half, and number words are read as the language spells them.
# Seen: digits are read in the English way: "10.000 seguidores" is 10, "2.500" is two and a half, "3,5" is 35 in all
# three; a space ends the number ("10 000 abonnés" is 10). "quatre-vingts", the full spelling of eighty, is 4 and a
# leftover word, "cent quatre-vingts" 104; only without its s is it 80. "zwei Millionen" is 2, "doscientas" none.
# Where it bites: rules about numbers in a draft (prizes, followers, prices) that were written for English and are
# given the sister library: a thousand times off, without an error.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent compromise@14.17.0 es-compromise@0.2.11 fr-compromise@0.2.8 de-compromise@0.0.10
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

import nlp from 'compromise';
import de from 'de-compromise';
import es from 'es-compromise';
import fr from 'fr-compromise';

const numbers = (language, text) => {
  const found = language(text).numbers().get();
  return Array.isArray(found) ? found.map((number) => number?.num ?? number) : [];
};
see('10,000 followers', numbers(nlp, '10,000 followers'), [10_000]);
for (const [language, text, as] of [
  [es, 'dos mil quinientos seguidores', [2500]],
  [es, '10.000 seguidores', [10]],
  [es, '2.500 seguidores', [2.5]],
  [es, '3,5 litros', [35]],
  [es, 'doscientas', []],
  [fr, 'deux cents abonnés', [200]],
  [fr, '10 000 abonnés', [10]],
  [fr, '3,5 litres', [35]],
  [fr, 'quatre-vingt-un', [81]],
  [fr, 'quatre-vingt', [80]],
  [fr, 'quatre-vingts', [4]],
  [fr, 'cent quatre-vingts', [104]],
  [de, 'zweitausendfünfhundert', [2500]],
  [de, '10.000 Euro', [10]],
  [de, '3,5 Liter', [35]],
  [de, 'zwei Millionen', [2]],
]) {
  see(text, numbers(language, text), as);
}
JS
node probe.mjs
