#!/usr/bin/env bash
# ml-distance: a word that neither of two drafts contains makes 18 of its distances NaN
#
# Guessed beforehand: a part that is 0 in both vectors adds nothing to their distance, as the survey that these measures
# come from has it (S.-H. Cha, 2007: 0/0 and 0·log 0 count as 0), and a vector has a distance of 0 from itself.
# Seen: with a third part that is 0 in both, the frequencies (½, ½) and (¼, ¾) have a distance of NaN by Canberra,
# Clark, Kullback and Leibler, Jensen and Shannon, Jeffreys, Topsøe, Pearson, Neyman, wave hedges and nine others;
# without it each is a number. With a part that is 0 in the first only five are NaN. NaN is neither near nor far: the
# sort of a list by such a distance is in no order, the nearest neighbour is the first that was compared. Euclidean,
# Manhattan, Chebyshev, Sørensen, Jaccard, cosine and squared chord are not affected.
# Where it bites: drafts as counts of words, which are mostly 0. Add a small number to every part, or leave out what is
# 0 in both.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ml-distance@5.0.0
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

import { distance, similarity } from 'ml-distance';

const [first, second] = [
  [0.5, 0.5],
  [0.25, 0.75],
];
const inBoth = [
  'additiveSymmetric canberra clark divergence harmonicMean jeffreys',
  'jensenDifference jensenShannon kdivergence kullbackLeibler kumarJohnson neyman',
  'pearson probabilisticSymmetric squared taneja topsoe waveHedges',
].join(' ');
const names = Object.keys(distance).filter((name) => Number.isFinite(distance[name](first, second)));
const undefinedFor = (a, b) => names.filter((name) => Number.isNaN(distance[name](a, b))).sort();
see('how many give a number for two parts', names.length, 40);
see('NaN with a part that is 0 in both', undefinedFor([...first, 0], [...second, 0]), inBoth.split(' '));
see('NaN with a part that is 0 in one', undefinedFor([0.5, 0.5, 0], [0.25, 0.5, 0.25]), [
  'jensenDifference',
  'jensenShannon',
  'kdivergence',
  'kullbackLeibler',
  'topsoe',
]);
const itself = [0.5, 0.5, 0];
see(
  'of itself',
  ['canberra', 'jensenShannon', 'euclidean', 'jaccard'].map((name) => String(distance[name](itself, itself))),
  ['NaN', 'NaN', '0', '0'],
);
see(
  'cosine',
  Math.round(similarity.cosine([...first, 0], [...second, 0]) * 1000),
  Math.round(similarity.cosine(first, second) * 1000),
);
JS
node probe.mjs
