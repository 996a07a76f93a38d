#!/usr/bin/env bash
# draftjs-to-markdown, draftjs-to-html: "see soup" is "see[soup](…)", a line break "\s\s", and a code block nothing at all
#
# Guessed beforehand: what is in a draft of Draft.js is in its Markdown and its HTML: the space before a link, line
# breaks, bold words where they are, and each of Draft.js's own types of block.
# Seen: the character before a link is dropped: "see soup now" is "see[soup](https://acme.com/) now", and "tea, soup"
# with "soup" linked "tea,[soup]". A line break is written as the letters "\s\s" and a line end. A block of code,
# `code-block` in Draft.js, is written by draftjs-to-html as an empty line, since it knows a type `code` (as the
# README's table has it), and by draftjs-to-markdown as a plain line. In the HTML, made by the same author, the space is
# there and the line break is `<br>`.
# Where it bites: drafts of react-draft-wysiwyg, by the same author, exported or stored in these forms: words run into
# links, and code is gone without an error. Export by way of HTML, and rename `code-block` to `code` before.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent draftjs-to-markdown@0.6.0 draftjs-to-html@0.9.1
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

globalThis.window = globalThis; // The first of the two looks for it.
const require = createRequire(import.meta.url);
const toMarkdown = require('draftjs-to-markdown');
const toHtml = require('draftjs-to-html');

const block = (text, { type = 'unstyled', link } = {}) => ({
  key: text.slice(0, 5),
  text,
  type,
  depth: 0,
  data: {},
  inlineStyleRanges: [],
  entityRanges: link ? [{ offset: text.indexOf(link), length: link.length, key: 0 }] : [],
});
const both = (...blocks) => {
  const data = { url: 'https://acme.com/', targetOption: '_self' };
  const raw = { blocks, entityMap: { 0: { type: 'LINK', mutability: 'MUTABLE', data } } };
  return [toMarkdown, toHtml].map((write) => (write.default ?? write)(raw));
};
const a = '<a href="https://acme.com/" target="_self">';
see('plain', both(block('hot soup')), ['hot soup\n', '<p>hot soup</p>\n']);
see('link first', both(block('soup now', { link: 'soup' })), [
  '[soup](https://acme.com/) now\n',
  `<p>${a}soup</a> now</p>\n`,
]);
see('link', both(block('see soup now', { link: 'soup' })), [
  'see[soup](https://acme.com/) now\n',
  `<p>see ${a}soup</a> now</p>\n`,
]);
see('comma', both(block('tea, soup', { link: 'soup' })), [
  'tea,[soup](https://acme.com/)\n',
  `<p>tea, ${a}soup</a></p>\n`,
]);
see('line break', both(block('one\ntwo')), ['one\\s\\s\ntwo\n', '<p>one<br>two</p>\n']);
see('code-block', both(block('a'), block('let x', { type: 'code-block' })), ['a\nlet x\n', '<p>a</p>\n\n']);
see('code', both(block('let x', { type: 'code' })), ['    let x\n', '<pre>let x</pre>\n']);
JS
node probe.mjs
