#!/usr/bin/env bash
# sbd: an exclamation or question mark without a space after it is lost
#
# Guessed beforehand: the text is split into sentences, and nothing of it is lost but space: "Sold out!Thanks" stays
# one piece or is split after the mark.
# Seen: it is split and the mark dropped: "Sold out" and "Thanks". Of "Really?!Yes" one mark of two is kept. With a
# space after it every mark stays; "acme.com.Now" is not split.
# Where it bites: drafts typed on a phone: a question is no question any more, shouting has no mark, and offsets
# computed by adding up the sentences are off from there.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent sbd@1.0.19
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'sbd@1.0.19'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { createRequire } from 'node:module';

const { sentences } = createRequire(import.meta.url)('sbd');
see('a space', sentences('Sold out! Thanks'), ['Sold out!', 'Thanks']);
see('none', sentences('Sold out!Thanks'), ['Sold out', 'Thanks']);
see('a question', sentences('Are you coming?We are'), ['Are you coming', 'We are']);
see('two marks', sentences('Really?!Yes'), ['Really?', 'Yes']);
JS
node probe.mjs
