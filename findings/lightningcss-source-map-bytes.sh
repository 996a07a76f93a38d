#!/usr/bin/env bash
# lightningcss: in a minified sheet a rule after an accent or an emoji is mapped to the rule before it
#
# Guessed beforehand: columns of a source map are counted in UTF-16 units on both sides, as browsers and editors do, so
# each rule of a minified sheet is found in its source, whatever precedes it.
# Seen: the columns of the source are; those of the minified sheet are UTF-8 bytes. An "é" shifts everything after it
# in the line, which is the whole sheet, by one, an emoji by two, and the positions found are those of the rule before:
# from `content: "→ ✓ 🎉"` on, six columns off, every rule. Without minifying each rule begins a line, and all is right.
# esbuild, csso and clean-css are right.
# Where it bites: sheets built with maps by lightningcss or a bundler that uses it: arrows and quotes in `content` are
# common, and a tool that names unused or failing rules by the map names their neighbours. Minify with another tool
# where maps are wanted, or trace before minifying.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  lightningcss@1.33.0 esbuild@0.28.2 csso@5.0.5 clean-css@5.3.3 @jridgewell/trace-mapping@0.3.31
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

import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import CleanCSS from 'clean-css';
import { minify as csso } from 'csso';
import { transformSync as esbuild } from 'esbuild';
import { transform } from 'lightningcss';

const filename = 'panel.css';
const lightning = (css, minify) => {
  const { code, map } = transform({ filename, code: Buffer.from(css), minify, sourceMap: true });
  return [code.toString(), map.toString()];
};
const tools = {
  lightningcss: (css) => lightning(css, true),
  'lightningcss, not minified': (css) => lightning(css, false),
  esbuild: (css) => {
    const { code, map } = esbuild(css, { loader: 'css', charset: 'utf8', minify: true, sourcemap: 'external' });
    return [code, map];
  },
  csso: (css) => {
    const { css: code, map } = csso(css, { filename, sourceMap: true });
    return [code, map.toString()];
  },
  'clean-css': (css) => {
    const { styles, sourceMap } = new CleanCSS({ sourceMap: true }).minify(css);
    return [styles, sourceMap.toString()];
  },
};
/** The line of the source to which the map leads from where each of the rules begins. */
function lines([code, map], rules) {
  const trace = new TraceMap(map);
  return rules.map((rule) => {
    const before = code.slice(0, code.indexOf(rule)).split('\n');
    return originalPositionFor(trace, { line: before.length, column: before.at(-1).length }).line;
  });
}
const sheet = (content) => `.a::before { content: "${content}" }\n.b { top: 0 }\n.c { left: 0 }\n.d { right: 0 }\n`;
const right = [2, 3, 4];
for (const [content, ofLightning] of [
  ['x', right],
  ['é', [1, 2, 3]],
  ['→ ✓ 🎉', [1, 2, 3]],
]) {
  for (const [name, minify] of Object.entries(tools)) {
    const seen = lines(minify(sheet(content)), ['.b', '.c', '.d']);
    see(`${name}, ${content}`, seen, name === 'lightningcss' ? ofLightning : right);
  }
}
JS
node probe.mjs
