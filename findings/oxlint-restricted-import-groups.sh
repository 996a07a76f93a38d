#!/usr/bin/env bash
# oxlint: in `no-restricted-imports` an exception ("!…") of one group also opens what another group forbids
#
# Guessed beforehand: `patterns` is a list of groups, each with its own message and its own exceptions; an import is
# reported by every group that matches it, as ESLint has it. So a second group may forbid what the first lets through.
# Seen: what any group excepts is let through by all of them, wherever that group stands, silently. A group alone works
# as in ESLint, and within one group, after the exception, the same line is reported by both.
# Where it bites: walls between folders written as "nothing but these", with a second group for a folder in it that has
# a message of its own or allows types: the second is dead, and the lint is green. Have a test plant an import that
# each group must report.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent oxlint@1.94.0 eslint@9.39.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

writeFileSync('recipe.js', "import 'spoons/small';\nimport 'spoons/large';\nimport 'kettle';\n");
const read = (command, args) => JSON.parse(spawnSync(`node_modules/.bin/${command}`, args, { encoding: 'utf8' }).stdout);
/** The lines that each linter reports under the groups. */
function lines(...groups) {
  const rules = { 'no-restricted-imports': ['error', { patterns: groups.map((group) => ({ group })) }] };
  writeFileSync('.oxlintrc.json', JSON.stringify({ categories: { correctness: 'off' }, rules }));
  writeFileSync('eslint.config.js', `export default [{ rules: ${JSON.stringify(rules)} }];`);
  const ox = read('oxlint', ['--format', 'json', 'recipe.js']).diagnostics.map(({ labels }) => labels[0].span.line);
  const es = read('eslint', ['--format', 'json', 'recipe.js'])[0].messages.map(({ line }) => line);
  return { oxlint: ox.toSorted(), eslint: es.toSorted() };
}
const wall = ['spoons/*', '!spoons/small'];
see('spoons, but for the small one', lines(wall), { oxlint: [2], eslint: [2] });
see('no small spoon', lines(['spoons/small']), { oxlint: [1], eslint: [1] });
see('both, the exception first', lines(wall, ['spoons/small']), { oxlint: [2], eslint: [1, 2] });
see('both, the exception last', lines(['spoons/small'], wall), { oxlint: [2], eslint: [1, 2] });
see('in one group', lines([...wall, 'spoons/small']), { oxlint: [1, 2], eslint: [1, 2] });
JS
node probe.mjs
