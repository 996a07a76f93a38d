#!/usr/bin/env bash
# regexp-tree: its optimizer turns /[a^]/ into /[^a]/, cuts emoji into halves, and makes `{0}` any number of times
#
# Guessed beforehand: `optimize()` gives an expression that is shorter or plainer and matches the same texts.
# Seen: for nearly 160 expressions it does, except for these. Inside brackets it sorts, and a "^", escaped or not, that
# comes first turns the class into its opposite. Of a list of emoji only the first stays, the others become their
# second half, so /[😀😁😂]/u finds neither of the last two. `{0}` becomes `*`. `\101` is written as "e", the letter with
# that decimal number. A class with `\p{L}` and anything beside it is a TypeError.
# Where it bites: the ESLint plugin built on it overwrites your expressions with such ones: a list of emoji or of marks
# in a post matches other things, and no error is raised. Switch its merging of classes off.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent regexp-tree@0.1.27
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

import regexpTree from 'regexp-tree';

const optimized = (expression) => regexpTree.optimize(expression).toRegExp();
const found = (expression, text) => [expression, optimized(expression)].map((one) => text.match(new RegExp(one, one.flags))?.[0] ?? '');
see('as promised', [/[a-zA-Z0-9_]+/, /aa*/, /(?:a|b)/, /\u{1F389}/u].map((one) => String(optimized(one))), ['/\\w+/', '/a+/', '/[ab]/', '/\\u{1F389}/u']);
see('letter or caret', [String(optimized(/[a^]/)), found(/[a^]/, 'a'), found(/[a^]/, 'b')], ['/[^a]/', ['a', ''], ['', 'b']]);
see('escaped', [String(optimized(/[a\^]/)), found(/[x-z\^]/, 'no')], ['/[^a]/', ['', 'n']]);
see('in front', found(/[\^a]/, 'a'), ['a', 'a']);
const faces = /[😀😁😂]/u;
see('three faces', ['😀', '😁', '😂'].map((face) => found(faces, face)), [['😀', '😀'], ['😁', ''], ['😂', '']]);
see('as escapes', String(optimized(/[\u{1F600}\u{1F601}]/u)), '/[\\u{1F600}\\u{1F601}]/u');
see('none', [String(optimized(/#a{0}b/)), found(/#a{0}b/, '#aab')], ['/#a*b/', ['', '#aab']]);
see('octal', found(/\101/, 'soup, A and e'), ['A', 'e']);
const failure = (expression) => {
  try {
    return String(optimized(expression));
  } catch (error) {
    return error.name;
  }
};
see('letters', [/\p{L}+/u, /[\p{L}]/u, /[\p{L}_]/u, /#[\p{L}\d_]+/u].map(failure), ['/\\p{L}+/u', '/[\\p{L}]/u', 'TypeError', 'TypeError']);
JS
node probe.mjs
