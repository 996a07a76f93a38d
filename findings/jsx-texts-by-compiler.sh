#!/usr/bin/env bash
# oxc, typescript, esbuild, swc, babel, sucrase: one JSX text has up to four readings, by its spaces, breaks and entities
#
# Guessed beforehand: the words between two tags and in an attribute are the same whichever compiler reads them:
# lines are trimmed and joined by a space, entities stand for their letters. A test may well be compiled by another
# one than the page (Vite 8 by oxc, `@preact/preset-vite` by Babel).
# Seen: words, plain spaces, tabs and entities within a line are. A no-break space (the letter, not the entity) at
# the end of a line, and an ideographic one, is trimmed by oxc, TypeScript and esbuild and kept by the others. A
# line break written as an entity (`&#10;`) stays in all but Babel and swc, where it is a space; a space as an
# entity beside such a line is lost in Babel. A line break in an attribute stays in four and is one space in Babel
# and sucrase, with the indentation gone, and in swc a Windows line end there is two, "\r\n\n". A lone "\r", which
# ends a line, is only left by sucrase.
# Where it bites: hints and labels in French, which has a no-break space in front of ":" and "!", lose it at a
# line's end; an example of two lines in a `placeholder` or a `title` is two lines in one build and one in another,
# and a snapshot agrees with one of them. Write such letters in braces: `{'\n'}`, `{'\u00a0'}`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  typescript@5.9.3 oxc-transform@0.158.0 esbuild@0.28.2 @swc/core@1.16.22 @babel/core@7.29.13 \
  @babel/plugin-transform-react-jsx@7.29.7 sucrase@3.35.1
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
import swc from '@swc/core';
import { transformSync as esbuild } from 'esbuild';
import { transformSync as oxc } from 'oxc-transform';
import { transform as sucrase } from 'sucrase';
import ts from 'typescript';

const classic = { runtime: 'classic', pragma: 'h' };
const parser = { syntax: 'ecmascript', jsx: true };
const plugins = [['@babel/plugin-transform-react-jsx', classic]];
const compilers = {
  oxc: (code) => oxc('a.jsx', code, { jsx: classic }).code,
  typescript: (code) => ts.transpile(code, { jsx: ts.JsxEmit.React, jsxFactory: 'h', target: ts.ScriptTarget.ES2022 }, 'a.tsx'),
  esbuild: (code) => esbuild(code, { loader: 'jsx', jsxFactory: 'h' }).code,
  swc: (code) => swc.transformSync(code, { jsc: { target: 'es2022', parser, transform: { react: classic } } }).code,
  babel: (code) => babel.transformSync(code, { babelrc: false, configFile: false, plugins }).code,
  sucrase: (code) => sucrase(code, { transforms: ['jsx'], jsxPragma: 'h', production: true }).code,
};
/** The words that an element has by each compiler: its children, or its attribute. */
function readings(jsx) {
  const words = {};
  for (const [name, compile] of Object.entries(compilers)) {
    const h = (_type, props, ...children) => props?.title ?? children.join('');
    const text = new Function('h', `${compile(`const text = ${jsx};`)}; return text;`)(h);
    words[text] = words[text] === undefined ? name : `${words[text]} ${name}`;
  }
  return words;
}

const all = 'oxc typescript esbuild swc babel sucrase';
see('plain', readings('<p>\n\thot &lt;3\n\tsoup&nbsp;!\n</p>'), { 'hot <3 soup\u00a0!': all });
see('no-break space', readings('<p>\n  Attention\u00a0\n  : soupe\n</p>'), {
  'Attention : soupe': 'oxc typescript esbuild',
  'Attention\u00a0 : soupe': 'swc babel sucrase',
});
see('ideographic space', readings('<p>\n  \u3000soup\n</p>'), { soup: 'oxc typescript esbuild', '\u3000soup': 'swc babel sucrase' });
see('line break', readings('<p>hot&#10;  soup</p>'), {
  'hot\n  soup': 'oxc typescript esbuild sucrase',
  'hot soup': 'swc babel',
});
see('space and break', readings('<p>\n  &#32;hot&#32;\n  &#10;soup\n</p>'), {
  ' hot  \nsoup': 'oxc typescript esbuild sucrase',
  ' hot  soup': 'swc',
  'hot soup': 'babel',
});
see('two lines', readings('<p title="hot\n    soup" />'), {
  'hot\n    soup': 'oxc typescript esbuild swc',
  'hot soup': 'babel sucrase',
});
see('two lines of Windows', readings('<p title="hot\r\nsoup" />'), {
  'hot\r\nsoup': 'oxc typescript esbuild babel sucrase',
  'hot\r\n\nsoup': 'swc',
});
see('an old line end', readings('<p>hot\rsoup</p>'), { 'hot soup': 'oxc typescript esbuild swc babel', 'hot\rsoup': 'sucrase' });
see('in braces', readings("<p>hot{'\\n'}soup{'\\u00a0'}</p>"), { 'hot\nsoup\u00a0': all });
JS
node probe.mjs
