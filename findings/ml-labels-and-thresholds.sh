#!/usr/bin/env bash
# ml-logistic-regression, ml-naivebayes, ml-knn: a threshold is not learned, -1 is predicted, the farther neighbour wins
#
# Guessed beforehand: a classifier learns where one number separates two classes, accepts the labels it is given, and
# returns one of them; of two neighbours that disagree the nearer one counts.
# Seen: the logistic regression has no intercept: classes on either side of 2.5 rather than of 0 are one to it, however
# long it learns, until a column of ones is added. Labels 1 and 2 silently come back as 1 and 0. GaussianNB answers -1,
# which is no class, where a column is constant within a class, as that of a word is which the class never has; labels
# from 1 up are an error to it. In ml-knn a tie goes to the neighbour that is farther away: with two rows and two
# neighbours each is predicted as the other.
# Where it bites: a scorer of drafts that is tried out in JavaScript: it is bad, and its features seem to be. Compare
# ten rows with scikit-learn first.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ml-logistic-regression@2.0.0 ml-naivebayes@4.0.0 ml-knn@3.0.0 ml-matrix@6.15.1
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

import KNN from 'ml-knn';
import LogisticRegression from 'ml-logistic-regression';
import { Matrix } from 'ml-matrix';
import { GaussianNB } from 'ml-naivebayes';

const logistic = (rows, labels) => {
  const model = new LogisticRegression({ numSteps: 20000, learningRate: 5e-3 });
  model.train(new Matrix(rows), Matrix.columnVector(labels));
  return [...model.predict(new Matrix(rows))];
};
const [short, long] = [[[1], [2]], [[3], [4]]];
see('on either side of 0', logistic([[-2], [-1], [1], [2]], [0, 0, 1, 1]), [0, 0, 1, 1]);
see('on either side of 2.5', logistic([...short, ...long], [0, 0, 1, 1]), [1, 1, 1, 1]);
see('with a one', logistic([...short, ...long].map(([x]) => [x, 1]), [0, 0, 1, 1]), [0, 0, 1, 1]);
see('labels 1 and 2', logistic([[-2], [-1], [1], [2]], [1, 1, 2, 2]), [1, 1, 0, 0]);

const bayes = (rows, labels) => {
  const model = new GaussianNB();
  model.train(rows, labels);
  return model.predict(rows);
};
see('varied words', bayes([[1, 0.1], [2, 0], [0, 3], [0.1, 4]], [0, 0, 1, 1]), [0, 0, 1, 1]);
see('words a class never has', bayes([[1, 0], [2, 0], [0, 3], [0, 4]], [0, 0, 1, 1]), [-1, -1, -1, -1]);
assert.throws(() => bayes([[1, 0.1], [2, 0], [0, 3], [0.1, 4]], [1, 1, 2, 2]), /positive number/);

const nearest = (k) => new KNN([[0], [10]], ['short', 'long'], { k }).predict([[1], [9]]);
see('one neighbour', nearest(1), ['short', 'long']);
see('two neighbours', nearest(2), ['long', 'short']);
JS
node probe.mjs
