#!/usr/bin/env bash
# obscenity: dishes, birds, engines and towns are swearing in its recommended set
#
# Guessed beforehand: a data set that is recommended, and lets "Scunthorpe", "Cockburn" and "cocktails" pass
# by a list of exceptions, lets the names of everyday things pass too.
# Seen: "cocktails" and "Scunthorpe" pass alone, but "Shiitake and cocktails", "spotted dick with custard",
# "the great tit and the blue tit", "Wankel engine" and "Penistone station" do not.
# Where it bites: a filter in front of a restaurant's, a bird club's, a museum's or a railway's posts speaks
# on the plainest of them. Crude words need the words beside them before anything is said.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent obscenity@0.4.6
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'obscenity@0.4.6'.split(' ').map((name) => name.replace(/@[^@]+$/, '').replace(/@npm:.*$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
for (const [text, isCaught] of [
  ['Our Scunthorpe shop', false],
  ['Cockburn Street closes', false],
  ['Shiitake and cocktails', true],
  ['Spotted dick with custard', true],
  ['The great tit and the blue tit', true],
  ['The Wankel engine', true],
  ['Trains to Penistone station', true],
]) {
  see(text, matcher.hasMatch(text), isCaught);
}
JS
node probe.mjs
