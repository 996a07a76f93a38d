#!/usr/bin/env bash
# dom-anchor-text-quote: the first "soup" of a text is found as the last, and the last one is a TypeError
#
# Guessed beforehand: what `fromRange()` describes, words with 32 letters on either side, `toRange()` finds again in
# the unchanged text; repeated words are told apart by what stands beside them.
# Seen: the suffix is ignored where there is a prefix, and without a prefix the search begins in the middle: the first
# words of "Our soup is here … Our soup is there." are found in the last sentence, "here" in "there". A range at the
# very end throws, as its end is looked for after the last node. With a `hint` of the position the first is right, the
# last is not.
# Where it bites: notes and hints stored by their words and restored after a reload: in posts that repeat themselves
# they lie on other words. Store the position too, and compare what is found.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent dom-anchor-text-quote@4.0.2 dom-anchor-text-position@5.0.0 jsdom@27.3.0
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
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<body></body>');
for (const name of ['document', 'Node', 'NodeFilter', 'Range']) globalThis[name] = window[name];
globalThis.window = window;
const require = createRequire(import.meta.url);
const position = require('dom-anchor-text-position');
const quote = require('dom-anchor-text-quote');

const { body } = window.document;
const found = (text, start, words, options) => {
  body.innerHTML = `<p>${text}</p>`;
  const range = position.toRange(body, { start, end: start + words.length });
  assert.equal(range.toString(), words);
  try {
    return position.fromRange(body, quote.toRange(body, quote.fromRange(body, range), options)).start;
  } catch (error) {
    return error.name;
  }
};
const post = `Our soup is here. ${'We bake our own bread. '.repeat(3)}Our soup is there.`;
const second = post.lastIndexOf('Our');
see('the first "Our"', found(post, 0, 'Our'), second);
see('the first "soup"', found(post, 4, 'soup'), second + 4);
see('the second "soup"', found(post, second + 4, 'soup'), second + 4);
see('"here"', found(post, 12, 'here'), post.indexOf('there') + 1);
see('the first "Our" with a hint', found(post, 0, 'Our', { hint: 0 }), 0);
const end = 'Bread and soup';
see('the end', found(end, 10, 'soup'), 'TypeError');
see('the end with a hint', found(end, 10, 'soup', { hint: 10 }), 'TypeError');
see('in front of a full stop', found(`${end}.`, 10, 'soup'), 10);
JS
node probe.mjs
