#!/usr/bin/env bash
# list-diff2, @egjs/list-differ: the steps from one list to the other sometimes end at a third one
#
# Guessed beforehand: both describe how to turn the old list into the new one, with the loop that does it in the README
# ("now `oldList` is equal to `newList`"; removed, then ordered, then added). For keys that occur once, the result is
# the new list.
# Seen: of 20,000 pairs of lists of up to six different keys, list-diff2 fails for 1,340: the steps from c e f to f c e
# end at f c e f, with one key twice, and others end with one missing. @egjs/list-differ fails for 15, with at least
# five keys: all are there, two of them exchanged. No error is raised.
# Where it bites: rows of a list (drafts, hints) moved by such steps: one is drawn twice or at a neighbour's place, once
# in a while, and stays so, since the next comparison starts from what should be there. A test with three rows passes.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent list-diff2@0.1.4 @egjs/list-differ@1.0.1
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

import listDiffer from '@egjs/list-differ';
import listDiff2 from 'list-diff2';

const diff = listDiffer.diff ?? listDiffer;
const by2 = (from, to) => {
  const list = [...from];
  const keyed = (keys) => keys.map((key) => ({ key }));
  for (const { type, index, item } of listDiff2(keyed(from), keyed(to), 'key').moves) {
    if (type === 0) list.splice(index, 1);
    else list.splice(index, 0, item.key);
  }
  return list.join('');
};
const byEgjs = (from, to) => {
  const list = [...from];
  const { removed, ordered, added } = diff([...from], [...to], (key) => key);
  for (const index of removed) list.splice(index, 1);
  for (const [index, next] of ordered) list.splice(next, 0, ...list.splice(index, 1));
  for (const index of added) list.splice(index, 0, to[index]);
  return list.join('');
};
see('list-diff2, README: abcde to cabef', by2([...'abcde'], [...'cabef']), 'cabef');
see('list-diff2: cef to fce', by2([...'cef'], [...'fce']), 'fcef');
see('@egjs/list-differ: 1234567 to 436217, as in its README', byEgjs([...'1234567'], [...'436217']), '436217');
see('@egjs/list-differ: cef to fce', byEgjs([...'cef'], [...'fce']), 'fce');
see('@egjs/list-differ: fdhag to dcbahf', byEgjs([...'fdhag'], [...'dcbahf']), 'dcbhfa');

let state = 7;
const random = (below) => {
  state = (state * 1103515245 + 12345) & 0x7fffffff;
  return (state >> 8) % below;
};
const keys = () => {
  const left = [...'abcdefgh'];
  return Array.from({ length: random(7) }, () => left.splice(random(left.length), 1)[0]);
};
const pairs = Array.from({ length: 20_000 }, () => [keys(), keys()]);
const wrong = (apply) => pairs.filter(([from, to]) => apply(from, to) !== to.join('')).length;
see('wrong, of 20,000', [wrong(by2), wrong(byEgjs)], [1340, 15]);
JS
node probe.mjs
