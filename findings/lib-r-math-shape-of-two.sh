#!/usr/bin/env bash
# lib-r-math.js: the chance of at most one hit in ten tries at 10 % is 0.7358, and not 0.7361
#
# Guessed beforehand: a port of R's own code for distributions, whose README writes "fidelity" beside each example, gives
# R's figures: about fifteen digits, the same that one gets by summing up.
# Seen: `pbeta()` is wrong from the fourth digit on where one of the two shapes is 2: `pbeta(0.5, 2, 1)` is 0.2503
# instead of a quarter, while with 1.9999 or 2.0001 in place of 2 the figure is right. So is what R builds on it:
# `pbinom()` where one hit or one miss is asked for, in 53 of 1,470 plain cases, `pf()` with four degrees of freedom,
# and `qf()`, whose median is off by 0.2 %.
# Where it bites: intervals for "1 of 10 hints was taken" and tests of two scorers have small counts, and that is where
# a shape of 2 comes from. A second library beside it shows the fault, the figures alone look like any others.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent lib-r-math.js@2.0.3 jstat@1.9.6
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

import jstat from 'jstat';
import * as r from 'lib-r-math.js';

const { jStat } = jstat;
const four = (value) => +value.toFixed(4);
const atMost = (hits, tries, chance) => {
  let sum = 0;
  let ways = 1;
  for (let k = 0; k <= hits; k += 1) {
    if (k > 0) ways = (ways * (tries - k + 1)) / k;
    sum += ways * chance ** k * (1 - chance) ** (tries - k);
  }
  return sum;
};

see('summed up, jStat, this', [atMost(1, 10, 0.1), jStat.binomial.cdf(1, 10, 0.1), r.pbinom(1, 10, 0.1)].map(four), [
  0.7361, 0.7361, 0.7358,
]);
see('a quarter', [0.5 ** 2, jStat.beta.cdf(0.5, 2, 1), r.pbeta(0.5, 2, 1)].map(four), [0.25, 0.25, 0.2503]);
see('with a shape of nearly 2', [r.pbeta(0.5, 1.9999, 1), r.pbeta(0.5, 2.0001, 1)].map(four), [0.25, 0.25]);
see('F with 2 and 4 degrees', [jStat.centralF.cdf(1, 2, 4), r.pf(1, 2, 4)].map(four), [0.5556, 0.5551]);
see('its median', [jStat.centralF.inv(0.5, 2, 4), r.qf(0.5, 2, 4)].map(four), [0.8284, 0.83]);

let wrong = 0;
let asked = 0;
let worst = 0;
for (let tries = 1; tries <= 20; tries += 1) {
  for (let hits = 0; hits < tries; hits += 1) {
    for (const chance of [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9]) {
      const error = Math.abs(r.pbinom(hits, tries, chance) - atMost(hits, tries, chance));
      asked += 1;
      if (error > 1e-6) wrong += 1;
      worst = Math.max(worst, error);
    }
  }
}
see('of all up to twenty tries, wrong by more than a millionth, worst', [asked, wrong, four(worst)], [1470, 53, 0.0008]);
JS
node probe.mjs
