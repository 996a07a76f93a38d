#!/usr/bin/env bash
# jmespath and three more: 10 sorts before 9, a draft without likes has fewer than two, and to the fourth 0 is no value
#
# Guessed beforehand: four packages for one small language with a specification, one of them "100% compliant" by its
# own description, agree on plain lists: `sort()` orders numbers by value and strings by code points; "<" is for
# numbers, and null for anything else; `not_null()` gives the first value that is not null.
# Seen: jmespath, @metrichor/jmespath and @jmespath-community/jmespath sort numbers as strings (1, 10, 9), while
# `sort_by()` and `max()` are right. To the first two what is null or missing has fewer than two likes, and also zero
# or more; strings are compared as well. An emoji has length two in all but the third, and `reverse()` breaks it there.
# These three find the greatest string by a language's rules ("B" of a, A, b, B) and sort by code points;
# @aws-lambda-powertools/jmespath does the reverse. Its `not_null()` skips 0, false and "" besides null, so "likes, or
# else 0" is null for every draft without likes.
# Where it bites: filters over exported posts, and a "top three" by likes with `sort()`: 10 and 100 are at the low end,
# and drafts that were never posted are in every list of quiet ones. Sort by `sort_by(@, &@)`, and ask `likes != null`
# first.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  jmespath@0.16.0 @metrichor/jmespath@0.3.1 @jmespath-community/jmespath@1.3.0 \
  @aws-lambda-powertools/jmespath@2.36.0
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
import { search } from '@aws-lambda-powertools/jmespath';

const require = createRequire(import.meta.url);
const packages = {
  jmespath: require('jmespath').search,
  metrichor: require('@metrichor/jmespath').search,
  community: require('@jmespath-community/jmespath').search,
  powertools: (data, query) => search(query, data),
};
const data = {
  likes: [10, 9, 1],
  tags: ['b', 'A', 'a', 'B'],
  emoji: '🎉a',
  drafts: [{ id: 'soup', likes: null }, { id: 'tea' }, { id: 'bread', likes: 0 }, { id: 'ale', likes: 3 }],
};
/** What the specification says, and what each package gives instead, if it does. */
function ask(query, right, others = {}) {
  const seen = Object.entries(packages).map(([name, find]) => [name, find(data, query)]);
  see(query, Object.fromEntries(seen), Object.fromEntries(seen.map(([name]) => [name, name in others ? others[name] : right])));
}
const alike = (value, ...names) => Object.fromEntries(names.map((name) => [name, value]));
ask('max(likes)', 10);
ask('sort_by(likes, &@)', [1, 9, 10]);
ask('sort(likes)', [1, 9, 10], alike([1, 10, 9], 'jmespath', 'metrichor', 'community'));
ask('sort(tags)', ['A', 'B', 'a', 'b'], { powertools: ['a', 'A', 'b', 'B'] });
ask('max(tags)', 'b', alike('B', 'jmespath', 'metrichor', 'community'));
ask('drafts[?likes < `2`].id', ['bread'], alike(['soup', 'tea', 'bread'], 'jmespath', 'metrichor'));
ask('drafts[?likes >= `0`].id', ['bread', 'ale'], alike(['soup', 'tea', 'bread', 'ale'], 'jmespath', 'metrichor'));
ask("drafts[?id < 'c'].id", [], alike(['bread', 'ale'], 'jmespath', 'metrichor'));
ask('drafts[].not_null(likes, `0`)', [0, 0, 0, 3], { powertools: [3] });
ask('length(emoji)', 2, alike(3, 'jmespath', 'metrichor', 'powertools'));
ask('reverse(emoji)', 'a🎉', alike('a\udf89\ud83c', 'jmespath', 'metrichor', 'powertools'));
JS
node probe.mjs
