#!/usr/bin/env bash
# cel-js, @bufbuild/cel: 7/2 is 3.5 to one, and in the other a rule over a missing field is truthy
#
# Guessed beforehand: three packages for Google's Common Expression Language give the same results for the same rule,
# as its definition says, and an error where it says so; a rule that fails does not hold.
# Seen: cel-js divides as JavaScript does (7/2 is 3.5, -7/2 is -3.5), counts an emoji as two letters, adds an int to a
# double, takes 1 for true in `? :`, and leaves "\n" and "\u00e9" unescaped. `true || draft.likes == 1` is an error
# where `likes` is missing; in the language it is true. @bufbuild/cel has all of these right, but its `run()` returns
# errors, which as objects are truthy: `if (run(rule, draft))` passes where a field is missing. @marcbachmann/cel-js is
# right too, throws, and refuses 1 == 1.0.
# Where it bites: a team's rules and policies stored as text: the same rule says yes in one program and no in the
# other. Compare with `=== true`, and use `has()` for each field.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent cel-js@0.8.2 @bufbuild/cel@0.6.1 @marcbachmann/cel-js@8.0.0
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

import { run } from '@bufbuild/cel';
import { evaluate as evaluateStrict } from '@marcbachmann/cel-js';
import { evaluate } from 'cel-js';

const draft = { text: 'Hot soup 🎉', likes: 3n };
const plain = (value) => (typeof value === 'bigint' ? Number(value) : value instanceof Error ? 'returned error' : value);
const attempt = (call) => {
  try {
    return plain(call());
  } catch {
    return 'error';
  }
};
const all = (rule) => [() => evaluate(rule, { draft: { ...draft, likes: 3 } }), () => run(rule, { draft }), () => evaluateStrict(rule, { draft })].map(attempt);
console.log('cel-js, @bufbuild/cel, @marcbachmann/cel-js');
see('plain rules', ['draft.likes > 2', 'has(draft.text)', 'has(draft.tags)', '5 % 3', '"soup" in ["tea"]'].map(all), [
  [true, true, true],
  [true, true, true],
  [false, false, false],
  [2, 2, 2],
  [false, false, false],
]);
see('7/2', all('7/2'), [3.5, 3, 3]);
see('-7/2', all('-7/2'), [-3.5, -3, -3]);
see('letters of an emoji', all('size("🎉")'), [2, 1, 1]);
see('int and double', all('1 + 1.0'), [2, 'returned error', 'error']);
see('1 for true', all('1 ? 2 : 3'), [2, 'returned error', 'error']);
see('line break', all('size("\\n")'), [2, 1, 1]);
see('escape', all('"caf\\u00e9" == "café"'), [false, true, true]);
see('or', all('true || draft.tags == 1'), ['error', true, true]);
see('and', all('draft.tags == 1 && false'), ['error', false, false]);
see('missing', all('draft.tags == 1'), ['error', 'returned error', 'error']);
see('does it hold', run('draft.tags == 1', { draft }) ? 'yes' : 'no', 'yes');
see('1 and 1.0', all('1 == 1.0'), [true, true, 'error']);
JS
node probe.mjs
