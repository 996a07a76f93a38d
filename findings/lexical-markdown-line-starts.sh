#!/usr/bin/env bash
# @lexical/markdown: a line that begins with a year loses it, and empty lines disappear
#
# Guessed beforehand: a text exported by `$convertToMarkdownString()` and imported by `$convertFromMarkdownString()` is
# the same text: what is Markdown syntax gets escaped.
# Seen: within a line it is (`*`, `_`, `~`, a backtick, a backslash), at its start it is not. "2026. What a year" comes
# back as "What a year" in a list, "- 20 % off" loses its minus, "# 1 in town" its mark, and "[free](entry)" becomes a
# link. "1) first" stays. Of two empty paragraphs one or none is left.
# Where it bites: an editor that stores its drafts as Markdown, as many do: plain text with numbered points, prices
# with a minus or threads ("2. Now the soup") loses its figures once it is opened again. Store the state as JSON.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent lexical@0.52.0 @lexical/headless@0.52.0 @lexical/markdown@0.52.0 @lexical/rich-text@0.52.0 @lexical/list@0.52.0 @lexical/link@0.52.0 @lexical/code@0.52.0
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

import { CodeNode } from '@lexical/code';
import { createHeadlessEditor } from '@lexical/headless';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { $convertFromMarkdownString, $convertToMarkdownString, TRANSFORMERS } from '@lexical/markdown';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';

const editor = createHeadlessEditor({
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, CodeNode],
  onError(error) {
    throw error;
  },
});
const thereAndBack = (lines) => {
  let stored;
  const write = () => {
    $getRoot().clear();
    for (const line of lines) {
      const paragraph = $createParagraphNode();
      if (line) paragraph.append($createTextNode(line));
      $getRoot().append(paragraph);
    }
    stored = $convertToMarkdownString(TRANSFORMERS);
  };
  editor.update(write, { discrete: true });
  editor.update(() => $convertFromMarkdownString(stored, TRANSFORMERS), { discrete: true });
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent()),
  );
};
for (const same of ['2 * 3 * 4', 'snake_case_name', '~~a~~ `b` \\c', '1) first', '#soup', '* star']) {
  see(same, thereAndBack([same]), [same]);
}
for (const [line, as] of [
  ['2026. What a year', 'What a year'],
  ['- 20 % off', '20 % off'],
  ['+ a drink', 'a drink'],
  ['# 1 in town', '1 in town'],
  ['> 500 sold', '500 sold'],
  ['[free](entry)', 'free'],
]) {
  see(line, thereAndBack([line]), [as]);
}
see('an empty line', thereAndBack(['Soup', '', 'Bread']), ['Soup', 'Bread']);
see('two of them', thereAndBack(['Soup', '', '', 'Bread']), ['Soup', 'Bread']);
JS
node probe.mjs
