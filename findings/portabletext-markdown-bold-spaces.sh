#!/usr/bin/env bash
# @portabletext/markdown: bold words with their space become stars, and "2026. A year of soup" loses the year
#
# Guessed beforehand: `portableTextToMarkdown()` writes blocks so that `markdownToPortableText()` reads the same text
# and marks; marks that Markdown has no place for are dropped, and plain text is escaped.
# Seen: "snake_case", "2 * 3", "5 < 6" and "f(x)[0]" come back as they were. Where a bold part begins or ends with a
# space, as editors mark it, the space goes inside the stars: "hot **soup **now" is read as plain text with four stars.
# So is a bold "“hi”" with a letter behind it, and an empty bold part leaves "****". What begins a line is not escaped:
# a text "# 1 in town" becomes a heading, "2026. A year" a list without its year, "- 5 degrees" and "> no" a list and a
# quotation, `<b>x</b>` loses its tags, and "&amp;" becomes "&". A backquote in code ends it. Underlined words come back
# plain.
# Where it bites: drafts that are kept as Markdown: stars in the text after one round, lost years after the next. Move
# spaces out of marks, and escape line starts, before calling it.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @portabletext/markdown@1.5.0
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

import { markdownToPortableText, portableTextToMarkdown } from '@portabletext/markdown';

const block = (...children) => [
  {
    _type: 'block',
    _key: 'b',
    style: 'normal',
    markDefs: [],
    children: children.map(([text, ...marks], i) => ({ _type: 'span', _key: `s${i}`, text, marks })),
  },
];
const again = (...spans) => {
  const markdown = portableTextToMarkdown(block(...spans));
  const shown = markdownToPortableText(markdown).map(({ style, listItem, children }) =>
    [
      style === 'normal' ? '' : `${style}: `,
      listItem ? `${listItem}: ` : '',
      ...children.filter(({ text }) => text).map(({ text, marks }) => [text, ...marks].join('/')),
    ].join('|'),
  );
  return [markdown, shown.join()];
};
for (const text of ['snake_case_name', '2 * 3 * 4', '5 < 6 & 7 > 3', 'f(x)[0]', 'C:\\new']) {
  see(text, again([text])[1], `||${text}`);
}
see('bold', again(['hot '], ['soup', 'strong'], [' now']), ['hot **soup** now', '||hot |soup/strong| now']);
see('space at its end', again(['hot '], ['soup ', 'strong'], ['now']), ['hot **soup **now', '||hot **soup **now']);
see('space at its start', again(['hot'], [' soup', 'strong'], [' now']), ['hot** soup** now', '||hot** soup** now']);
see('quotation', again(['say '], ['“hi”', 'strong'], ['s']), ['say **“hi”**s', '||say **“hi”**s']);
see('empty', again(['', 'strong'], ['soup']), ['****soup', '||****soup']);
for (const [text, as] of [
  ['# 1 in town', 'h1: ||1 in town'],
  ['2026. A year of soup', '|number: |A year of soup'],
  ['- 5 degrees', '|bullet: |5 degrees'],
  ['> no', 'blockquote: ||no'],
  ['<b>x</b>', '||x'],
  ['&amp;', '||&'],
]) {
  see(text, again([text])[1], as);
}
see('code', again(['a`b', 'code'])[1], '||a/code|b`');
see('underlined', again(['soup', 'underline'])[1], '||soup');
JS
node probe.mjs
