#!/usr/bin/env bash
# compromise-paragraphs: after an emoji no paragraph ends, and a text from Windows has only one
#
# Guessed beforehand: an empty line ends a paragraph, whatever comes before it.
# Seen: line breaks are looked for after the last word, and an emoji or a smiley is a word that has swallowed them, so
# two paragraphs are one. A full stop, three dots, a bracket, a quote, a link, a hashtag or a mention at the end is no
# trouble. An empty line of "\r\n", or with a space in it, does not count.
# Where it bites: posts and captions, which like to end their paragraphs in emoji: counts and lengths of paragraphs, or
# the hook as "the first paragraph". Split the text at empty lines yourself.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent compromise@14.17.0 compromise-paragraphs@0.1.0
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

import nlp from 'compromise';
import paragraphs from 'compromise-paragraphs';

nlp.plugin(paragraphs);
const count = (first, between = '\n\n') => nlp(`${first}${between}Fresh bread.`).paragraphs().length;
const ends = ['Hot soup.', 'Hot soup', 'Hot soup…', '(Hot soup)', '“Hot soup”', '#soup', '@ann'];
for (const first of [...ends, 'https://acme.com']) see(first, count(first), 2);
for (const first of ['Hot soup 🎉', 'Hot soup! 🎉', '🎉', 'Hot soup :)']) see(first, count(first), 1);
see('one line break', count('Hot soup.', '\n'), 1);
see('with a space in front', count('Hot soup.', ' \n\n'), 2);
see('a line of a space', count('Hot soup.', '\n \n'), 1);
see('from Windows', count('Hot soup.', '\r\n\r\n'), 1);
JS
node probe.mjs
