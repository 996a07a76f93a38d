#!/usr/bin/env bash
# minify-literals: of two shapes in an svg`` template the second lies within the first; on Node 20 `${m}px` loses its px
#
# Guessed beforehand: a template of Lit reads and looks the same after it was made smaller; where a value is put in,
# nothing around it changes.
# Seen: from a shape in an svg`` template the closing slash is taken, so that the next shape is its child and is not
# drawn; within `<svg>` in an html`` template the slash stays. Release 1.0.10, which npm installs on Node 20, writes
# "margin: ${m}px; color: red" in a `style` attribute as "margin:${m}": its CSS minifier takes the value for a function
# call, and drops what stands behind it up to the end. 2.2.0, for Node 22, keeps it.
# Where it bites: icons made of parts, bars and rings whose size is calculated ("width: ${share}%"), in the build only.
# Write `</path>` in svg`` templates; put the unit into the value.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  minify-literals@2.2.0 old@npm:minify-literals@1.0.10 parse5@8.0.0
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

import { minifyHTMLLiterals } from 'minify-literals';
import { minifyHTMLLiterals as minifyOnNode20 } from 'old';
import { parseFragment } from 'parse5';

console.error = () => {};
console.warn = () => {};
const both = async (template) => {
  const small = async (minify) => (await minify(`x = ${template}`, { fileName: 'x.js' }))?.code.slice(4) ?? template;
  return [await small(minifyHTMLLiterals), await small(minifyOnNode20)];
};
const drawn = (template) => {
  const shapes = (nodes) => {
    const elements = nodes.filter(({ tagName }) => tagName);
    return elements.map(({ tagName, childNodes }) => [tagName, ...shapes(childNodes)]);
  };
  return shapes(parseFragment(`<svg>${template.slice(4, -1)}</svg>`).childNodes[0].childNodes);
};

const two = 'svg`<path d="M0 0h1"/> <circle r="2"/>`';
see('two shapes as written', drawn(two), [['path'], ['circle']]);
see('two shapes', (await both(two)).map(drawn), [[['path', ['circle']]], [['path', ['circle']]]]);
const inHtml = 'html`<svg><path d="M0 0h1"/><circle r="2"/></svg>`';
see('in html', await both(inHtml), [inHtml, inHtml]);
see('a margin', await both('html`<p style="margin: ${m}px; color: red">x</p>`'), [
  'html`<p style="margin:${m}px;color:red">x</p>`',
  'html`<p style="margin:${m}">x</p>`',
]);
see('a share', await both('html`<p style="width: ${share}%">x</p>`'), [
  'html`<p style="width:${share}%">x</p>`',
  'html`<p style="width:${share}">x</p>`',
]);
see('unit in the value', await both('html`<p style="margin: ${m}; color: red">x</p>`'), [
  'html`<p style="margin:${m};color:red">x</p>`',
  'html`<p style="margin:${m};color:red">x</p>`',
]);
JS
node probe.mjs
