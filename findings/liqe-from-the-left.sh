#!/usr/bin/env bash
# liqe: "a or b and c" is "(a or b) and c", and drafts with 0 likes include those with 10
#
# Guessed beforehand: it reads searches as Lucene does, which its README names: AND binds closer than OR, also where a
# space implies it; a number after a field finds that number.
# Seen: AND, OR and the space are applied from left to right, so `text:soup OR text:tea AND likes:>50` misses a soup
# with few likes, and turned around the same search finds it. `likes:0` looks for the digit 0 anywhere in the number:
# 10, 100 and -10 are found, and `likes:1` finds them as well; `likes:=0`, ranges and comparisons are right, and NOT
# binds closest, as guessed.
# Where it bites: filters over drafts or logs, typed by people who know Lucene or GitHub: the answer depends on the
# order, without an error. Put brackets around each AND, and "=" before each number.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent liqe@3.8.7
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

import liqe from 'liqe';

const { filter, parse } = liqe;
const drafts = [
  { text: 'soup', likes: 5 },
  { text: 'tea', likes: 10 },
  { text: 'tea', likes: 100 },
  { text: 'cake', likes: 0 },
  { text: 'rye', likes: -10 },
];
/** The places of the drafts that a search finds. */
const found = (search) => filter(parse(search), drafts).map((draft) => drafts.indexOf(draft));
see('or, then and', found('text:soup OR text:tea AND likes:>50'), [2]);
see('in brackets', found('text:soup OR (text:tea AND likes:>50)'), [0, 2]);
see('turned around', found('text:tea AND likes:>50 OR text:soup'), [2, 0]);
see('or, then a space', found('text:soup OR text:tea likes:>50'), [2]);
see('not binds closest', found('NOT text:tea AND likes:>=0'), [0, 3]);
see('likes:0', found('likes:0'), [1, 2, 3, 4]);
see('likes:1', found('likes:1'), [1, 2, 4]);
see('likes:=0', found('likes:=0'), [3]);
see('a range', found('likes:[0 TO 5]'), [0, 3]);
JS
node probe.mjs
