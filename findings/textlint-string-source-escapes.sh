#!/usr/bin/env bash
# textlint-util-to-string: after an escaped star or an "&amp;" every position in the source comes too early
#
# Guessed beforehand: what a rule finds in the plain text of a paragraph (`toString()`) is mapped by
# `originalIndexFromIndex()` to the same letters in the Markdown, whatever is in between: marks, links, images, code,
# escapes.
# Seen: emphasis, links, images, code, HTML and addresses are taken into account, and emoji count as JavaScript counts
# them. What is longer in the source than in the text is not: after "\*" and "\#" each position is one letter early,
# after "&amp;" four, after "&hearts;" seven, after "&#9829;" six. "soup" in "R&amp;D soup" is "p;D ". The position is
# within the paragraph, so there is no error. An index before the escape is right.
# Where it bites: textlint rules on sentences and words, many of which use it: what is underlined, or what a fix
# replaces, lies before the fault, in posts that begin with "\#tag" and texts with "R&amp;D". Write the character
# itself where Markdown allows it, and compare `text.slice()` with the word before fixing.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  textlint-util-to-string@3.3.4 @textlint/markdown-to-ast@15.8.0
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

import { parse } from '@textlint/markdown-to-ast';
import { StringSource } from 'textlint-util-to-string';

/** What stands in the Markdown of a paragraph where "soup" stands in its plain text. */
function located(markdown) {
  const [paragraph] = parse(markdown).children;
  const source = new StringSource(paragraph);
  const index = source.toString().indexOf('soup');
  const start = source.originalIndexFromIndex(index);
  return markdown.slice(start, start + 4);
}
for (const markdown of [
  'hot soup',
  '**hot** soup',
  '[hot](https://acme.com/) *soup*',
  '![hot](a.png) soup',
  '`hot` soup',
  'R&D 🎉 soup',
  'hot  \nsoup',
  'soup \\* tea',
]) {
  see(JSON.stringify(markdown), located(markdown), 'soup');
}
see('an escaped star', located('hot \\* soup'), ' sou');
see('an escaped tag', located('\\#hot soup'), ' sou');
see('two escapes', located('\\#hot \\#new soup'), 'w so');
see('&amp;', located('R&amp;D soup'), 'p;D ');
see('&hearts;', located('hot &hearts; soup'), 'eart');
see('&#9829;', located('&#9829; soup'), '9829');
JS
node probe.mjs
