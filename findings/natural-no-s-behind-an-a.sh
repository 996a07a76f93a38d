#!/usr/bin/env bash
# natural: Lisa sounds like Lea, Casey like Kay and Jason like Jane, since after an "a" or an "i" no "s" is heard
#
# Guessed beforehand: Double Metaphone is one published algorithm, so three packages give the same codes for the same
# names, up to the maximal length of a code: "s" is silent in "island", "isle" and "Carlisle" only.
# Seen: double-metaphone and talisman agree on each of these names. In natural an "s" after an "a" or an "i" is always
# silent, as if every word were an island: "Lisa" is L, "Thomas" TM, "Chris" KR, and `compare()` takes them for Lea,
# Tom and Kerry. "Rosa", "Susan" and "Peters" keep theirs. "Angel" and "Apache" have only one of their two codes.
# Where it bites: "did you mean @…?" for names spelt by ear: the wrong people are offered, as exact matches, and the
# right ones ("Liza") are not found.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent natural@8.1.1 double-metaphone@2.0.1 talisman@1.1.4
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
import { doubleMetaphone } from 'double-metaphone';

const require = createRequire(import.meta.url);
const DoubleMetaphone = require('natural/lib/natural/phonetics/double_metaphone.js');
const talisman = require('talisman/phonetics/double-metaphone');
const natural = new DoubleMetaphone();
for (const [name, others, own] of [
  ['Lisa', 'LS', 'L'],
  ['Casey', 'KS', 'K'],
  ['Chris', 'KRS', 'KR'],
  ['Thomas', 'TMS', 'TM'],
  ['Jason', 'JSN', 'JN'],
  ['island', 'ALNT', 'ALNT'],
  ['Rosa', 'RS', 'RS'],
  ['Peters', 'PTRS', 'PTRS'],
]) {
  const [first] = natural.process(name);
  see(name, [doubleMetaphone(name)[0], talisman(name)[0], first], [others, others, own]);
}
for (const [one, other, isAlike] of [
  ['Lisa', 'Lea', true],
  ['Casey', 'Kay', true],
  ['Jason', 'Jane', true],
  ['Lisa', 'Liza', false],
  ['Rosa', 'Roy', false],
]) {
  see(`${one} like ${other}`, natural.compare(one, other), isAlike);
}
see('Angel', [doubleMetaphone('Angel'), natural.process('Angel')], [
  ['ANJL', 'ANKL'],
  ['ANKL', 'ANKL'],
]);
JS
node probe.mjs
