#!/usr/bin/env bash
# oniguruma-parser: its optimizer takes any letter for a capital one, and moves words out of the reach of `(?i)`
#
# Guessed beforehand: "Optimized regexes always match exactly the same strings", says its README, which tells of tens
# of thousands of grammar expressions that were put through it. Oniguruma itself (vscode-oniguruma) finds the same with
# an optimized one.
# Seen: what two alternatives have in common at their beginning or end is factored out, with two mistakes. Properties
# count as equal whatever their names, so `\s+\p{Lu}|\s+\p{L}` becomes `(?:\s+|\s+)\p{Lu}`; and `(?i)` in an
# alternative stays there while the words it applies to are factored out: `hot soup|(?i)cold soup` does not find "COLD
# SOUP". And of a quantifier inside a lazy one the inner is lost: `(?:\w+)+?` becomes `\w+?`, one letter instead of a
# word. There is no error. Plain repetitions, and plain letters in common, are right.
# Where it bites: rules for texts that are shortened at build time, and syntax highlighting by grammars that were. Try
# each expression on samples before and after.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent oniguruma-parser@0.12.2 vscode-oniguruma@2.0.1
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

import { createRequire } from 'node:module';
import { optimize } from 'oniguruma-parser/optimizer';

const { loadWASM, OnigScanner } = createRequire(import.meta.url)('vscode-oniguruma');
await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
const found = (pattern, text) => {
  const match = new OnigScanner([pattern]).findNextMatchSync(text, 0);
  return match && text.slice(match.captureIndices[0].start, match.captureIndices[0].end);
};
for (const [pattern, text, optimized, before, after] of [
  [String.raw`\s+\p{Lu}|\s+\p{L}`, 'hot soup', String.raw`(?:\s+|\s+)\p{Lu}`, ' s', null],
  [String.raw`\P{L}s|\P{Lu}t`, 'hot', String.raw`\P{L}[st]`, 'ot', null],
  ['hot soup|(?i)cold soup', 'COLD SOUP', '(?:hot|(?i)cold) soup', 'COLD SOUP', null],
  ['soup|(?i)soup', 'SOUP', '(?:|(?i))soup', 'SOUP', null],
  [String.raw`(?:\w+)+?`, 'soup', String.raw`\w+?`, 'soup', 's'],
  ['(?:[^o]+|p)+?', 'stock', '[p[^o]]+?', 'st', 's'],
  ['hot soup|hot stew', 'hot stew', 'hot s(?:oup|tew)', 'hot stew', 'hot stew'],
]) {
  const made = optimize(pattern).pattern;
  see(`${pattern} in "${text}"`, [made, found(pattern, text), found(made, text)], [optimized, before, after]);
}
JS
node probe.mjs
