#!/usr/bin/env bash
# @skyra/jaro-winkler, clj-fuzzy and two more: "soup" is half like "minimum", to one of them only in that order
#
# Guessed beforehand: Jaro-Winkler is one formula with known examples, and packages of that name give the same figure,
# whichever of two words comes first, and 0 where no letter is shared within half the longer word less one.
# Seen: on the examples that everybody copies (MARTHA, DIXON, DWAYNE) all six agree. On 4,000 pairs of short texts
# natural and jaro-winkler give what the formula gives, without and with the rule that values below 0.7 get nothing for
# a common prefix. @skyra/jaro-winkler looks one letter too far and is wrong for every fourth pair;
# jaro-winkler-typescript for every seventh, and depends on the order: soup and minimum are 0.464, minimum and soup 0;
# clj-fuzzy for every sixteenth, talisman for one in fifty. The similarity of "teh" and "the" has four answers, from
# 0.556 to 0.9.
# Where it bites: "did you mean" and the joining of names by a threshold: which pairs pass depends on the package, and
# in one on who comes first. Compare with the formula on your own pairs.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent natural@8.1.1 jaro-winkler@0.2.8 @skyra/jaro-winkler@1.1.1 jaro-winkler-typescript@1.0.1 clj-fuzzy@0.4.1 talisman@1.1.4
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

const require = createRequire(import.meta.url);
const measures = {
  natural: (a, b) => require('natural/lib/natural/distance/jaro-winkler_distance.js')(a, b, {}),
  'jaro-winkler': require('jaro-winkler'),
  '@skyra/jaro-winkler': require('@skyra/jaro-winkler').jaroWinkler,
  'jaro-winkler-typescript': require('jaro-winkler-typescript').jaroWinkler,
  'clj-fuzzy': require('clj-fuzzy').metrics.jaro_winkler,
  talisman: require('talisman/metrics/jaro-winkler'),
};
/** Share of letters met within the window and in order; a common beginning counts from `threshold` on. */
const jaroWinkler = (a, b, threshold) => {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const met = new Set();
  const left = [...a].filter((letter, at) => {
    for (let i = Math.max(0, at - reach); i <= Math.min(b.length - 1, at + reach); i++) {
      if (!met.has(i) && b[i] === letter) return met.add(i);
    }
    return false;
  });
  if (left.length === 0) return 0;
  const right = [...b].filter((_, at) => met.has(at));
  const swapped = left.filter((letter, at) => letter !== right[at]).length / 2;
  const jaro = (left.length / a.length + left.length / b.length + (left.length - swapped) / left.length) / 3;
  let start = 0;
  while (start < 4 && start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  return jaro < threshold ? jaro : jaro + start * 0.1 * (1 - jaro);
};
const round = (figure) => Math.round(figure * 1000) / 1000;
const all = (a, b) => Object.values(measures).map((measure) => round(measure(a, b)));
for (const [a, b, as] of [
  ['MARTHA', 'MARHTA', 0.961],
  ['DIXON', 'DICKSONX', 0.813],
  ['DWAYNE', 'DUANE', 0.84],
]) {
  see(`${a}, ${b}`, all(a, b), Object.keys(measures).map(() => as));
}
let seed = 3;
const below = (end) => Math.floor(((seed = (seed * 48271) % 2147483647) / 2147483647) * end);
const text = () => Array.from({ length: 1 + below(7) }, () => 'abc'[below(3)]).join('');
const pairs = Array.from({ length: 4000 }, () => [text(), text()]);
const wrong = Object.fromEntries(
  Object.entries(measures).map(([name, measure]) => [
    name,
    pairs.filter(([a, b]) => ![0, 0.7].some((from) => round(measure(a, b)) === round(jaroWinkler(a, b, from)))).length,
  ]),
);
console.log(Object.keys(measures).join(', '));
see('neither formula, of 4000', wrong, {
  natural: 0,
  'jaro-winkler': 0,
  '@skyra/jaro-winkler': 1058,
  'jaro-winkler-typescript': 546,
  'clj-fuzzy': 242,
  talisman: 76,
});
see('soup, minimum', all('soup', 'minimum'), [0, 0, 0.464, 0.464, 0, 0]);
see('minimum, soup', all('minimum', 'soup'), [0, 0, 0.464, 0, 0, 0]);
see('teh, the', all('teh', 'the'), [0.6, 0.556, 0.9, 0.8, 0.8, 0.556]);
JS
node probe.mjs
