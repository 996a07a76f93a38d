#!/usr/bin/env bash
# cmpstr: by Damerau-Levenshtein "soup" and "soap" have nothing in common once two other words were compared
#
# Guessed beforehand: a similarity depends on the two texts and the metric, and on nothing that was compared before:
# with the metric "damerau" soup and soap are 0.75 alike, MARTHA and MARHTA 0.833.
# Seen: so it is in a fresh process. After one Levenshtein comparison soup and soap are 0 alike by "damerau", and so are
# hot and hat. The rows of its table come from a pool of used arrays that are handed out without being taken out of it,
# so that of three rows two may be one array. Of 2,000 random pairs of up to twelve letters hundreds are wrong by
# "damerau", and none by "levenshtein", which needs two rows only. Wrong results are then cached. No error is raised.
# Where it bites: near copies among drafts, names that are spelt almost alike, a choice of suggestions: what was tried
# with one pair in a test is right, and wrong in a list. Compare by Levenshtein alone, or use another package for the
# others.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent cmpstr@3.3.0
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

import { execFileSync } from 'node:child_process';
import { CmpStr } from 'cmpstr';

/** The similarities of some comparisons, one after the other, in a process of their own. */
const fresh = (...comparisons) =>
  JSON.parse(
    execFileSync('node', [
      '--input-type=module',
      '--eval',
      `import { CmpStr } from 'cmpstr';
       const round = (value) => Math.round(value * 1000) / 1000;
       console.log(JSON.stringify(${JSON.stringify(comparisons)}.map(([metric, a, b]) =>
         round(CmpStr.create().setMetric(metric).compare(a, b)))));`,
    ]).toString(),
  );
see('damerau', fresh(['damerau', 'soup', 'soap'], ['damerau', 'MARTHA', 'MARHTA']), [0.75, 0.833]);
see('damerau after levenshtein', fresh(['levenshtein', 'soup', 'soap'], ['damerau', 'soup', 'soap']), [0.75, 0]);
see('damerau after lcs', fresh(['lcs', 'soup', 'soap'], ['damerau', 'soup', 'soap']), [0.75, 0]);
see(
  'damerau of others after levenshtein',
  fresh(['levenshtein', 'soup', 'soap'], ['damerau', 'hot', 'hat']),
  [0.75, 0],
);
see(
  'the same twice',
  fresh(['lcs', 'tea', 'tee'], ['damerau', 'soup', 'soap'], ['damerau', 'soup', 'soap']).slice(1),
  [0.75, 0.75],
);

/** Edits between two texts; a swap of neighbours counts as one if `swaps`. */
const edits = (a, b, swaps) => {
  const rows = [...Array(a.length + 1)].map((_, i) => [i]);
  for (let j = 0; j <= b.length; j += 1) rows[0][j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      rows[i][j] = Math.min(
        rows[i - 1][j] + 1,
        rows[i][j - 1] + 1,
        rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (swaps && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
      }
    }
  }
  return rows[a.length][b.length];
};
let state = 1;
const random = (below) => {
  state = (state * 1103515245 + 12345) & 0x7fffffff;
  return (state >> 8) % below;
};
const word = () => Array.from({ length: 1 + random(12) }, () => 'abcd'[random(4)]).join('');
const pairs = Array.from({ length: 2000 }, () => [word(), word()]);
const wrong = (metric, swaps) => {
  const compare = CmpStr.create().setMetric(metric);
  return pairs.filter(([a, b]) => {
    const right = 1 - edits(a, b, swaps) / Math.max(a.length, b.length);
    return Math.abs(compare.compare(a, b) - right) > 1e-6;
  }).length;
};
see('wrong by levenshtein, of 2,000', wrong('levenshtein', false), 0);
const byDamerau = wrong('damerau', true);
console.log(`wrong by damerau, of 2,000: ${byDamerau}`);
assert.ok(byDamerau > 500);
JS
node probe.mjs
