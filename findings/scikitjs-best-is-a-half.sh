#!/usr/bin/env bash
# scikitjs: a perfect scorer has an area of 0.5 under its curve, so has the worst, and naive Bayes renames the classes
#
# Guessed beforehand: it calls itself a port of scikit-learn with its interface, so the examples of scikit-learn's
# manual come out the same: the area for the four scores on its page about roc_auc_score is 0.75, for perfect scores 1,
# for all wrong 0. Naive Bayes returns the classes that it was given, with probabilities that add up to 1 and count how
# common a class is.
# Seen: `rocAucScore()` is 0.5 for the best and for the worst order, 0.375 for the manual's example, 2.5 for scores
# above 1. `GaussianNB` returns the index of the class in order of appearance, 0 for 7 and 1 for 3, where
# `LogisticRegression` returns 7 and 3. Its probabilities are densities, 0.054 and 0.054, and it ignores that a class
# has three in four rows: half-way between two it takes the rare one. Accuracy, precision and folds are right.
# Where it bites: judging a fitted scorer in the browser: every model looks like chance, and labels turn into others.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent scikitjs@1.24.0 @tensorflow/tfjs@3.21.0
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
const tf = require('@tensorflow/tfjs');
const { GaussianNB, LogisticRegression, metrics, setBackend } = require('scikitjs');
setBackend(tf);
const area = (labels, scores) => +metrics.rocAucScore(labels, scores).toFixed(3);
see('all right', area([0, 0, 1, 1], [0.1, 0.2, 0.8, 0.9]), 0.5);
see('all wrong', area([1, 1, 0, 0], [0.1, 0.2, 0.8, 0.9]), 0.5);
see("the manual's", area([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]), 0.375);
see('scores above 1', area([0, 1], [2, 3]), 2.5);
see('accuracy', metrics.accuracyScore([0, 1, 1, 0], [0, 1, 0, 0]), 0.75);

const rows = [[0], [1], [2], [8], [9], [10]];
const labels = [7, 7, 7, 3, 3, 3];
const predicted = async (model) => {
  await model.fit(rows, labels);
  return model.predict([[0.5], [9.5]]).arraySync();
};
see('classes, LogisticRegression', await predicted(new LogisticRegression()), [7, 3]);
see('classes, GaussianNB', await predicted(new GaussianNB()), [0, 1]);
const bayes = new GaussianNB();
await bayes.fit([[0], [2], [0], [2], [0], [2], [4], [6]], [0, 0, 0, 0, 0, 0, 1, 1]);
const [shares] = bayes.predictProba([[3]]).arraySync();
see('half way, one class three times as common', shares.map((share) => +share.toFixed(3)), [0.054, 0.054]);
see('a little further', bayes.predict([[3.1]]).arraySync(), [1]);
JS
node probe.mjs
