#!/usr/bin/env bash
# natural: "helo" and "hello" are the same word, "hello" and "helo" are not
#
# Guessed beforehand: a Damerau-Levenshtein distance is a metric: 0 between equal words only, the same both ways, and
# never longer than by way of a third word.
# Seen: by default a letter that doubles the one before it costs nothing if the second word has it: from "helo" to
# "hello" and from "tomato" to "tomatto" it is 0, back it is 1. So is "acmee" to "acmeeee". `restricted: true` and
# `LevenshteinDistance()` count it both ways; swapped letters are right in both.
# Where it bites: "did you mean @…?" and finding mistyped names: doubled letters are the commonest slip, and an account
# that differs by one is taken for the right one without a question.
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

import distances from 'natural/lib/natural/distance/index.js';

const bothWays = (a, b, options) => [
  distances.DamerauLevenshteinDistance(a, b, options),
  distances.DamerauLevenshteinDistance(b, a, options),
];
for (const [a, b, as] of [
  ['helo', 'hello', [0, 1]],
  ['tomato', 'tomatto', [0, 1]],
  ['acmee', 'acmeeee', [0, 2]],
  ['abab', 'ababab', [1, 2]],
  ['menu', 'meun', [1, 1]],
  ['soup', 'soups', [1, 1]],
]) {
  const steps = as[1];
  see(`${a}, ${b}`, bothWays(a, b), as);
  see(`${a}, ${b} restricted`, bothWays(a, b, { restricted: true }), [steps, steps]);
}
const words = [''];
for (const word of words) if (word.length < 4) words.push(...[...'abc'].map((letter) => word + letter));
const pairs = words.flatMap((a) => words.filter((b) => a < b).map((b) => [a, b]));
const uneven = (options) =>
  pairs.filter(([a, b]) => new Set(bothWays(a, b, options)).size > 1).length;
see('pairs of words of up to four letters from "abc"', pairs.length, 7260);
see('with another distance back', [uneven({}), uneven({ restricted: true })], [675, 0]);
JS
node probe.mjs
