#!/usr/bin/env bash
# @e18e/eslint-plugin: `--fix` makes one list within another of two joined lists, and saves what the field held before
#
# Guessed beforehand: rules "for modernizing code and improving performance", all but one of them in the recommended
# set, put newer or faster forms in the place of older ones that do the same; ESLint asks of fixes that they do not
# change what a program does, and what may do so is a suggestion there.
# Seen: `prefer-spread-syntax` writes `[...a, b]` for `a.concat(b)`, where `b` is a list: it is one entry then.
# `prefer-array-to-spliced` writes `posts.toSpliced(0, 2)` for `[...posts].splice(0, 2)`, which gives the two that
# were cut out and not the others. `prefer-timer-args` writes `setTimeout(save, 500, field.value)` for a function
# that reads the field after half a second, so that it is read at once, and with `setInterval` once for all.
# `prefer-regex-test` puts `test()` in for `match()` with an expression that has the flag g, and the second question
# begins where the first one ended. `prefer-array-some` says yes to a 0 that `find()` found and `if` refused;
# `prefer-includes` finds NaN; `-Math.pow(2, 2)` becomes what does not parse. `at()`, `fill()`, `toSorted()`, `??`,
# `Object.hasOwn()` and `Date.now()` are right for arrays.
# Where it bites: code that is fixed by a hook: in JavaScript nobody hears of it, in TypeScript of some. A delayed
# save or a counter of tags is wrong now and then. Have these rules told only.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @e18e/eslint-plugin@0.8.1 eslint@9.39.5
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

import e18e from '@e18e/eslint-plugin';
import { Linter } from 'eslint';

const recommended = e18e.configs.recommended.rules;
/** What a function gives before and after `--fix`, and its body as it is then. */
async function both(rule, body) {
  assert.equal(recommended[`e18e/${rule}`] ?? 'error', 'error');
  const source = `export default async () => {\n${body}\n};\n`;
  const config = { plugins: { e18e }, rules: { [`e18e/${rule}`]: 'error' }, languageOptions: { sourceType: 'module' } };
  const { output } = new Linter().verifyAndFix(source, config);
  const run = async (code) => await (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default();
  return [await run(source), await run(output), output.split('\n').slice(1, -2).join('\n')];
}

see('two lists', await both('prefer-spread-syntax', "const more = ['tea'];\nreturn ['soup'].concat(more);"), [
  ['soup', 'tea'],
  ['soup', ['tea']],
  "const more = ['tea'];\nreturn ['soup', more];",
]);
see('cut out', await both('prefer-array-to-spliced', "const posts = ['a', 'b', 'c'];\nreturn [...posts].splice(0, 2);"), [
  ['a', 'b'],
  ['c'],
  "const posts = ['a', 'b', 'c'];\nreturn posts.toSpliced(0, 2);",
]);
const delayed = `const field = { value: 'hot' };
const saved = [];
const save = (text) => saved.push(text);
setTimeout(() => save(field.value), 5);
field.value = 'hot soup';
await new Promise((resolve) => setTimeout(resolve, 50));
return saved;`;
see('a delayed save', await both('prefer-timer-args', delayed), [
  ['hot soup'],
  ['hot'],
  delayed.replace('() => save(field.value), 5', 'save, 5, field.value'),
]);
const tagged = `const tag = /#/g;
const found = [];
if ('#soup'.match(tag)) found.push('soup');
if ('#tea'.match(tag)) found.push('tea');
return found;`;
see('tags', (await both('prefer-regex-test', tagged)).slice(0, 2), [['soup', 'tea'], ['soup']]);
see('no likes', await both('prefer-array-some', "if ([0].find((likes) => likes < 5)) return 'yes';\nreturn 'no';"), [
  'no',
  'yes',
  "if ([0].some((likes) => likes < 5)) return 'yes';\nreturn 'no';",
]);
see('NaN', (await both('prefer-includes', 'return [NaN].indexOf(NaN) !== -1;')).slice(0, 2), [false, true]);
await assert.rejects(both('prefer-exponentiation-operator', 'return -Math.pow(2, 2);'), SyntaxError);
for (const [rule, body, value] of [
  ['prefer-array-at', 'const a = [1, 2];\nreturn a[a.length - 1];', 2],
  ['prefer-array-to-sorted', "const a = ['b', 'a'];\nreturn [[...a].sort().join(), a.join()].join(' ');", 'a,b b,a'],
  ['prefer-array-fill', 'return Array.from({ length: 2 }, () => []).map((a) => a.push(1)).join();', '1,1'],
  ['prefer-nullish-coalescing', "const a = 0;\nreturn a === null || a === undefined ? 'none' : a;", 0],
]) {
  see(rule, (await both(rule, body)).slice(0, 2), [value, value]);
}
JS
node probe.mjs
