#!/usr/bin/env bash
# @atproto/api: an accent inserted before a link moves the link off its words
#
# Guessed beforehand: `RichText.insert()` and `delete()` keep links, mentions and tags on their letters: positions are
# counted in UTF-8 bytes, as the network has them, and so is what is inserted.
# Seen: what is inserted is counted in UTF-16 units. "Hi " before "See acme.com now" is right, "Olá " links " acme.co",
# "🎉 " links "e acme.c". No error is raised, and what is sent is valid. Deleting is right, since there the class counts
# bytes.
# Where it bites: a Bluesky post that gets a greeting, a part number or a corrected word in front: the link covers
# other letters, one byte off per accent, two per emoji. Detect the links again after every change.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @atproto/api@0.19.19
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

import { RichText } from '@atproto/api';

const drawn = (text) =>
  [...text.segments()].map((part) => (part.facet ? `[${part.text}]` : part.text)).join('');
const inFront = (words, again) => {
  const text = new RichText({ text: 'See acme.com now' });
  text.detectFacetsWithoutResolution();
  text.insert(0, words);
  if (again) text.detectFacetsWithoutResolution();
  return drawn(text);
};
see('as written', inFront(''), 'See [acme.com] now');
see('Hi', inFront('Hi '), 'Hi See [acme.com] now');
see('Olá', inFront('Olá '), 'Olá See[ acme.co]m now');
see('an emoji', inFront('🎉 '), '🎉 Se[e acme.c]om now');
see('curly quotes', inFront('“Hi” '), '“Hi” [See acme].com now');
see('an emoji, detected again', inFront('🎉 ', true), '🎉 See [acme.com] now');
const cut = new RichText({ text: '🎉 Olá See acme.com now' });
cut.detectFacetsWithoutResolution();
cut.delete(0, 5);
see('the emoji taken out', drawn(cut), 'Olá See [acme.com] now');
JS
node probe.mjs
