#!/usr/bin/env bash
# @messageformat/core: one elision before a placeholder is read correctly, a second one breaks the first
#
# Guessed beforehand: an apostrophe before a brace quotes it, in ICU up to the next apostrophe or the end; libraries
# that read the same format agree on it.
# Seen: a single one is no quote to @messageformat/core: "l'{a}" gives "l'A" as a translator expects, where
# intl-messageformat keeps to ICU and prints the braces. With a second apostrophe anywhere after it, even that of
# "c'est", both print "l{a}" and lose the apostrophes.
# Where it bites: French and Italian texts of an interface: a message is right, passes its test, and shows its braces
# once somebody adds a word with an apostrophe. Curly apostrophes are safe in both.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @messageformat/core@3.4.1 intl-messageformat@12.1.5
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = '@messageformat/core@3.4.1 intl-messageformat@12.1.5'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { IntlMessageFormat } from 'intl-messageformat';
import MessageFormat from '@messageformat/core';

const values = { a: 'A' };
const both = (text) => [
  new MessageFormat('fr').compile(text)(values),
  new IntlMessageFormat(text, 'fr').format(values),
];
see('one', both("Voir l'{a}"), ["Voir l'A", 'Voir l{a}']);
see('and a word', both("Voir l'{a}, c'est bon"), ['Voir l{a}, cest bon', 'Voir l{a}, cest bon']);
see('curly', both('Voir l’{a}, c’est bon'), ['Voir l’A, c’est bon', 'Voir l’A, c’est bon']);
JS
node probe.mjs
