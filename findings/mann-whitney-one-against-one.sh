#!/usr/bin/env bash
# mann-whitney-utest, @tainakanchu/mann-whitney-utest: one against one is significant, eight against eight is not
#
# Guessed beforehand: `significant()` says whether samples differ as a table of critical values does, at 5 %: never for
# one against one, and yes for a difference that chance produces twice in a thousand times.
# Seen: `test()` computes U correctly, with ties too. `significant()` compares the smaller U with the number of
# standard deviations by which it is off its mean: U has to be less than that. With few values U is nearly 0, and
# anything is significant: [1] and [2] (p is 1), two against one (p is 0.67). With more values U grows, however clear
# the difference: eight against eight with U = 4 (p is 0.002, 2.9 deviations) is not significant. `criticalValue()` is
# that number of deviations.
# Where it bites: which of two wordings, or of two builds, is better or faster: a few runs that differ by luck count,
# many that clearly differ do not. Compare `criticalValue()` with 1.96, and enumerate all cases where there are few.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent mann-whitney-utest@1.0.5 @tainakanchu/mann-whitney-utest@1.1.0
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
const libraries = [require('mann-whitney-utest'), require('@tainakanchu/mann-whitney-utest')];
const lower = (one, other) => one.flatMap((value) => other.map((against) => (against < value ? 1 : against === value ? 0.5 : 0))).reduce((sum, count) => sum + count);
/** How many of all ways to deal the values are at least as uneven: the exact two-sided p. */
function chance(one, other) {
  const all = [...one, ...other];
  const uneven = (values, rest) => Math.abs(lower(values, rest) - (one.length * other.length) / 2);
  const ways = Array.from({ length: 2 ** all.length }, (_, bits) => all.map((value, place) => [value, (bits >> place) & 1]))
    .filter((way) => way.filter(([, mine]) => mine).length === one.length)
    .map((way) => uneven(way.filter(([, mine]) => mine).map(([value]) => value), way.filter(([, mine]) => !mine).map(([value]) => value)));
  return ways.filter((way) => way >= uneven(one, other)).length / ways.length;
}
function judged(one, other) {
  const [first, second] = libraries.map((library) => {
    const counts = library.test([one, other]);
    return [Math.min(...counts), library.significant(counts, [one, other]), Math.round(library.criticalValue(counts, [one, other]) * 100) / 100];
  });
  assert.deepEqual(first, second);
  return [...first, Math.round(chance(one, other) * 10_000) / 10_000];
}
console.log('U, significant, deviations, exact p');
see('one and one', judged([1], [2]), [0, true, 1, 1]);
see('two and one', judged([1, 2], [3]), [0, true, 1.22, 0.6667]);
see('three and three', judged([1, 2, 3], [4, 5, 6]), [0, true, 1.96, 0.1]);
see('with equal ones', judged([3, 3, 3, 4], [1, 2, 3]).slice(0, 1), [1.5]);
see('seven and seven', judged([1, 2, 3, 4, 5, 6, 11], [7, 8, 9, 10, 12, 13, 14]), [4, false, 2.62, 0.007]);
see('eight and eight', judged([1, 2, 3, 4, 5, 6, 7, 12], [8, 9, 10, 11, 13, 14, 15, 16]), [4, false, 2.94, 0.0019]);
JS
node probe.mjs
