#!/usr/bin/env bash
# compromise: -5 is 5, the "and" between two prices is a 0, and replacing a word replaces mentions and hashtags
#
# Guessed beforehand: digits keep their sign and a fraction its value, as the same in words do, and two prices are two
# numbers. `match('share')` finds the word, and `replace()` changes it and leaves what is around it.
# Seen: "-5" is 5 with a prefix, "minus five" is -5; "1/2" is 1, "two thirds" 0.667, "half" and "½" none. "$5 and £3"
# is 5, 0 and 3, and `money()` has only the 5. `match('share')` also finds "@share", "#share" and every whole word
# joined to it by a slash, and `replace()` overwrites all of it: "@share" is nobody any more, "like/share it" is "read
# it".
# Where it bites: rules about prices and numbers count one too many and miss losses; a fix that replaces a word breaks
# a mention or a hashtag that is spelt like it. Compare the found text with the word before changing it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent compromise@14.17.0
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

const numbers = (text) => {
  const found = nlp(text).numbers().get();
  return Array.isArray(found) ? found.map((number) => number?.num ?? number) : [];
};
for (const [text, as] of [
  ['minus five degrees', [-5]],
  ['-5 degrees', [5]],
  ['two thirds', [0.667]],
  ['1/2 price', [1]],
  ['½ price', []],
  ['half price', []],
  ['24/7', [24]],
  ['5 and 3', [5, 3]],
  ['$5 or £3', [5, 3]],
  ['$5 and £3', [5, 0, 3]],
]) {
  see(text, numbers(text), as);
}
see('money in "$5 or £3"', nlp('$5 or £3').money().get(), [5, 3]);
see('money in "$5 and £3"', nlp('$5 and £3').money().get(), [5]);
const read = (text) => {
  const document = nlp(text);
  document.replace('share', 'read');
  return document.text();
};
for (const [text, as] of [
  ['Please share: now', 'Please read: now'],
  ['(share) it', '(read) it'],
  ['Ask @share now', 'Ask read now'],
  ['See #share now', 'See read now'],
  ['like/share it', 'read it'],
  ['See share.com', 'See share.com'],
]) {
  see(text, read(text), as);
}
JS
node probe.mjs
