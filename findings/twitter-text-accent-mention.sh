#!/usr/bin/env bash
# twitter-text: an e-mail address whose name ends in é mentions somebody
#
# Guessed beforehand: no letter may precede @, whatever its accent: "josé@acme.com" mentions nobody, as "jose@acme.com"
# and "müller@acme.com" do not.
# Seen: only ASCII letters and digits before @ count, so "josé@acme.com" mentions @acme, while an accent further in
# changes nothing.
# Where it bites: a contact line with a Spanish, French or Portuguese name counts as a mention; rules about mentions
# speak of it, and a fix may cut it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent twitter-text@3.1.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'twitter-text@3.1.0'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import twitter from 'twitter-text';

const mentions = (text) => twitter.extractMentions(text);
see('jose@acme.com', mentions('jose@acme.com'), []);
see('müller@acme.com', mentions('müller@acme.com'), []);
see('josé@acme.com', mentions('Write to josé@acme.com'), ['acme']);
JS
node probe.mjs
