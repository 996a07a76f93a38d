#!/usr/bin/env bash
# @swc/core, oxc-minify: a minified build ends a Greek word in another letter, and sorts 👍 after a full-width "！"
#
# Guessed beforehand: what a minifier computes while it builds is what the program would have computed: JavaScript
# strings are sequences of UTF-16 units, and each of their methods is defined on those.
# Seen: for about 300 constant expressions esbuild and terser compute every string correctly. swc lower-cases "ΚΑΦΕΣ"
# with the σ of the middle of a word, "καφεσ" instead of "καφες". It compares strings by code points: an emoji sorts
# after "！", "ﬁ" and everything above U+D800, where JavaScript sorts it before. In a number it takes U+0085 for a
# space, which it is not, and not a byte order mark, which is one. oxc-minify puts nothing between the two halves of an
# emoji where `replaceAll('', '|')` does. There is no warning.
# Where it bites: a word list in another case than the texts it is compared with, a sorted list and a binary search
# with two orders; only in the package, not in development or tests. A value that goes through a variable of another
# module is left to the browser.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @swc/core@1.16.22 oxc-minify@0.157.0 esbuild@0.28.2 terser@5.51.4
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

import { minifySync as swc } from '@swc/core';
import { transformSync as esbuild } from 'esbuild';
import { minifySync as oxc } from 'oxc-minify';
import { minify as terser } from 'terser';

const minifiers = {
  esbuild: (code) => esbuild(code, { minify: true }).code,
  terser: async (code) => (await terser(code)).code,
  swc: (code) => swc(code, { compress: true, mangle: true }).code,
  oxc: (code) => oxc('a.js', code, { sourceType: 'script' }).code,
};
/** What the expression gives as it is written, and behind each minifier that changes it. */
async function results(expression) {
  const run = (code) => new Function('give', code)(String);
  const own = run(`return give(${expression})`);
  const others = {};
  for (const [name, minify] of Object.entries(minifiers)) {
    let kept;
    new Function('keep', await minify(`keep(${expression})`))((value) => (kept = String(value)));
    if (kept !== own) others[name] = kept;
  }
  return [own, others];
}
see('a Greek word', await results("'ΚΑΦΕΣ'.toLowerCase()"), ['καφες', { swc: 'καφεσ' }]);
see('with a figure behind it', await results("'ΟΔΟΣ 7'.toLowerCase()"), ['οδος 7', { swc: 'οδοσ 7' }]);
see('within a word', await results("'ΟΣΑ'.toLowerCase()"), ['οσα', {}]);
see('German and Turkish', await results("'straße'.toUpperCase() + 'İ'.toLowerCase().length"), ['STRASSE2', {}]);
see('thumb or mark', await results("'👍' > '！'"), ['false', { swc: 'true' }]);
see('thumb or ligature', await results("'👍' < 'ﬁ' ? 'thumb first' : 'letter first'"), ['thumb first', { swc: 'letter first' }]);
see('two emoji', await results("'👍' < '👎'"), ['true', {}]);
see('a next line', await results("Number('\\u0085') || +'\\u00851'"), ['NaN', { swc: '1' }]);
see('a byte order mark', await results("'\\ufeff' == 0"), ['true', { swc: 'false' }]);
see('a space', await results("'\\u00a0' == 0"), ['true', {}]);
see('between all letters', await results("'a👍'.replaceAll('', '|').length"), ['7', { oxc: '6' }]);
see('halves', await results("'👍'[0] + '👍'.slice(1) === '👍'"), ['true', {}]);
JS
node probe.mjs
