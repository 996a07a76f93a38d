#!/usr/bin/env bash
# sentence-splitter: a closing curly quote begins the next sentence
#
# Guessed beforehand: curly quotes are quotes as straight ones are: a mark inside them ends no sentence when the
# sentence goes on after them, and the closing one stays with the opening one.
# Seen: with straight quotes "She asked "Why?" twice." is one sentence. With curly ones it is two, and the second is "”
# twice.". A full stop inside (“yes.” Then) does not split.
# Where it bites: textlint rules that measure sentences, and a tone per sentence: phones write curly quotes, so the
# same words are two sentences there.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent sentence-splitter@5.0.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'sentence-splitter@5.0.1'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { split } from 'sentence-splitter';

const sentences = (text) =>
  split(text)
    .filter(({ type }) => type === 'Sentence')
    .map(({ raw }) => raw);
see('straight', sentences('She asked "Why?" twice.'), ['She asked "Why?" twice.']);
see('curly', sentences('She asked “Why?” twice.'), ['She asked “Why?', '” twice.']);
see('curly, single', sentences('It is ‘done!’ Now go.'), ['It is ‘done!', '’ Now go.']);
see('a full stop', sentences('We said “yes.” Then we went.'), ['We said “yes.” Then we went.']);
JS
node probe.mjs
