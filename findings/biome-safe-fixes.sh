#!/usr/bin/env bash
# biome, oxlint: a safe fix shuts a variable into one `case` that the next one needs, and 🎉 counts as one letter
#
# Guessed beforehand: its page on the linter says of safe fixes that they do not change what the code means and need
# no review, and `lint --write` applies these alone; `--unsafe` asks for others.
# Seen, in 2.6.8: `noSwitchDeclarations`, recommended and so on without any configuration, puts braces around a
# `case` in which something is declared. What the following `case` goes on with, as the first one has no `break`,
# and a function that another `case` calls, are not to be seen there any more: the program that printed "soup"
# throws a ReferenceError. oxlint's `switch-case-braces` does so with `--fix`, which is for safe fixes there as
# well. `useUnicodeRegex`, once it is on, gives every regular expression the flag u: `/[^]/g` counts 🎉 once instead
# of twice, `/^.{1,3}$/` takes two of them, `\w` and `i` together take "ſ". `useObjectSpread` writes an object with
# a getter in place of `Object.assign({}, …)`, which had called it. Other fixes in 60 small programs (`**`,
# `Number.parseInt()`, `flatMap()`, loops, conditions) print the same. To `biome explain` all of its three are safe.
# Where it bites: a hook or an editor that applies safe fixes: limits and places in a text, which browsers count in
# units of UTF-16, are off behind an emoji, and no type tells. Have these rules told only, or read the diff.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @biomejs/biome@2.6.8 oxlint@1.94.0
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

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const style = { linter: { rules: { style: { useUnicodeRegex: 'on' } } } };
const spread = { linter: { rules: { style: { useObjectSpread: 'on' } } } };
let folders = 0;
/** What a program prints before and after safe fixes, and the line that changed, if it is one. */
function both(source, configuration = {}) {
  const folder = `program-${(folders += 1)}`;
  mkdirSync(folder);
  writeFileSync(`${folder}/biome.json`, JSON.stringify(configuration));
  writeFileSync(`${folder}/program.mjs`, source);
  const run = () => {
    const { stdout, stderr } = spawnSync('node', [`${folder}/program.mjs`], { encoding: 'utf8' });
    return stdout.trim() || /^\w+Error: .*$/m.exec(stderr)?.[0];
  };
  const before = run();
  spawnSync('npx', ['biome', 'lint', '--write', 'program.mjs'], { cwd: folder });
  const changed = readFileSync(`${folder}/program.mjs`, 'utf8').split('\n').filter((line) => !source.split('\n').includes(line));
  return [before, run(), changed.map((line) => line.trim())];
}

const through = `let words = '';
switch ('both') {
  case 'both':
    let tag = 'soup';
  case 'one':
    tag += '!';
    words = tag;
}
console.log(words);
`;
see('the next case', both(through), ['soup!', 'ReferenceError: tag is not defined', ["case 'both': {", "const tag = 'soup';", '}']]);
const called = `const count = (kind) => {
  switch (kind) {
    case 'short':
      return size('hot');
    default:
      function size(text) {
        return text.length;
      }
      return size(kind);
  }
};
console.log(count('short'));
`;
// oxlint has the rule of eslint-plugin-unicorn of that name, and its fix among those of `--fix`.
writeFileSync('by-oxlint.mjs', through);
writeFileSync('oxlint.json', JSON.stringify({ plugins: ['unicorn'], rules: { 'unicorn/switch-case-braces': 'error' } }));
spawnSync('npx', ['oxlint', '-c', 'oxlint.json', '--fix', 'by-oxlint.mjs']);
const { stderr } = spawnSync('node', ['by-oxlint.mjs'], { encoding: 'utf8' });
see('by oxlint', /ReferenceError: .*/.exec(stderr)?.[0], 'ReferenceError: tag is not defined');
see('a function', both(called).slice(0, 2), ['3', 'ReferenceError: size is not defined']);
see('letters', both("console.log('🎉🎉'.match(/[^]/g).length);\n", style), ['4', '2', ["console.log('🎉🎉'.match(/[^]/gu).length);"]]);
see('a limit', both("console.log(/^.{1,3}$/.test('🎉🎉'));\n", style), ['false', 'true', ["console.log(/^.{1,3}$/u.test('🎉🎉'));"]]);
see('capitals', both("console.log(/\\w/i.test('ſ'));\n", style).slice(0, 2), ['false', 'true']);
const assigned = `const calls = [];
const parts = Object.assign({}, { get now() { return calls.push('now'); } });
console.log(calls.length, typeof parts);
`;
see('a getter', both(assigned, spread), ['1 object', '0 object', ["const parts = ({get now() { return calls.push('now'); } ,});"]]);
const power = { linter: { rules: { style: { useExponentiationOperator: 'on' } } } };
see('a power', both('console.log(-Math.pow(2, 2));\n', power).slice(0, 2), ['-4', '-4']);
const explained = (rule) => /Fix: (\w+)/.exec(execFileSync('npx', ['biome', 'explain', rule], { encoding: 'utf8' }))[1];
see('explained', ['noSwitchDeclarations', 'useUnicodeRegex', 'useObjectSpread'].map(explained), ['safe', 'safe', 'safe']);
JS
node probe.mjs
