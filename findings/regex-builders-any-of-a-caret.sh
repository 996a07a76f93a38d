#!/usr/bin/env bash
# ts-regex-builder, super-expressive, readable-regexp: "one of ^" matches anything, "twice the same, then 0" nothing
#
# Guessed beforehand: builders of regular expressions exist so that nobody has to know which character means what
# where: characters or words given are found as such, and what follows a reference does not become part of it.
# Seen: ts-regex-builder puts "^" at the end of a class with other characters, but alone it writes `[^]`, which is any
# character at all; `inverted(anyOf('^'))` is right. After a reference to the first group super-expressive and
# readable-regexp write a following digit as it is: `(a)\10`. There is no tenth group, and without the flag u that is
# no error but the control character U+0008: "aa0" is not found. With the flag it throws. compose-regexp keeps the two
# apart.
# Where it bites: expressions built from a list of marks, or for "the same number twice, then …", in rules for texts:
# one finds everything, the other nothing, and both look right in the code.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ts-regex-builder@1.8.2 super-expressive@2.0.0 readable-regexp@1.5.2 compose-regexp@0.7.1
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

import { capture as together, ref, sequence } from 'compose-regexp';
import { capture } from 'readable-regexp';
import superExpressive from 'super-expressive';
import { anyOf, buildRegExp, inverted } from 'ts-regex-builder';

const found = (expression, texts) => [String(expression), texts.filter((text) => expression.test(text))];
see('one of ^', found(buildRegExp(anyOf('^')), ['^', 'a', '\n', '5']), ['/[^]/', ['^', 'a', '\n', '5']]);
see('one of ^ and -', found(buildRegExp(anyOf('^-')), ['^', '-', 'a']), ['/[\\^-]/', ['^', '-']]);
see('none of ^', found(buildRegExp(inverted(anyOf('^'))), ['^', 'a']), ['/[^^]/', ['a']]);

const texts = ['a0', 'aa0', 'a\b'];
const chained = () => superExpressive().capture.string('a').end().backreference(1).string('0');
see('super-expressive', found(chained().toRegex(), texts), ['/(a)\\10/', ['a\b']]);
see('readable-regexp', found(capture`a`.ref(1).exactly`0`.toRegExp(), texts), ['/(a)\\10/', ['a\b']]);
see('compose-regexp', found(sequence(together('a'), ref(1), '0'), texts), ['/(a)\\1(?:)0/', ['aa0']]);
let error;
try {
  capture`a`.ref(1).exactly`0`.toRegExp('u');
} catch ({ name }) {
  error = name;
}
see('with the flag u', error, 'SyntaxError');
JS
node probe.mjs
