#!/usr/bin/env bash
# @tiptap/markdown: a bare link leads elsewhere once it is saved: each "_" in it has become "\_"
#
# Guessed beforehand: what is written as Markdown and read again is the same post; an address stays an address, the
# more so as the reader turns bare ones into links.
# Seen: text is escaped for Markdown as if there were no link in it: `https://acme.com/hot_soup` is written as
# `https://acme.com/hot\_soup`, "&" as "&amp;". The reader takes bare addresses literally (GFM), so it shows
# "hot\_soup" and makes a link to it, with "&amp;" in its address for good. `jo_b@acme.com` becomes a mail to
# b@acme.com. Mentions (@acme_co), words with "_" or "*", hearts and brackets come back as they were, and an address
# marked as a link keeps its target.
# Where it bites: drafts kept as Markdown: a link with an underscore or two parameters is dead after the first save.
# Have addresses marked as links (the Link extension's `autolink`) before the text is written.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @tiptap/core@3.35.0 @tiptap/pm@3.35.0 @tiptap/starter-kit@3.35.0 @tiptap/markdown@3.35.0
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

import { MarkdownManager } from '@tiptap/markdown';
import StarterKit from '@tiptap/starter-kit';

const markdown = new MarkdownManager({ extensions: [StarterKit] });
const post = (...content) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
/** What a text is written as, and the pieces that are read from that: each its words and where it leads. */
const saved = (node) => {
  const text = markdown.serialize(post(node));
  const pieces = markdown.parse(text).content[0].content;
  return [text, ...pieces.map((piece) => [piece.text, piece.marks?.[0].attrs.href ?? null])];
};
const typed = (text) => saved({ type: 'text', text });
for (const same of ['Soup @acme_co today', 'snake_case_name', '*really*', 'I <3 soup & tea', '[soup] (now)', '#soup', 'see acme.com']) {
  see('as it was', typed(same).slice(1), [[same, null]]);
}
see('an underscore', typed('https://acme.com/hot_soup'), [
  'https://acme.com/hot\\_soup',
  ['https://acme.com/hot\\_soup', 'https://acme.com/hot\\_soup'],
]);
see('two parameters', typed('https://acme.com/?a=1&b=2'), [
  'https://acme.com/?a=1&amp;b=2',
  ['https://acme.com/?a=1&b=2', 'https://acme.com/?a=1&amp;b=2'],
]);
see('an address for mail', typed('jo_b@acme.com'), [
  'jo\\_b@acme.com',
  ['jo_', null],
  ['b@acme.com', 'mailto:b@acme.com'],
]);
const href = 'https://acme.com/hot_soup';
see('marked as a link', saved({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).slice(1), [
  [href, href],
]);
JS
node probe.mjs
