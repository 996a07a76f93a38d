#!/usr/bin/env bash
# ml-roc-multiclass: a scorer that is always wrong has an area of 1 under its curve, and none is worse than 0.5
#
# Guessed beforehand: `getAuc()` gives the share of pairs that are in the right order: 1 if all are, 0 if none is, 0.5
# by chance, a pair of equal scores counting half.
# Seen: equal scores count half, but an area below 0.5 is flipped: all pairs in the wrong order are 1. A curve has no
# direction, so of three classes each pair is flipped on its own, and a score that only raises the middle one also
# comes out at 1. The curve itself is right.
# Where it bites: a fitted scorer whose labels were swapped, or that got worse than chance on new drafts, looks
# perfect; the mean over folds of a scorer that knows nothing is well above 0.5. Count the pairs.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ml-roc-multiclass@0.2.0
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

import { getAuc, getRocCurve } from 'ml-roc-multiclass';

/** Share of pairs, a good draft with a poor one, in which the poor one scores higher; equal ones count half. */
const pairs = (labels, scores) => {
  const of = (label) => scores.filter((_, index) => labels[index] === label);
  const all = of('good').flatMap((good) => of('poor').map((poor) => (1 + Math.sign(poor - good)) / 2));
  return all.reduce((sum, share) => sum + share, 0) / all.length;
};
const labels = ['good', 'good', 'good', 'poor', 'poor'];
const area = (scores) => [pairs(labels, scores), getAuc(getRocCurve(labels, scores))].map((x) => +x.toFixed(3));
console.log('share of pairs in order, area:');
see('all right', area([0.1, 0.2, 0.3, 0.8, 0.9]), [1, 1]);
see('all equal', area([0.5, 0.5, 0.5, 0.5, 0.5]), [0.5, 0.5]);
see('all wrong', area([0.9, 0.8, 0.7, 0.2, 0.1]), [0, 1]);
see('mostly wrong', area([0.9, 0.8, 0.3, 0.5, 0.1]), [0.167, 0.833]);
const [curve] = getRocCurve(labels, [0.9, 0.8, 0.7, 0.2, 0.1]);
see('its curve', curve, { sensitivities: [1, 0.5, 0, 0, 0, 0], specificities: [0, 0, 0, 1 / 3, 2 / 3, 1] });

let seed = 7;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const folds = Array.from({ length: 2000 }, () => area(labels.map(random)));
const mean = (at) => +(folds.reduce((sum, fold) => sum + fold[at], 0) / folds.length).toFixed(1);
see('mean of 2000 random ones', [mean(0), mean(1)], [0.5, 0.7]);
see('the lowest of them', Math.min(...folds.map(([, of]) => of)) >= 0.5, true);
const three = ['low', 'low', 'middle', 'middle', 'high', 'high'];
see('three classes, in order', getAuc(getRocCurve(three, [1, 2, 3, 4, 5, 6])), 1);
see('three classes, the middle highest', getAuc(getRocCurve(three, [1, 2, 5, 6, 3, 4])), 1);
JS
node probe.mjs
