#!/usr/bin/env bash
# density-clustering: a draft is noise and in a group at once, and drafts exactly as near as allowed are no neighbours
#
# Guessed beforehand: by the definition of DBSCAN, to which its README links, a point is in one group or it is noise;
# neighbours are those at most epsilon away, and the order of the points changes nothing but border points' groups.
# Seen: a point at a group's border that comes first in the list is noted as noise, then taken into the group, and stays
# noise too. The same points the other way round have no noise. Of 200 random sets of thirty points 142 name some
# points twice. And a distance that equals epsilon is too far: 0, 1, 2, 3 with epsilon 1 are four times noise.
# Where it bites: "these drafts say the same, those are by themselves" shows one draft in both lists; distances of texts
# are often whole numbers (edits, bits), so that epsilon 3 means 2. Take the groups out of the noise, ask with 3.5.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent density-clustering@1.3.0
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

import clustering from 'density-clustering';

const group = (values, epsilon, least) => {
  const scan = new clustering.DBSCAN();
  const groups = scan.run(values.map((value) => [value]), epsilon, least);
  return { groups, noise: scan.noise };
};

see('border first', group([0, 1, 1.5, 2], 1.2, 3), { groups: [[1, 0, 2, 3]], noise: [0] });
see('border last', group([1, 1.5, 2, 0], 1.2, 3), { groups: [[0, 1, 2, 3]], noise: [] });
see('exactly epsilon', group([0, 1, 2, 3], 1, 3), { groups: [], noise: [0, 1, 2, 3] });
see('a little more', group([0, 1, 2, 3], 1.001, 3), { groups: [[1, 0, 2, 3]], noise: [0] });

let seed = 7;
const random = () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return seed / 2 ** 32;
};
let twice = 0;
for (let run = 0; run < 200; run += 1) {
  const points = Array.from({ length: 30 }, () => [random() * 10, random() * 10]);
  const scan = new clustering.DBSCAN();
  const grouped = new Set(scan.run(points, 1.2, 3).flat());
  if (scan.noise.some((point) => grouped.has(point))) twice += 1;
}
see('of 200 sets, with points in both', twice, 142);
JS
node probe.mjs
