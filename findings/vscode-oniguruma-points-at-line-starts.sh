#!/usr/bin/env bash
# vscode-oniguruma, shiki: `(?=#).+` finds "#soup" only at the start of a line, or in texts of a thousand letters
#
# Guessed beforehand: a search gives the first place in the text where the expression matches, whatever the length of
# the text, as JavaScript and Oniguruma's own description have it; Shiki's two engines are meant to highlight alike.
# Seen: if `.+` or `.*` is the first thing that consumes characters, the engine of VS Code's grammars tries it at line
# starts only, as if nothing could precede it. A lookahead, a lookbehind or `\b` before it does not change that:
# `(?=#).+`, `(?<=: ).*`, `(?!-).+` find nothing in the middle of a line. From a thousand letters on another search is
# used, and is right; so is any other way to write it, `[^\n]+` or `(.)+`. In Shiki the same rule highlights "#soup"
# with its JavaScript engine and not with Oniguruma.
# Where it bites: rules and highlighting of drafts by TextMate grammars: "everything after the colon" is never found,
# and a test with one long line says that it is.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent vscode-oniguruma@2.0.1 shiki@4.6.0
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
import { createHighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';

const { loadWASM, OnigScanner } = createRequire(import.meta.url)('vscode-oniguruma');
await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
const found = (pattern, text) => {
  const match = new OnigScanner([pattern]).findNextMatchSync(text, 0);
  return match && text.slice(match.captureIndices[0].start, match.captureIndices[0].end);
};
for (const [pattern, text, as] of [
  ['(?=#).+', '#soup', '#soup'],
  ['(?=#).+', 'hot #soup', null],
  ['(?=#).+', 'hot\n#soup', '#soup'],
  ['(?<=: ).*', 'today: soup', null],
  ['(?!-).+', '-soup', null],
  [String.raw`\b.+`, '-soup', null],
  [String.raw`(?=#)[^\n]+`, 'hot #soup', '#soup'],
  ['(?=#)(.)+', 'hot #soup', '#soup'],
  ['(?=#).+', `${'hot '.repeat(300)}#soup`, '#soup'],
]) {
  const name = `${pattern} in ${text.length > 20 ? `${text.length} letters` : JSON.stringify(text)}`;
  see(name, found(pattern, text), as);
  assert.ok(new RegExp(pattern, 'u').test(text));
}

const notes = { name: 'notes', scopeName: 'source.notes', patterns: [{ match: '(?=#).+', name: 'tag' }], repository: {} };
const theme = {
  name: 'plain',
  colors: { 'editor.background': '#ffffff', 'editor.foreground': '#000000' },
  tokenColors: [{ scope: 'tag', settings: { foreground: '#ff0000' } }],
};
const coloured = async (engine) => {
  const highlighter = await createHighlighterCore({ themes: [theme], langs: [notes], engine });
  const [tokens] = highlighter.codeToTokensBase('hot #soup', { lang: 'notes', theme: 'plain' });
  return tokens.filter(({ color }) => color.toLowerCase() === '#ff0000').map(({ content }) => content);
};
see('coloured with JavaScript', await coloured(createJavaScriptRegexEngine()), ['#soup']);
see('coloured with Oniguruma', await coloured(await createOnigurumaEngine(import('shiki/wasm'))), []);
JS
node probe.mjs
