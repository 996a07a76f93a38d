#!/usr/bin/env bash
# babel-plugin-htm: "It\u2019s" reads "It’s" while one develops, and "It\u2019s" in the build
#
# Guessed beforehand: the plugin "compiles htm syntax to hyperscript": what the build shows is what htm shows at run
# time, from the same template.
# Seen: at run time the escapes of a template literal are resolved before htm sees them. The plugin reads the source of
# the literal: an apostrophe or a no-break space written by its number, a line break as "\n", and the backslash that a
# "`" or a "${" must have in a template are shown as written, in texts and attributes, and are what a label is read as.
# Where it bites: a panel in Preact without JSX. It is right in the dev server and in tests, which run htm itself, and
# wrong in the package alone. Put such letters in as they are, or as a value: `${'\u2019'}`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  htm@3.1.1 babel-plugin-htm@3.0.0 @babel/core@7.28.5 preact@10.28.1 preact-render-to-string@6.6.4
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

import babel from '@babel/core';
import plugin from 'babel-plugin-htm';
import htm from 'htm';
import { h } from 'preact';
import render from 'preact-render-to-string';

const shown = (template) => {
  const source = `return html\`${template}\`;`;
  const options = { plugins: [[plugin, { pragma: 'h' }]], configFile: false, babelrc: false };
  const { code } = babel.transformSync(source, { ...options, parserOpts: { allowReturnOutsideFunction: true } });
  return [source, code].map((run) => render(new Function('html', 'h', run)(htm.bind(h), h)));
};

const plain = '<p title="Hot">It’s soup</p>';
see('a plain text', shown(plain), [plain, plain]);
see('an apostrophe by its number', shown('<p>It\\u2019s soup</p>'), ['<p>It’s soup</p>', '<p>It\\u2019s soup</p>']);
see('a no-break space in a label', shown('<p aria-label="1\\u00a0hint">1</p>'), [
  '<p aria-label="1\u00a0hint">1</p>',
  '<p aria-label="1\\u00a0hint">1</p>',
]);
see('a grave accent', shown('<p>Press \\` twice</p>'), ['<p>Press ` twice</p>', '<p>Press \\` twice</p>']);
see('a dollar', shown('<p>For \\${price}</p>'), ['<p>For ${price}</p>', '<p>For \\${price}</p>']);
see('as a value', shown("<p>It${'\\u2019'}s soup</p>"), ['<p>It’s soup</p>', '<p>It’s soup</p>']);
JS
node probe.mjs
