#!/usr/bin/env bash
# @rollup/plugin-strip, vite-plugin-remove-console: with the console call goes the semicolon that held two lines apart
#
# Guessed beforehand: without its `console.log()` a program does what it did; taking out a whole statement is safe.
# Seen: in code without semicolons at line ends, a line that begins with "[" or "(" has one in front. To a parser that
# semicolon ends the statement before it. Both plugins cut it out with the call, and the two lines around become one:
# `const shown = list` and `;[a, b] = [b, a]` are now `const shown = list[a, b] = [b, a]`: nothing is swapped and the
# list gets a field, without an error. Code that was formatted with semicolons is not touched by it.
# unplugin-remove does this right, but looks for `debugger;` by its letters: a text about "debugger;" loses the word.
# babel-plugin-transform-remove-console does both right.
# Where it bites: only the build for the store goes through it, after all tests have passed. Let the minifier do it
# (`drop: ['console']` of esbuild, `drop_console` of terser and oxc).
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  @rollup/plugin-strip@3.0.4 vite-plugin-remove-console@2.2.0 unplugin-remove@1.0.3 rollup@4.53.3
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

import strip from '@rollup/plugin-strip';
import { writeFileSync } from 'node:fs';
import { rollup } from 'rollup';
import remove from 'unplugin-remove/rollup';
import removeConsole from 'vite-plugin-remove-console';

console.debug = () => {};
const built = async (source, plugin) => {
  writeFileSync('entry.js', source);
  const bundle = await rollup({ input: 'entry.js', plugins: plugin ? [plugin] : [], treeshake: false });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
};
const runs = (code) => {
  const run = new Function('console', `'use strict';${code.replace('export {', 'return {')}`);
  return run({ log() {} }).told;
};
const plugins = {
  strip: () => strip({ include: '**/*.js' }),
  removeConsole: () => ({ ...removeConsole(), enforce: undefined }),
  remove: () => remove({ consoleType: ['log'] }),
};

const swap = `const list = ['soup', 'tea']
let a = 'first', b = 'second'
const shown = list
console.log(shown)
;[a, b] = [b, a]
export const told = [a, Object.keys(list), shown]
`;
const word = `export const told = 'Leave no debugger; behind'
`;
const right = ['second', ['0', '1'], ['soup', 'tea']];
const wrong = ['first', ['0', '1', 'second'], ['second', 'first']];
see('as written', runs(await built(swap)), right);
const told = {
  strip: [wrong, 'Leave no debugger; behind'],
  removeConsole: [wrong, 'Leave no debugger; behind'],
  remove: [right, 'Leave no  behind'],
};
for (const [name, plugin] of Object.entries(plugins)) {
  see(name, [runs(await built(swap, plugin())), runs(await built(word, plugin()))], told[name]);
}
JS
node probe.mjs
