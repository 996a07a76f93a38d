#!/usr/bin/env bash
# kd-tree-javascript: a point that shares a coordinate with another cannot be removed, and stays the nearest one
#
# Guessed beforehand: `remove(point)`, handed the very object that was put in, takes it out, and `nearest()` finds what
# a loop over the remaining points finds.
# Seen: a tree built of points with equal coordinates has some of them on the left, while `remove()` looks for them on
# the right, finds nothing and says nothing: of two drafts with the same first figure one can no longer be removed. Of
# 2,000 removals of points whose figures have one decimal place 30 do nothing; with figures that never repeat all work.
# Where it bites: "posts like this one", where the coordinates are counts or rounded scores: a deleted draft goes on
# being suggested. Build a new tree, or mark what was deleted and skip it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent kd-tree-javascript@1.0.3
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

import tree from 'kd-tree-javascript';

const { kdTree } = tree;
const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
const build = (points) => new kdTree([...points], distance, ['x', 'y']);

const drafts = [
  { name: 'soup', x: 3, y: 1 },
  { name: 'bread', x: 3, y: 5 },
  { name: 'tea', x: 9, y: 9 },
];
const few = build(drafts);
few.remove(drafts[0]);
const nearest = few.nearest({ x: 3, y: 1 }, 1).map(([{ name }, away]) => [name, away]);
see('without soup, the nearest to it', nearest, [['soup', 0]]);

const series = (digits) => {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  const point = () => ({ x: +(random() * 10).toFixed(digits), y: +(random() * 10).toFixed(digits) });
  let ignored = 0;
  for (let run = 0; run < 200; run += 1) {
    const left = Array.from({ length: 20 }, point);
    const points = build(left);
    for (let step = 0; step < 10; step += 1) {
      left.push(point());
      points.insert(left.at(-1));
      const [removed] = left.splice(Math.floor(random() * left.length), 1);
      points.remove(removed);
      if (points.nearest(removed, left.length + 1).some(([other]) => other === removed)) ignored += 1;
    }
  }
  return ignored;
};
see('of 2,000 removals ignored, figures of one digit, of twelve', [series(1), series(12)], [30, 0]);
JS
node probe.mjs
