#!/usr/bin/env bash
# node-polyglot: Slovenian has its four forms only as "sl-SL", the code for Sierra Leone, and Latvian counts like English
#
# Guessed beforehand: a language gets its forms by its code, with or without a region; an unknown one is an error, or
# uses the rules of Intl.
# Seen: "sl-SL" has the four forms of Slovenian; "sl" and "sl-SI", which browsers send, count like English, so of four
# forms the first two are used. So do, silently, Latvian, Welsh, Irish, Maltese, Belarusian and Serbian without a
# region. Romanian takes the form of 20 at 101. In Arabic 1.5 takes the form for none.
# Where it bites: translators fill in all forms, tests in English or Polish pass, and "2 sledilca" is never shown. Give
# `pluralRules` of your own, by Intl.PluralRules.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent node-polyglot@2.6.0
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

import Polyglot from 'node-polyglot';

const forms = (locale, counts) => {
  const phrases = { follower: '0 |||| 1 |||| 2 |||| 3 |||| 4 |||| 5' };
  const polyglot = new Polyglot({ locale, phrases });
  return counts.map((count) => polyglot.t('follower', count)).join(' ');
};
const kinds = (locale, counts) => {
  const rules = new Intl.PluralRules(locale);
  return counts.map((count) => rules.select(count)).join(' ');
};
const counts = [1, 2, 3, 5];
see('sl by Intl', kinds('sl', counts), 'one two few other');
see('sl-SL', forms('sl-SL', counts), '0 1 2 3');
see('sl', forms('sl', counts), '0 1 1 1');
see('sl-SI', forms('sl-SI', counts), '0 1 1 1');
see('pl-PL', forms('pl-PL', counts), '0 1 1 2');
const more = [0, 1, 2, 3, 6, 21];
for (const [locale, kind] of [
  ['lv', 'zero one other other other one'],
  ['cy', 'zero one two few many other'],
  ['ga', 'other one two few few other'],
  ['be', 'many one few few many one'],
  ['sr', 'other one few few other one'],
]) {
  see(`${locale} by Intl`, kinds(locale, more), kind);
  see(locale, forms(locale, more), '1 0 1 1 1 1');
}
see('sr-RS', forms('sr-RS', more), '2 0 1 1 2 0');
see('ro by Intl', kinds('ro', [1, 2, 20, 101]), 'one few other few');
see('ro', forms('ro', [1, 2, 20, 101]), '0 1 2 2');
see('ar by Intl', kinds('ar', [0, 1.5]), 'zero other');
see('ar', forms('ar', [0, 1.5]), '0 0');
JS
node probe.mjs
