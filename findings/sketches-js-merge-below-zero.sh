#!/usr/bin/env bash
# @datadog/sketches-js: merging two sketches forgets what lies below zero, and then the median of ten is the last but one
#
# Guessed beforehand: "Both positive and negative numbers are supported", says the README, and merging keeps the
# relative accuracy: two halves merged answer as one sketch of everything does.
# Seen: `merge()` takes over the values above zero, the zeros, the count, the sum, the least and the greatest, but no
# value below zero. -5 -4 -3 1 2 merged with -9 -8 -7 3 4 count ten, of which the median should be -4 and is 2. Merged
# into an empty sketch -3 -2 -1 are right. What is above zero is exact. Apart from that,
# `LogCollapsingHighestDenseDDSketch`, made for 128 bins, answers 1,020 for the 5th percentile of 1 to 1,000 in rising
# order, which is 50; the class that collapses the lowest, and should be exact for the highest, has 871 for the 95th,
# which is 950.
# Where it bites: anything that may be negative (scores, changes in followers, delays against a plan) and is collected
# in several tabs or workers. Merge the raw values, or add a constant so that all are above zero.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @datadog/sketches-js@2.1.1 protobufjs@8.8.1
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

import sketches from '@datadog/sketches-js';

const { DDSketch, LogCollapsingHighestDenseDDSketch: Highest, LogCollapsingLowestDenseDDSketch: Lowest } = sketches;
const of = (values, sketch = new DDSketch({ relativeAccuracy: 0.01 })) => {
  for (const value of values) sketch.accept(value);
  return sketch;
};
const quantiles = (sketch) => [0, 0.25, 0.5, 0.75, 1].map((q) => Math.round(sketch.getValueAtQuantile(q)));
const first = [-5, -4, -3, 1, 2];
const second = [-9, -8, -7, 3, 4];
see('all in one', quantiles(of([...first, ...second])), [-9, -7, -4, 1, 4]);
const merged = of(first);
merged.merge(of(second));
see('count, sum, least, greatest', [merged.count, merged.sum, merged.min, merged.max], [10, -26, -9, 4]);
see('merged', quantiles(merged), [-5, -3, 2, 4, 4]);
const empty = new DDSketch({ relativeAccuracy: 0.01 });
empty.merge(of([-3, -2, -1]));
see('below zero, merged into an empty one', quantiles(empty), [-3, -3, -2, -2, -1]);
const positive = of([1, 2, 3]);
positive.merge(of([4, 5]));
see('above zero, merged', quantiles(positive), [1, 2, 3, 4, 5]);
const rising = Array.from({ length: 1000 }, (_, i) => i + 1);
const at = (Class, q) =>
  Math.round(of(rising, new Class({ relativeAccuracy: 0.01, binLimit: 128 })).getValueAtQuantile(q));
see(
  '1 to 1,000, highest collapsed, at 1 %, 5 % and 50 %',
  [0.01, 0.05, 0.5].map((q) => at(Highest, q)),
  [10, 1023, 1023],
);
see(
  '1 to 1,000, lowest collapsed, at 50 %, 95 % and 99 %',
  [0.5, 0.95, 0.99].map((q) => at(Lowest, q)),
  [424, 871, 907],
);
JS
node probe.mjs
