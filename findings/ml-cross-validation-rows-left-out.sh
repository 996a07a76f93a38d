#!/usr/bin/env bash
# ml-cross-validation: of eleven rows in four folds nine are tested, and two are in no fold at all
#
# Guessed beforehand: k folds contain every row once, some folds one more than others where the rows do not divide;
# leave-one-out and k folds of one row each are the same.
# Seen: the length of a fold is rounded down, and folds are filled until the rows are used up, which may be more folds
# than requested: those beyond are thrown away with their rows, which are neither tested nor trained on. Eleven rows in
# four folds lose two, six in four lose two, a hundred in thirty lose nine. The last fold gets what is less than a
# fold; where nothing else is left over, nothing is lost.
# Where it bites: figures of a scorer over folds: a confusion matrix that does not add up to the number of drafts, and
# with few drafts different ones left out each time. Count the rows that were tested.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ml-cross-validation@1.3.0
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

import { getFolds, kFold, leaveOneOut } from 'ml-cross-validation';

/** A classifier that keeps what it was asked. */
class Watcher {
  static tested = [];
  static trained = new Set();
  train(rows) {
    for (const [row] of rows) Watcher.trained.add(row);
  }
  predict(rows) {
    Watcher.tested.push(...rows.map(([row]) => row));
    return rows.map(() => 0);
  }
}
const run = (rows, folds) => {
  Watcher.tested = [];
  Watcher.trained = new Set();
  const features = Array.from({ length: rows }, (_, row) => [row]);
  const labels = features.map(() => 0);
  const matrix =
    folds === 1
      ? leaveOneOut(Watcher, features, labels, {})
      : kFold(Watcher, features, labels, {}, folds);
  assert.equal(new Set(Watcher.tested).size, Watcher.tested.length);
  return [Watcher.tested.length, Watcher.trained.size, matrix.getTotalCount()];
};
console.log('tested, trained with, in the matrix:');
see('10 rows, 5 folds', run(10, 5), [10, 10, 10]);
see('10 rows, 3 folds', run(10, 3), [10, 10, 10]);
see('11 rows, 4 folds', run(11, 4), [9, 9, 9]);
see('6 rows, 4 folds', run(6, 4), [4, 4, 4]);
see('100 rows, 30 folds', run(100, 30), [91, 91, 91]);
see('11 rows, leave one out', run(11, 1), [11, 11, 11]);
const sizes = getFolds(Array.from({ length: 11 }), 4).map(({ testIndex }) => testIndex.length);
see('folds of 11', sizes, [2, 2, 2, 3]);
JS
node probe.mjs
