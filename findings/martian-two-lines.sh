#!/usr/bin/env bash
# @tryfabric/martian: two lines of a post become one word in Notion, and between two prices stands a formula
#
# Guessed beforehand: "a Markdown parser to convert any Markdown content to Notion API block or RichText objects":
# the words of a text, its line breaks and what a picture shows are there in Notion as they are where Markdown is
# shown.
# Seen: a plain line end stays. A line break that is asked for, by two spaces, a backslash or `<br>`, is dropped
# with nothing in its place: "hot" and "soup" are "hotsoup". The second line of a quote, which needs no ">" of its
# own, is a paragraph behind the quote. What a picture shows (`![a red cat](…)`) is in no block, neither as a
# caption nor as words. "$5 and $6" is the formula "5 and " and a 6. Lists, boxes, tables, bold words, bare links
# and e-mail addresses are right, and a link with an underscore keeps it.
# Where it bites: posts and notes that are written in Markdown and sent to a content calendar in Notion: what was
# two lines has to be parted again by hand, the text for the picture is lost, prices are set in italics. Write `$`
# as `\$`, and make line ends plain ones first.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @tryfabric/martian@1.2.4
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

import { markdownToBlocks } from '@tryfabric/martian';

const words = (pieces = []) => pieces.map(({ text, equation }) => text?.content ?? `formula(${equation.expression})`).join('');
/** Each block by its kind and its words, and those within it in brackets. */
const show = (blocks) =>
  blocks.map(({ type, [type]: block }) => {
    const inner = block.children ? ` [${show(block.children).join('; ')}]` : '';
    return `${type}: ${words(block.rich_text)}${block.external?.url ?? ''}${words(block.caption)}${inner}`;
  });
for (const [what, markdown, ...as] of [
  ['a line end', 'hot\nsoup', 'paragraph: hot\nsoup'],
  ['two spaces', 'hot  \nsoup', 'paragraph: hotsoup'],
  ['a backslash', 'hot\\\nsoup', 'paragraph: hotsoup'],
  ['br', 'hot<br>soup', 'paragraph: hotsoup'],
  ['a quote', '> hot\nsoup', 'quote:  [paragraph: hot]', 'paragraph: soup'],
  ['a quote with both marks', '> hot\n> soup', 'quote:  [paragraph: hot\nsoup]'],
  ['a picture', '![a red cat](https://acme.com/cat.png)', 'image: https://acme.com/cat.png'],
  ['two prices', 'From $5 to $6', 'paragraph: From formula(5 to )6'],
  ['with backslashes', 'From \\$5 to \\$6', 'paragraph: From $5 to $6'],
  ['one price', 'From $5 on', 'paragraph: From $5 on'],
  ['bold lines', '**hot**\n**soup**', 'paragraph: hot\nsoup'],
  ['a box', '- [x] hot soup', 'to_do: hot soup'],
  ['a link', 'See https://acme.com/a_b', 'paragraph: See https://acme.com/a_b'],
]) {
  see(what, show(markdownToBlocks(markdown)), as);
}
JS
node probe.mjs
