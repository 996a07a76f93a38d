#!/usr/bin/env bash
# natural: removing one example from a classifier removes its words from all other examples, and the answer flips
#
# Guessed beforehand: `removeDocument()` is the counterpart of `addDocument()`, and after `retrain()` a classifier is
# one that never saw that example. So adding one and removing it again changes nothing.
# Seen: all words of the removed example are struck from the list of words that count, even those that occur in other
# examples: with "buy buy win" removed, no "buy" and no "win" of the other adverts counts, and "win hot soup today"
# turns from an advert into a plain post. Adding a new example and removing it, with `retrain()`, leaves other figures
# than before; both with naive Bayes and with logistic regression.
# Where it bites: "that hint was wrong, forget it": a classifier that learns from its user's answers goes blind to the
# commonest words, one correction at a time. Build a new one from the remaining examples.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent natural@8.1.1
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
const classifiers = {
  bayes: require('natural/lib/natural/classifiers/bayes_classifier.js'),
  logistic: require('natural/lib/natural/classifiers/logistic_regression_classifier.js'),
};
const examples = [
  ['buy now and win a trip', 'advert'],
  ['win money buy today', 'advert'],
  ['hot soup at noon', 'plain'],
  ['bread and soup today', 'plain'],
  ['we bake bread', 'plain'],
  ['buy buy win', 'advert'],
];
const never = { bayes: [['advert', 0.037], ['plain', 0.0312]], logistic: [['plain', 0.6358], ['advert', 0.3642]] };
const takenBack = { bayes: [['plain', 0.125], ['advert', 0.037]], logistic: [['plain', 0.975], ['advert', 0.025]] };
const before = { bayes: [['plain', 0.0268], ['advert', 0.0179]], logistic: [['plain', 0.6311], ['advert', 0.3689]] };
const thereAndBack = { bayes: [['plain', 0.1429], ['advert', 0.0714]], logistic: [['plain', 0.9323], ['advert', 0.0677]] };
for (const [name, Classifier] of Object.entries(classifiers)) {
  const learn = (rows) => {
    const classifier = new Classifier();
    for (const [text, label] of rows) classifier.addDocument(text, label);
    classifier.train();
    return classifier;
  };
  const ask = (classifier) =>
    classifier.getClassifications('win hot soup today').map(({ label, value }) => [label, +value.toFixed(4)]);
  const fresh = learn(examples.slice(0, 5));
  const removed = learn(examples);
  removed.removeDocument(...examples[5]);
  removed.retrain();
  see(`${name}: never told, taken back`, [ask(fresh), ask(removed)], [never[name], takenBack[name]]);
  const missing = Object.keys(fresh.features).filter((word) => !(word in removed.features));
  see('words of the others that are gone', missing, ['bui', 'win']);
  const added = learn(examples);
  const usual = ask(added);
  added.addDocument('soup win', 'advert');
  added.train();
  added.removeDocument('soup win', 'advert');
  added.retrain();
  see(`${name}: before, added and taken back`, [usual, ask(added)], [before[name], thereAndBack[name]]);
}
JS
node probe.mjs
