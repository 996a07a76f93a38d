#!/usr/bin/env bash
# twitter_cldr: "and" in Urdu is spelt backwards, an Arabic list begins with its end, and -5 is read as 5
#
# Guessed beforehand: X's own library of CLDR's data gives a list in the order of its members, as text: where each
# letter is drawn is the browser's part. And its NumberParser reads what its DecimalFormatter writes.
# Seen: in Arabic, Hebrew, Persian and Urdu a list's pattern is put into visual order, and the browser then reverses it
# once more: the last member comes first, and the word for "and", where it has several letters, is reversed ("اور" is
# "روا"). Left-to-right lists are right. The parser silently ignores every sign at the start: in all its 65 locales -5
# and -1,234.5 come back without it, "(5)" too.
# Where it bites: "liked by Ann, Jo and Li" in a right-to-left interface, and a count that went down by five read as
# one that went up. Intl.ListFormat is right, and built in.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent twitter_cldr@2.3.0
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

import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const { load } = createRequire(import.meta.url)('twitter_cldr');
const members = ['soup', 'bread', 'tea'];
const list = (locale) => [
  new (load(locale).ListFormatter)().format(members),
  new Intl.ListFormat(locale).format(members),
];
for (const [locale, as] of [
  ['en', ['soup, bread, and tea', 'soup, bread, and tea']],
  ['ur', ['tea روا ،bread ،soup', 'soup، bread، اور tea']],
  ['ar', ['tea و ،bread ،soup', 'soup وbread وtea']],
  ['he', ['teaו bread ,soup', 'soup, bread ו-tea']],
]) {
  see(locale, list(locale), as);
}

const locales = readdirSync('node_modules/twitter_cldr/full')
  .map((file) => file.replace('.js', ''))
  .filter((locale) => locale !== 'core');
const readBack = (number) =>
  locales.filter((locale) => {
    const { DecimalFormatter, NumberParser } = load(locale);
    return new NumberParser().parse(new DecimalFormatter().format(number)) === number;
  }).length;
see('locales', locales.length, 65);
see('that read back 1234.5, -1234.5, 5, -5', [1234.5, -1234.5, 5, -5].map(readBack), [65, 0, 65, 0]);
const parser = new (load('en').NumberParser)();
see('-5, (5), 5', ['-5', '(5)', '5'].map((text) => parser.parse(text)), [5, 5, 5]);
JS
node probe.mjs
