#!/usr/bin/env bash
# remark-emoji: "(room 8)" is "(room 😎", ":soup:" is "😒oup:", and C++'s "std::on::x" gets an arrow
#
# Guessed beforehand: with `emoticon: true` faces such as ":-)" become emoji where they stand alone, and a short code that
# there is none for stays as it is; codes within words stay.
# Seen: a face needs a space or the start in front, and nothing behind: so the end of "(room 8)" is one, and of a code
# that is not known the first two characters (":s", ":p", ":D"). Without the option too, codes count in the middle of
# words and in the text of links, so that a bare link reads differently from the address it leads to.
# Where it bites: posts and notes shown as Markdown: numbers in brackets, "vitamin:b:12", addresses. Leave the option off,
# and replace codes only between spaces.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent remark@15.0.1 remark-emoji@5.0.2
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
import remarkEmoji from 'remark-emoji';

const text = (markdown, options) => String(remark().use(remarkEmoji, options).processSync(markdown)).trim();
const faces = { emoticon: true };
see('a face', text('Come in :-)', faces), 'Come in 😃');
see('a room', text('Soup for all (room 8)', faces), 'Soup for all (room 😎');
see('an unknown code', text('Hot :soup: today', faces), 'Hot 😒oup: today');
see('an unknown code, without faces', text('Hot :soup: today'), 'Hot :soup: today');
see('another one', text('A :Danish: for you', faces), 'A 😄anish: for you');
see('within a word', text('vitamin:b:12 and std::on::x'), 'vitamin🅱️12 and std:🔛:x');
const link = text('[a.example/:heart:/soup](https://a.example/:heart:/soup)');
see('a link', link, '[a.example/❤️/soup](https://a.example/:heart:/soup)');
JS
node probe.mjs
