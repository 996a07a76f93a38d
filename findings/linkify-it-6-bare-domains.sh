#!/usr/bin/env bash
# linkify-it 6: a link without "https://" is no link any more
#
# Guessed beforehand: a new LinkifyIt() finds acme.com and www.acme.com in running text, as it did in 5
# and as its name for this, "fuzzy", says.
# Seen: 5.0.0 finds both; 6.1.0 finds neither until { fuzzyLink: true } is given. Mail addresses without
# "mailto:" are still found by both, so that a smoke test with one passes.
# Where it bites: on X people write bare domains, and X makes links of them. Whoever counts links or
# looks what a draft says beside them sees none after the update, without an error.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent linkify-it@6.1.0 linkify-it-5@npm:linkify-it@5.0.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'linkify-it@6.1.0 linkify-it-5@npm:linkify-it@5.0.0'.split(' ').map((name) => name.replace(/@[^@]+$/, '').replace(/@npm:.*$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import * as six from 'linkify-it';
import Five from 'linkify-it-5';

const text = 'Soup at acme.com or www.acme.com, write to ines@acme.com, see https://acme.com/menu';
const raw = (finder) => (finder.match(text) ?? []).map((match) => match.raw);
const all = ['acme.com', 'www.acme.com', 'ines@acme.com', 'https://acme.com/menu'];
see('5.0.0', raw(new Five()), all);
see('6.1.0', raw(new six.LinkifyIt()), ['ines@acme.com', 'https://acme.com/menu']);
see('6.1.0, asked for', raw(new six.LinkifyIt({ fuzzyLink: true })), all);
JS
node probe.mjs
