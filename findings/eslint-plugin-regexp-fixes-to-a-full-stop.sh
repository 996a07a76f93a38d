#!/usr/bin/env bash
# eslint-plugin-regexp: `--fix` turns "any character but a space" into a full stop, and "any letter" into nothing at all
#
# Guessed beforehand: a linter's fix, in its recommended set, does not change what an expression finds; what could
# change it is only offered as a suggestion.
# Seen: with the flag v a lookahead before one character becomes a difference or an intersection of classes. Inside a
# class a point is a point: `(?!\s).` becomes `[.--\s]` and then `\.`, `(?=\p{L}).` becomes `[.&&\p{L}]` and then `[]`,
# which finds nothing; so does a lookbehind. With a class instead of the point the fix is right. `(?!\w)` becomes `\b`
# though what precedes may not end in a letter, and `(?!\s)-` and `(?:\b)?` become syntax errors.
# Where it bites: rules for texts are full of "any character but": after one `eslint --fix`, or a save in an editor,
# they are silent; the linter is green, and only the rules' own tests would tell.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent eslint@10.15.0 eslint-plugin-regexp@3.3.3
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

import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';

const linter = new Linter({ configType: 'flat' });
const fix = (literal) => {
  const config = [regexp.configs['flat/recommended'], { languageOptions: { ecmaVersion: 2025 } }];
  const { output } = linter.verifyAndFix(`export default ${literal};\n`, config);
  return output.slice('export default '.length, -2);
};
const found = (literal, text) => {
  const [, source, flags] = /^\/(.*)\/(\w*)$/.exec(literal);
  try {
    return text.match(new RegExp(source, flags))?.[0] ?? null;
  } catch ({ name }) {
    return name;
  }
};
for (const [literal, text, fixed, before, after] of [
  [String.raw`/(?!\s)./v`, ' soup.', String.raw`/\./v`, 's', '.'],
  [String.raw`/.(?<!\s)/v`, ' soup.', String.raw`/\./v`, 's', '.'],
  [String.raw`/(?=\p{L})./v`, '5 soups', '/[]/v', 's', null],
  [String.raw`/(?![aeiou])\w/v`, 'ask', String.raw`/[\w--[aeiou]]/v`, 's', 's'],
  [String.raw`/(?!\s)./u`, ' soup.', String.raw`/(?!\s)./u`, 's', 's'],
  [String.raw`/(?:K|\b)(?!\w)/u`, 'a', String.raw`/(?:K|\b)\b/u`, '', ''],
  [String.raw`/(?!\s)-$/v`, 'a-', String.raw`/\-$/v`, '-', 'SyntaxError'],
  [String.raw`/(?:\b)?x/`, 'x', String.raw`/\b?x/`, 'x', 'SyntaxError'],
]) {
  see(`${literal} in "${text}"`, [fix(literal), found(literal, text), found(fix(literal), text)], [fixed, before, after]);
}
const place = (literal) => 'a'.search(new RegExp(literal.slice(1, -2), 'u'));
const literal = String.raw`/(?:K|\b)(?!\w)/u`;
see('where in "a"', [place(literal), place(fix(literal))], [1, 0]);
JS
node probe.mjs
