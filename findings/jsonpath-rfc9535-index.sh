#!/usr/bin/env bash
# jsonpath-rfc9535: no draft has "soup" as its first tag, and every draft has a first tag other than "soup"
#
# Guessed beforehand: a library named after the standard compares the first element of a list, as in
# `$.drafts[?@.tags[0] == "soup"]`; such a path is a singular query there (RFC 9535, 2.3.5.1).
# Seen: a path in a comparison is followed through names only. One with an index, anywhere in it, from the start or the
# end, is nothing: never equal to a value, always unequal, and equal to another nothing. Whether it exists is answered
# correctly, and in `value()`, `length()` and `match()` it is followed. json-p3 and jsonpath-js find what the standard
# says.
# Where it bites: filters over lists of posts: an empty answer looks like an answer. Write `value(@.tags[0])`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent jsonpath-rfc9535@1.3.0 json-p3@2.3.1 jsonpath-js@0.3.1
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

import { jsonpath } from 'json-p3';
import { JSONPathJS } from 'jsonpath-js';
import { query } from 'jsonpath-rfc9535';

const drafts = [
  { id: 1, by: { name: 'Ann' }, tags: ['soup', 'hot'] },
  { id: 2, by: { name: 'Bob' }, tags: ['bread'] },
  { id: 3, by: { name: 'Cem' }, tags: [] },
];
const plan = { drafts, first: ['bread'] };
const all = (filter) => {
  const path = `$.drafts[?${filter}].id`;
  return [query(plan, path), jsonpath.query(path, plan).values(), new JSONPathJS(path).find(plan)].map(String);
};
console.log('jsonpath-rfc9535, json-p3, jsonpath-js:');
for (const [filter, as, other] of [
  ['@.by.name == "Ann"', '1', '1'],
  ['@.tags[0]', '1,2', '1,2'],
  ['@.tags[0] == "soup"', '', '1'],
  ['"soup" == @.tags[0]', '', '1'],
  ['@.tags[-1] == "hot"', '', '1'],
  ['@.tags[0] != "soup"', '1,2,3', '2,3'],
  ['@.tags[0] < "c"', '', '2'],
  ['@.tags[0] == $.first[0]', '1,2,3', '2'],
  ['value(@.tags[0]) == "soup"', '1', '1'],
  ['length(@.tags[0]) == 4', '1', '1'],
  ['match(@.tags[0], "so.*")', '1', '1'],
]) {
  see(filter, all(filter), [as, other, other]);
}
JS
node probe.mjs
