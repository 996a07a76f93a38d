#!/usr/bin/env bash
# tinybench: ten runs in a second are 900 a second, and a task that takes fifty times as long wins
#
# Guessed beforehand: a task's mean throughput is how many runs fit into a second: the runs divided by their total
# time, which is one over the mean latency.
# Seen: each run is converted to runs per second, and the mean is taken over those. One run of a second beside nine of
# a millisecond is 900.1 runs a second, with a mean latency of 101 ms, which makes ten a second; a task that always
# takes 2 ms has 500 and looks slower. A run that takes no time by the clock counts as one of mean length, so that the
# median of four runs, three of them shorter than the clock's resolution, has a latency of 0 and 500 runs a second.
# Latencies, their percentiles and deviation are right.
# Where it bites: two versions of a review compared by "Throughput avg (ops/s)" of its table: the one with the pauses
# wins, the more so the more it has. In a browser, whose clock is coarse, short tasks have no throughput to speak of.
# Compare `latency.mean` or `latency.p50`, or divide `samplesCount` by `totalTime`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent tinybench@6.2.5
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

import { Bench } from 'tinybench';

/** The result of a task whose runs take these times in milliseconds, by a clock with such steps. */
const measured = async (times, step = 1) => {
  let now = 0;
  let run = 0;
  const bench = new Bench({
    now: () => Math.floor(now / step) * step,
    time: 0,
    iterations: times.length,
    warmup: false,
  });
  bench.add('review', () => {
    now += times[run++ % times.length];
  });
  await bench.run();
  return bench.tasks[0].result;
};
const round = (number) => Math.round(number * 10) / 10;
const ten = (time) => Array.from({ length: 10 }, () => time);
const steady = await measured(ten(2));
see('always 2 ms: latency', [steady.latency.mean, steady.latency.p50], [2, 2]);
see('always 2 ms: throughput', steady.throughput.mean, 500);
const pausing = await measured([...ten(1).slice(1), 1000]);
see(
  'once a second: latency',
  [pausing.latency.mean, pausing.latency.p50, pausing.totalTime],
  [100.9, 1, 1009],
);
see('once a second: runs in a second', round((1000 * 10) / pausing.totalTime), 9.9);
see('once a second: throughput', round(pausing.throughput.mean), 900.1);
const coarse = await measured([1, 1, 1, 5], 4);
see('by a coarse clock: latency', [coarse.latency.mean, coarse.latency.p50], [2, 0]);
see('by a coarse clock: throughput', [coarse.throughput.mean, coarse.throughput.p50], [406.25, 500]);
JS
node probe.mjs
