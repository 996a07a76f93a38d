#!/usr/bin/env bash
# @stylistic/eslint-plugin, eslint-plugin-react: after `--fix` "Hello, Ann!" reads "Hello,Ann!"
#
# Guessed beforehand: a rule about line breaks in JSX puts `{' '}` where a line break would swallow a space, as its docs
# show, and so the page reads the same. It is in the preset of @stylistic (`customize({ jsx: true })`).
# Seen: `jsx-one-expression-per-line` mends a text and the expression behind it by two fixes: the first trims the text,
# the second writes the `{' '}`. They touch, so ESLint applies the first only, and in its next round the space is no
# longer there to be kept. It happens wherever an element begins on the line of its text: `<p>Hello, {name}!</p>`. Where
# the text begins a line, the space is kept. `jsx-curly-brace-presence` with "always" joins the words of two lines, and
# shows "&amp;" as these five letters.
# Where it bites: one run of the fixer over a panel's messages takes a space out of each; no test that looks for a word
# fails. Turn the rule off, and let a formatter that parses JSX break its lines.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  @stylistic/eslint-plugin@6.0.1 eslint-plugin-react@7.37.5 eslint@9.39.5 \
  preact@10.28.1 preact-render-to-string@6.6.4 esbuild@0.28.2
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

import stylistic from '@stylistic/eslint-plugin';
import { transformSync } from 'esbuild';
import { Linter } from 'eslint';
import react from 'eslint-plugin-react';
import { Fragment, h } from 'preact';
import render from 'preact-render-to-string';

const shown = (code) => {
  const { code: js } = transformSync(code, { loader: 'jsx', jsxFactory: 'h', jsxFragment: 'Fragment', format: 'cjs' });
  const module = {};
  new Function('h', 'Fragment', 'module', js)(h, Fragment, module);
  return render(module.exports.default({ name: 'Ann' })).replace(/<\/?p>/g, '');
};
const linter = new Linter({ configType: 'flat' });
const fixed = (element, config) => {
  const code = `export default ({ name }) => ${element};\n`;
  const parserOptions = { ecmaFeatures: { jsx: true } };
  const settings = { react: { version: '18' } };
  const { output } = linter.verifyAndFix(code, { languageOptions: { parserOptions }, settings, ...config });
  return [shown(code), shown(output)];
};
const rule = (plugins, name, ...options) => ({ plugins, rules: { [name]: ['error', ...options] } });
const preset = stylistic.configs.customize({ jsx: true });

const hello = '<p>Hello, {name}!</p>';
const lines = rule({ '@stylistic': stylistic }, '@stylistic/jsx-one-expression-per-line');
see('preset', fixed(hello, { plugins: preset.plugins, rules: preset.rules }), ['Hello, Ann!', 'Hello,Ann!']);
see('alone', fixed(hello, lines), ['Hello, Ann!', 'Hello,Ann!']);
see('of eslint-plugin-react', fixed(hello, rule({ react }, 'react/jsx-one-expression-per-line')), [
  'Hello, Ann!', 'Hello,Ann!',
]);
see('a word in bold', fixed('<p>Send <b>now</b> or never</p>', { plugins: preset.plugins, rules: preset.rules }), [
  'Send <b>now</b> or never', 'Send<b>now</b> or never',
]);
see('text on its own line', fixed('(\n  <p>\n    Hello, {name}!\n  </p>\n)', lines), ['Hello, Ann!', 'Hello, Ann!']);
const braces = rule({ '@stylistic': stylistic }, '@stylistic/jsx-curly-brace-presence', 'always');
see('an entity', fixed('<p>Soup &amp; bread</p>', braces), ['Soup &amp; bread', 'Soup &amp;amp; bread']);
see('two lines', fixed('(\n  <p>\n    Hot\n    soup\n  </p>\n)', braces), ['Hot soup', 'Hotsoup']);
JS
node probe.mjs
