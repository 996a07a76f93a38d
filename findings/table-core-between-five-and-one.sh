#!/usr/bin/env bash
# @tanstack/table-core: between 5 and 1 lie 10 and "Hot soup", and between 1 and 5 lies the text "5" and the number does not
#
# Guessed beforehand: `between` keeps what lies between two limits, `betweenInclusive` the limits as well; bounds in the
# wrong order are swapped, as `inNumberRange` says it does, or nothing lies between them. A text is no number.
# Seen: with the limits in the wrong order only the first is checked: [5, 1] keeps 10, "10" and every text. A value is
# compared with the limits by what it is made of: the number 5 is not between 1 and 5, as the limits are excluded, and
# the text "5" is; with ["1", "5"], as text fields give them, it is the other way round. With the lower limit empty,
# ["", 5], a missing value, null and "" are in it. `arrIncludes` with ["sou"] keeps the text "soup", `startsWith` with
# "soup" the list ["soup", "tea"]. The comments in the source tell of exclusive limits and of empty ones, and of no
# order. `inNumberRange` is right in all of these.
# Where it bites: a table of posts with two fields "from" and "to": whoever writes them the wrong way round sees posts
# that are above both. Use `inNumberRange`, with numbers.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @tanstack/table-core@9.3.1
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

import { filterFns } from '@tanstack/table-core';

const values = [0, 1, 3, 5, '5', 10, '10', null, undefined, '', 'Hot soup'];
/** The values that a filter keeps. */
const kept = (name, wanted, among = values) => {
  const filter = filterFns[name];
  const value = filter.resolveFilterValue ? filter.resolveFilterValue(wanted) : wanted;
  return among.filter((item) => filter({ getValue: () => item }, 'column', value)).map((item) => item ?? `${item}`);
};
see('inNumberRange 1, 5', kept('inNumberRange', [1, 5]), [1, 3, 5]);
see('inNumberRange 5, 1', kept('inNumberRange', [5, 1]), [1, 3, 5]);
see('inNumberRange "", 5', kept('inNumberRange', ['', 5]), [0, 1, 3, 5]);
see('between 1, 5', kept('between', [1, 5]), [3, '5']);
see('between "1", "5"', kept('between', ['1', '5']), [3, 5]);
see('betweenInclusive 1, 5', kept('betweenInclusive', [1, 5]), [1, 3, 5, '5']);
see('between 5, 1', kept('between', [5, 1]), [10, '10', 'Hot soup']);
see('betweenInclusive 5, 1', kept('betweenInclusive', [5, 1]), [5, 10, '10', 'Hot soup']);
see('between "", 5', kept('between', ['', 5]), [0, 1, 3, '5', 'null', 'undefined', '']);
const lists = [['soup', 'tea'], ['tea'], 'soup', 'soups'];
see('arrIncludes', kept('arrIncludes', ['sou'], lists), ['soup', 'soups']);
see('startsWith', kept('startsWith', 'soup', lists), [['soup', 'tea'], 'soup', 'soups']);
JS
node probe.mjs
