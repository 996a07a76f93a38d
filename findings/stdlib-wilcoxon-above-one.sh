#!/usr/bin/env bash
# @stdlib/stats-wilcoxon: the p-value of 1, 2 and -3 is 1.25, and @stdlib/stats-padjust throws at it
#
# Guessed beforehand: a p-value lies between 0 and 1, that of two sides being twice the smaller one, at most 1; and what
# one of the package's tests returns, its corrections for several tests take.
# Seen: where the sum of ranks is just half of what it can be, as with 1, 2 and -3, the exact two-sided p-value is more
# than 1: 1.25 with three values, 1.125 with four, 1.05 with eight. One-sided ones are right. There are such sums with
# 3, 4, 7, 8, 11 and 12 values and so on; of the sixteen ways to sign 1 to 4 two have it. `rejected` is right, `print()`
# says "pValue: 1.25", and `padjust()` refuses a list with such a value.
# Where it bites: comparing two judges or two versions over a few drafts, with several comparisons corrected: it stops
# at the pair that is most alike. Take `Math.min(1, pValue)`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @stdlib/stats-wilcoxon@0.2.3 @stdlib/stats-padjust@0.2.1
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

import padjust from '@stdlib/stats-padjust';
import wilcoxon from '@stdlib/stats-wilcoxon';

const rounded = (number) => Math.round(number * 10_000) / 10_000;
/** The two-sided p-value, and those of either side. */
const pValues = (values) =>
  [undefined, 'less', 'greater'].map((alternative) =>
    rounded(wilcoxon(values, alternative === undefined ? {} : { alternative }).pValue),
  );
see('1 2 -3', pValues([1, 2, -3]), [1.25, 0.625, 0.625]);
see('1 -2 -3 4', pValues([1, -2, -3, 4]), [1.125, 0.5625, 0.5625]);
see('with eight values', pValues([1, 2, 3, 4, -5, -6, -7, 8])[0], 1.0547);
see('as printed', wilcoxon([1, 2, -3]).print().match(/pValue: \S+/)[0], 'pValue: 1.25');
see('1 2 3', pValues([1, 2, 3]), [0.25, 1, 0.125]);
const above = {};
for (const count of [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
  let found = 0;
  for (let signs = 0; signs < 2 ** count; signs++) {
    const values = Array.from({ length: count }, (_, index) => ((signs >> index) & 1 ? 1 : -1) * (index + 1));
    if (wilcoxon(values).pValue > 1.0001) found++;
  }
  above[count] = found;
}
see('signs with more than 1', above, { 3: 2, 4: 2, 5: 0, 6: 0, 7: 8, 8: 14, 9: 0, 10: 0, 11: 70, 12: 124 });
see('corrected', padjust([0.25, 0.01], 'holm'), [0.25, 0.02]);
let message;
try {
  padjust([wilcoxon([1, 2, -3]).pValue, 0.01], 'holm');
} catch (error) {
  ({ message } = error);
}
see('corrected with it', message.slice(0, 68), 'invalid argument. First argument must be an array of probabilities. ');
JS
node probe.mjs
