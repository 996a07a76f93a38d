#!/usr/bin/env bash
# es-hangul: "10 is" and "7 is" get the particle for vowels, and an amount of -5 is five
#
# Guessed beforehand: `josa(word, '이/가')` chooses the particle by the last sound of the word as it is read, since it
# does so for letters ("M이", "PM이", "URL이"), and `josa.pick()` names the one that it chooses.
# Seen: after any figure it takes the form for vowels: "10가", "7를", "100와", where 십, 칠 and 백 end in a consonant.
# Behind a closing bracket or quotation mark it does the same, so that a quoted word has another particle than the word
# alone. `josa.pick()` does not know the letters either: 가 where `josa()` writes 이. `amountToHangul()` drops the sign
# of a negative amount, `numberToHangul()` reads it.
# Where it bites: a coach's hints in Korean are about counts and quoted words: half of the figures come out wrong, like
# "a 8" in English. Hand it the number in words (`numberToHangul(10)`), and the word without its quotes.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent es-hangul@2.4.0
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

import { amountToHangul, josa, numberToHangul } from 'es-hangul';

const is = (word) => josa(word, '이/가').slice(word.length);

see('words', ['물', '링크'].map(is), ['이', '가']);
const letters = ['M', 'PM', 'URL', 'TV'];
see('letters', letters.map(is), ['이', '이', '이', '가']);
see('letters by pick()', letters.map((letter) => josa.pick(letter, '이/가')), ['가', '가', '가', '가']);
const figures = Array.from({ length: 10 }, (_, figure) => figure);
see('0 to 9 in words', figures.map((figure) => is(numberToHangul(figure))).join(''), '이이가이가가이이이가');
see('0 to 9', figures.map((figure) => is(String(figure))).join(''), '가가가가가가가가가가');
see('10, 100, 7', [josa('10', '이/가'), josa('100', '와/과'), josa('7', '을/를')], ['10가', '100와', '7를']);
see('alone, quoted', [josa('물', '을/를'), josa('“물”', '을/를'), josa('(물)', '을/를')], ['물을', '“물”를', '(물)를']);
see('amounts', [amountToHangul(-5), amountToHangul('-12,000원'), numberToHangul(-5)], ['오', '일만이천', '마이너스오']);
JS
node probe.mjs
