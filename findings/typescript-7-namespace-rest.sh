#!/usr/bin/env bash
# TypeScript 7: in a namespace `const { tone, ...others } = …` calls a helper that is not in the file
#
# Guessed beforehand: the native compiler writes what the compiler in JavaScript wrote: what `...` in a pattern needs
# is either left to the engine or comes with its helper, at every target.
# Seen: with the target ESNext an exported pattern with a rest becomes a call of `__rest`, and the helper is not
# written: the program throws a ReferenceError as it starts. The compiler reports nothing. With ES2018 to ES2022, and
# with TypeScript 5.9 at every target, the helper is there. A rest of a list, a pattern that is not exported and a
# pattern outside a namespace are right.
# Where it bites: older sources with namespaces, brought to TypeScript 7 with "target": "esnext" because a bundler
# follows: type checks pass, the bundle is built, and the script ends at its first line. Take the target ES2022, or
# import with `importHelpers`, or turn the namespace into a module.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent typescript@7.0.2 typescript-5@npm:typescript@5.9.3
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

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

mkdirSync('src');
const files = {
  object: 'namespace Settings { export const { tone, ...others } = { tone: "kind", day: "Monday" }; } console.log(Settings.others.day);',
  list: 'namespace Settings { export const [tone, ...others] = ["kind", "Monday"]; } console.log(Settings.others[0]);',
  inside: 'namespace Settings { const { tone, ...others } = { tone: "kind", day: "Monday" }; export const day = others.day; } console.log(Settings.day);',
  outside: 'const { tone, ...others } = { tone: "kind", day: "Monday" }; console.log(others.day);',
};
for (const name of Object.keys(files)) writeFileSync(`src/${name}.ts`, files[name]);
const printed = (compiler, target, name) => {
  const out = `${compiler}-${target}`;
  const tsc = `node_modules/${compiler}/bin/tsc`;
  execFileSync('node', [tsc, `src/${name}.ts`, '--target', target, '--module', 'esnext', '--moduleResolution', 'bundler', '--outDir', out]);
  try {
    return execFileSync('node', [`${out}/${name}.js`], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch (error) {
    return error.stderr.match(/^\w+Error: .*/m)[0];
  }
};
for (const target of ['es2018', 'es2022', 'esnext']) see(`5.9, ${target}`, printed('typescript-5', target, 'object'), 'Monday');
for (const target of ['es2018', 'es2022']) see(`7, ${target}`, printed('typescript', target, 'object'), 'Monday');
see('7, esnext', printed('typescript', 'esnext', 'object'), 'ReferenceError: __rest is not defined');
for (const name of ['list', 'inside', 'outside']) see(`7, esnext, ${name}`, printed('typescript', 'esnext', name), 'Monday');
JS
node probe.mjs
