#!/usr/bin/env bash
# intl-pluralrules: the 1001st visitor is the "1001th", and a million in French, Spanish or Italian is "other"
#
# Guessed beforehand: "A spec-compliant implementation & polyfill", by the author of make-plural, whose rules it uses:
# every number gets the form that the engine's Intl.PluralRules gives it.
# Seen: below a thousand it does, fractions and ordinals too. From a thousand on the number is first formatted with
# commas and then parsed: "1,001" is no number, so every operand of the rule is NaN and the form is "other". That hits
# the English ordinals 1001, 1002 and 1003, 1001 in Lithuanian, Icelandic, Romanian and Breton, every thousand in
# Latvian, 1003 in Arabic, and "many" for millions in the Romance languages. It has no `useGrouping` option. Rules that
# look at the last digits only, as in Russian, are right.
# Where it bites: counters of followers, impressions and likes, in browsers that get the polyfill and in none of
# today's: small numbers in tests show nothing.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent intl-pluralrules@2.0.1
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

import PluralRules from 'intl-pluralrules/plural-rules';

const forms = (locale, type, number) => [
  new PluralRules(locale, { type }).select(number),
  new Intl.PluralRules(locale, { type }).select(number),
];
for (const [locale, type, number, as] of [
  ['en', 'ordinal', 101, ['one', 'one']],
  ['en', 'ordinal', 1001, ['other', 'one']],
  ['en', 'ordinal', 1003, ['other', 'few']],
  ['lt', 'cardinal', 1001, ['other', 'one']],
  ['lv', 'cardinal', 1000, ['other', 'zero']],
  ['is', 'cardinal', 1001, ['other', 'one']],
  ['ro', 'cardinal', 1002, ['other', 'few']],
  ['ar', 'cardinal', 1003, ['other', 'few']],
  ['fr', 'cardinal', 1_000_000, ['other', 'many']],
  ['es', 'cardinal', 2_000_000, ['other', 'many']],
  ['it', 'cardinal', 1_000_000, ['other', 'many']],
  ['ru', 'cardinal', 1001, ['one', 'one']],
  ['pl', 'cardinal', 1002, ['few', 'few']],
]) {
  see(`${locale}, ${type}, ${number}`, forms(locale, type, number), as);
}
const differ = (locale, type) =>
  Array.from({ length: 5000 }, (_, number) => number).filter((number) => new Set(forms(locale, type, number)).size > 1);
for (const [locale, type, count, first] of [
  ['en', 'ordinal', 1080, 1001],
  ['lv', 'cardinal', 1120, 1000],
  ['ru', 'cardinal', 0, undefined],
]) {
  const numbers = differ(locale, type);
  see(`${locale}, ${type}: of 0 to 4999 differ, from`, [numbers.length, numbers[0]], [count, first]);
}
JS
node probe.mjs
