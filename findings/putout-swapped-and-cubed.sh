#!/usr/bin/env bash
# putout: with its default rules two variables swapped become equal, and the cube root of 27 is 9
#
# Guessed beforehand: what `putout --fix` rewrites unless told otherwise prints what it printed before.
# Seen: of 106 small programs eight did not. `const hold = a; a = b; b = hold` becomes `a = b; b = a`,
# `Math.pow(27, 1 / 3)` becomes `27 ** 1 / 3`, and `Math.pow(-2, 2)` `-2 ** 2`, which no engine reads. `[...words()]`
# becomes `words()`, so that a generator or the keys of a Map arrive in place of a list, without a `length`. A `try`
# whose first statement only reads a property is removed with its `catch`; `'' + object` becomes `String(object)`,
# another text where there is a `valueOf()`; an `async` function that returns what it awaits loses `async`. There is no
# warning.
# Where it bites: whoever runs it over scripts that count or plan: results differ, lint and types pass. Read each of its
# changes, or turn off the rules that the probe names.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent putout@41.3.1
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

import vm from 'node:vm';
import { putout } from 'putout';

const { plugins, rules } = JSON.parse(readFileSync('node_modules/putout/putout.json', 'utf8'));
/** What a program prints, with texts and numbers told apart. */
const printed = (program) => {
  const lines = [];
  try {
    vm.runInNewContext(program, { print: (...values) => lines.push(...values) });
  } catch ({ name }) {
    return name;
  }
  return JSON.stringify(lines);
};
/** What it prints before and after, and the rules that changed it. */
const both = (program) => {
  const places = putout(program, { plugins, rules, fix: false }).places.map(({ rule }) => rule);
  const { code } = putout(program, { plugins, rules });
  console.log(code.trim().replaceAll(/\s+/g, ' '));
  console.log(`  by ${[...new Set(places)].join(', ')}`);
  return [printed(program), printed(code)];
};
see('left alone', both('const soup = [1, 2]; print(soup.length);'), ['[2]', '[2]']);
const swap = 'let a = 1; let b = 2; const hold = a; a = b; b = hold; print(a, b);';
see('swapped', both(swap), ['[2,1]', '[2,2]']);
see('a cube root', both('print(Math.pow(27, 1 / 3));'), ['[3]', '[9]']);
see('minus two squared', both('print(Math.pow(-2, 2));'), ['[4]', 'SyntaxError']);
const words = "function* words() { yield 'hot'; yield 'soup'; }";
see('the length of a list', both(`${words} print([...words()].length);`), ['[2]', '[null]']);
see('a list', both(`${words} print([...words()]);`), ['[["hot","soup"]]', '[{}]']);
see('a caught error', both('try { null.soup; } catch { print("caught"); }'), ['["caught"]', '[]']);
const object = "const one = { valueOf: () => 1, toString: () => 'one' }; print('' + one);";
see('a text of an object', both(object), ['["1"]', '["one"]']);
see('an async function', both('async function soup() { return await 1; } print(typeof soup().then);'), [
  '["function"]',
  '["undefined"]',
]);
JS
node probe.mjs
