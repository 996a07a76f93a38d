#!/usr/bin/env bash
# typebox: in its TypeScript `[string, ...number[]]` accepts no list at all, and `[string, number?]` requires both
#
# Guessed beforehand: `Type.Script()` reads a type as TypeScript does; what it cannot express in JSON Schema is an
# error.
# Seen: optional elements of a tuple are required, and a rest element becomes a single one that nothing matches, so
# neither `["a"]` nor `["a", 1, 2]` passes. No error is raised. Objects with optional fields, unions, template
# literals, mapped and conditional types, `Record`, `Pick`, `Omit`, `keyof` and arrays are as in TypeScript.
# Where it bites: settings and messages whose type is copied from the program: where it contains a tuple with an
# optional end, valid values are refused, or all of them. Write such lists as unions of tuples of fixed length.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent typebox@1.4.3
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

import { Script } from 'typebox';
import Value from 'typebox/value';

for (const [type, takes, refuses] of [
  ['{ a: string, b?: number }', [{ a: 'x' }, { a: 'x', b: 1 }], [{ b: 1 }]],
  ['`post-${number}`', ['post-1'], ['post-x']],
  ['{ [K in "a" | "b"]?: K }', [{}, { a: 'a' }], [{ a: 'b' }]],
  ['Exclude<"a" | "b", "a">', ['b'], ['a']],
  ['[string, number]', [['a', 1]], [['a'], ['a', 'b']]],
  ['[string, number?]', [['a', 1]], [['a']]],
  ['[string, ...number[]]', [], [['a'], ['a', 1], ['a', 1, 2], [], ['a', 'b']]],
  ['[string] | [string, number]', [['a'], ['a', 1]], [['a', 1, 2]]],
]) {
  const schema = Script(type);
  see(`${type} takes`, takes.filter((value) => Value.Check(schema, value)), takes);
  see(`${type} refuses`, refuses.filter((value) => !Value.Check(schema, value)), refuses);
}
JS
node probe.mjs
