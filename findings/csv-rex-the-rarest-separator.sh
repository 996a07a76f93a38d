#!/usr/bin/env bash
# csv-rex: one semicolon in one post, and a file separated by commas has a single column
#
# Guessed beforehand: unless it is told, it takes for the separator what is most frequent, or what is in the first line.
# Seen: of tab, "|", ";" and "," it takes the rarest that the text holds at all, counted over all of it and within quotes,
# unless one of them comes up six times first. So with one ";" the columns "text" and "likes" are one, "text,likes"; of a
# quoted text the first mark is gone and the last stays, without an error. Where the ";" stands outside quotes the line is
# an error and left out. Line ends are found likewise: one CRLF within a quoted text of a file with LF.
# Where it bites: small exports of posts, which hold a semicolon or a tab sooner or later, and only those; long ones pass.
# Give `delimiterChar` and `newlineChar`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent csv-rex@0.7.0
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

import parse from 'csv-rex/parse';

const rows = (text, options) => {
  const read = [];
  parse(text, { ...options, enqueue: ({ data, err }) => read.push(err ? err.code : data) });
  return read;
};
const told = { delimiterChar: ',', newlineChar: '\n' };
const plain = 'text,likes\nSoup,5\nTea,6\n';
see('no semicolon', rows(plain), [
  { text: 'Soup', likes: '5' },
  { text: 'Tea', likes: '6' },
]);
const quoted = 'text,likes\n"Soup; hot",5\n"Tea",6\n';
see('one semicolon, quoted', rows(quoted), [{ 'text,likes': 'Soup; hot",' }, { 'text,likes': 'Tea",' }]);
see('the same, told the separator', rows(quoted, told), [
  { text: 'Soup; hot', likes: '5' },
  { text: 'Tea', likes: '6' },
]);
const bare = 'text,likes\nTea,6\nSoup; hot,5\n';
see('one semicolon, in the last line', rows(bare), [{ 'text,likes': 'Tea,6' }, 'ExtraFields']);
see('one tab, quoted', rows('text,likes\n"Soup\thot",5\n'), [{ 'text,likes': 'Soup\thot",' }]);
const breaks = 'text,likes\n"Soup\r\nhot",5\n"Tea",6\n';
see('one CRLF, quoted', rows(breaks), ['ExtraFields']);
see('the same, told the line end', rows(breaks, told).length, 2);
const long = `text,likes\n${'Tea,6\n'.repeat(5)}Soup; hot,5\n`;
see('six commas before the semicolon', rows(long).at(-1), { text: 'Soup; hot', likes: '5' });
JS
node probe.mjs
