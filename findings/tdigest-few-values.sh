#!/usr/bin/env bash
# tdigest, prom-client: where 99 of 100 reviews took a millisecond their median is 11, and their 90th percentile 810
#
# Guessed beforehand: a digest is exact for few values and nearly so for many: its quantiles are values that occurred,
# or lie between two neighbours, as those of a sorted list; so does a `Summary` of prom-client, which keeps one.
# Seen: equal values are one point with a weight, and a quantile is read from the straight line between the middles of
# two neighbouring points. Where nearly all are equal and a few far away, half of the weight is on that line: for 99
# ones and a thousand the median is 10.99, nine in ten are below 810, and the share of values up to 2 is 0.5. The same
# goes for nine ones and a thousand (median 100.9), or 990 and ten. Values that all differ a little are right, and so
# are the digest's discrete modes, `new TDigest(false)` and `Digest`.
# Where it bites: times in whole milliseconds, counts of hints or of errors: what is mostly 0 or 1. A dashboard shows a
# median that no review had, and an alarm on it rings. Use a histogram, or a finer clock.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent tdigest@0.1.3 prom-client@15.1.3
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
import { Summary } from 'prom-client';

const { Digest, TDigest } = createRequire(import.meta.url)('tdigest');
const shares = [0.5, 0.9, 0.99];
const round = (value) => Math.round(value * 100) / 100;
const quantiles = (digest, values) => (digest.push(values), digest.percentile(shares).map(round));
const mostly = (ones, others) => [...Array(ones).fill(1), ...Array(others).fill(1000)];
const ranked = (values) => shares.map((share) => values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1]);
see('a sorted list', ranked(mostly(99, 1)), [1, 1, 1]);
see('99 and 1', quantiles(new TDigest(), mostly(99, 1)), [10.99, 810.19, 990.01]);
see('9 and 1', quantiles(new TDigest(), mostly(9, 1)), [100.9, 900.1, 1000]);
see('990 and 10', quantiles(new TDigest(), mostly(990, 10)), [10.99, 810.19, 990.01]);
const digest = new TDigest();
digest.push(mostly(99, 1));
see('share up to 2', round(digest.p_rank(2)), 0.5);
const spread = Array.from({ length: 100 }, (_, place) => (place === 99 ? 1000 : 1 + place / 1000));
see('99 that differ and 1', quantiles(new TDigest(), spread).slice(0, 2), [1.05, 1.09]);
see('discrete', quantiles(new TDigest(false), mostly(99, 1)), [1, 1, 1]);
see('Digest', quantiles(new Digest(), mostly(99, 1)), [1, 1, 1]);
const summary = new Summary({ name: 'review_milliseconds', help: 'How long a review took', percentiles: shares });
for (const time of mostly(99, 1)) summary.observe(time);
const { values } = await summary.get();
see('prom-client', values.filter(({ labels }) => 'quantile' in labels).map(({ value }) => round(value)), [10.99, 810.19, 990.01]);
JS
node probe.mjs
