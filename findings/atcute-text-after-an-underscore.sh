#!/usr/bin/env bash
# @atcute/bluesky-richtext-parser: of "snake_case" the text is "snake", of "5 * 3" it is "5 ", and 10:30:00 holds an emote
#
# Guessed beforehand: tokens of a text have their source in `raw` and what is to be shown in `content`; for plain text
# both are the same, and a mark that opens nothing ("_", "*", "~", "[") is plain text.
# Seen: `raw` is whole. `content` of a text ends before the first mark that opens nothing, and the rest of that text, up
# to the next token, is in no `content`: "snake_case" is "snake", "C:\notes" is "C", "a #1 b" "a ", "wow! [see] more
# text" "wow! ". What follows a real token is affected too: after *hot*, " tea_time end" is " tea". And ":30:" in a time
# of day with seconds is the emote "30". The README's own example of a post is made of `content`.
# Where it bites: a composer for Bluesky that shows or posts what it has parsed loses words without an error, with every
# file name, every calculation and every "#1". Use `raw` for texts.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @atcute/bluesky-richtext-parser@2.1.2
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

import { tokenize } from '@atcute/bluesky-richtext-parser';

const shown = (text) =>
  tokenize(text).map((token) => (token.type === 'text' ? token.content : { [token.type]: token.raw }));
for (const [text, as] of [
  ['hot soup (today)', ['hot soup (today)']],
  ['tea *hot* today', ['tea ', { emphasis: '*hot*' }, ' today']],
  ['hi #soup!', ['hi ', { topic: '#soup' }, '!']],
  ['snake_case', ['snake']],
  ['5 * 3', ['5 ']],
  ['C:\\notes', ['C']],
  ['a #1 b', ['a ']],
  ['100% ~5', ['100% ']],
  ['wow! [see] more text', ['wow! ']],
  ['tea *hot* tea_time end', ['tea ', { emphasis: '*hot*' }, ' tea']],
  ['a_b https://acme.com c_d', ['a', { autolink: 'https://acme.com' }, ' c']],
  ['10:30:00', ['10', { emote: ':30:' }, '00']],
]) {
  see(text, shown(text), as);
  const sources = tokenize(text).map(({ raw }) => raw);
  assert.equal(sources.join(''), text);
}
JS
node probe.mjs
