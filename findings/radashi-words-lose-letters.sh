#!/usr/bin/env bash
# radashi, moderndash: a naïve café is "NaVeCafé", the FAQ "F A Q", and a tag named toString is counted as a function
#
# Guessed beforehand: helpers that make names of words keep the letters, and take capitals in a row as one word; counting
# by a word works for every word.
# Seen: radashi's `pascal()` drops an accented letter within a word and begins a new word behind it, while its `camel()`
# and `capitalize()` keep it; `title()` spells capitals apart. moderndash's `splitWords()` cuts "café" down to "caf",
# though its `camelCase()` makes "cafe" of it. Its `count()` answers for "toString" with the source of a function and a 1
# behind it, its `group()` throws a TypeError there; radashi's `counting()` and `group()` are right.
# Where it bites: headings, file names and tables of words and tags, with accents or with a word that every object has.
# Split by `Intl.Segmenter` or `\p{L}`; count in a Map.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent radashi@12.9.6 moderndash@4.0.2
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

import { camelCase, count, group, splitWords } from 'moderndash';
import { camel, counting, group as groupBy, pascal, title } from 'radashi';

see('radashi, pascal', pascal('naïve café soup'), 'NaVeCafSoup');
see('radashi, pascal', pascal('naïve café'), 'NaVeCafé');
see('radashi, camel', camel('naïve café soup'), 'naïveCaféSoup');
see('radashi, title', title('the FAQ of ACME'), 'The F A Q Of A C M E');
see('moderndash, splitWords', splitWords('hot café'), ['hot', 'caf']);
see('moderndash, camelCase', camelCase('hot café'), 'hotCafe');
const tags = ['soup', 'toString', 'soup'];
const same = (tag) => tag;
see('moderndash, count', count(tags, same), { soup: 2, toString: 'function toString() { [native code] }1' });
assert.throws(() => group(tags, same), TypeError);
console.log('moderndash, group: TypeError');
see('radashi, counting', Object.entries(counting(tags, same)), [
  ['soup', 2],
  ['toString', 1],
]);
see('radashi, group', Object.keys(groupBy(tags, same)), ['soup', 'toString']);
JS
node probe.mjs
