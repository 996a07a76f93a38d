#!/usr/bin/env bash
# strip-markdown, remove-markdown: plain text comes out as "\#soup", or without its year
#
# Guessed beforehand: taking Markdown out of a text gives plain text: a post without any stays as it is, except for
# lines that read as lists or headings.
# Seen: with strip-markdown the text goes through remark's writer, which escapes: "#soup" is "\#soup", "R&D" "R\&D",
# "5* hotel" "5\* hotel", and a link with "&" leads elsewhere. remove-markdown escapes nothing, and drops "2026."
# before a sentence and everything between "<" and ">" ("a < b > c"). Both take "- 20 %" for a list, as Markdown does.
# Where it bites: drafts kept as Markdown that are stripped before they are posted or judged: hashtags are none any
# more, links break, and only readers see it. Take the text of the tree (`mdast-util-to-string`) and write nothing.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent strip-markdown@6.0.0 remark@15.0.1 remove-markdown@0.7.0
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

import { remark } from 'remark';
import removeMarkdown from 'remove-markdown';
import stripMarkdown from 'strip-markdown';

const stripper = remark().use(stripMarkdown);
const both = (text) => [String(stripper.processSync(text)).replace(/\n$/, ''), removeMarkdown(text)];
const link = 'https://acme.com/?a=1&b=2';
for (const [text, as] of [
  ['Soup is **on**', ['Soup is on', 'Soup is on']],
  ['#soup is on', ['\\#soup is on', '#soup is on']],
  ['Jobs in R&D', ['Jobs in R\\&D', 'Jobs in R&D']],
  ['A 5* hotel', ['A 5\\* hotel', 'A 5* hotel']],
  ['2 * 3 * 4', ['2 \\* 3 \\* 4', '2 * 3 * 4']],
  [link, [link.replace('&', '\\&'), link]],
  ['2026. What a year', ['What a year', 'What a year']],
  ['a < b > c', ['a < b > c', 'a  c']],
  ['- 20 % today', ['20 % today', '20 % today']],
]) {
  see(text, both(text), as);
}
JS
node probe.mjs
