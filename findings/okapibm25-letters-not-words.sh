#!/usr/bin/env bash
# okapibm25: "cat" is in "concatenate", "C++" is an error, "$5" is nowhere, and `b: 0` is 0.75
#
# Guessed beforehand: BM25 counts words: a query word scores where it occurs as a word, whatever marks it contains; `b`
# and `k1` may be 0, which switches off the length and the count, as in the formula.
# Seen: each query word is a regular expression, and counted wherever its letters occur: "is" in "this dish is" three
# times, "1.5" in "145 litres". "C++" and ":)" are a SyntaxError, "$5" is found nowhere. Document frequency, though,
# goes by plain letters, so the two counts differ. Capitals make other words. A parameter of 0 counts as missing, and
# the default is used. The length of a text is counted in ASCII words, so an accent makes a text longer.
# Where it bites: a search over drafts or templates: short words find anything, and in an experiment with `b` from 0 to
# 1 one point is not what it says.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent okapibm25@1.4.1
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

const bm25 = createRequire(import.meta.url)('okapibm25').default;
const scores = (texts, word, weights) => bm25(texts, [word], weights).map((score) => Math.round(score * 1000) / 1000);
see('a word', scores(['hot soup', 'cold tea', 'soup soup'], 'soup').map((score) => score > 0), [true, false, true]);
see('within a word', scores(['concatenate them', 'a cat'], 'cat').map((score) => score > 0), [true, true]);
see('three in one', scores(['this dish is hot', 'that is hot now', 'tea is in a pot'], 'is').map((score, _, all) => score > all[1]), [true, false, false]);
see('a point', scores(['145 litres', '2 litres'], '1.5').map((score) => score > 0), [true, false]);
see('capitals', scores(['Soup', 'tea'], 'soup'), [0, 0]);
see('money', scores(['soup for $5', 'tea'], '$5'), [0, 0]);
for (const word of ['C++', ':)']) assert.throws(() => scores(['C++ for cooks :)', 'tea'], word), SyntaxError);
const texts = ['soup', 'soup and bread and butter and tea and pie', 'tea'];
const usual = scores(texts, 'soup', { b: 0.75, k1: 1.2 });
see('no weight for length', scores(texts, 'soup', { b: 0, k1: 1.2 }), usual);
see('nearly none', scores(texts, 'soup', { b: 1e-9, k1: 1.2 }), [0.47, 0.47, 0]);
see('no weight for counts', scores(texts, 'soup', { b: 0.75, k1: 0 }), usual);
see('an accent', scores(['théâtre noir', 'theatre noir'], 'noir').map((score, _, all) => score < all[1]), [true, false]);
JS
node probe.mjs
