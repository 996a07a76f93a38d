#!/usr/bin/env bash
# make-plural, @messageformat/core: "-1 followers" in every language that has a singular
#
# Guessed beforehand: CLDR's plural forms go by the absolute value, as `Intl.PluralRules` does: "-1" is "one" in
# English and in Polish.
# Seen: make-plural gives "other" for -1, in Polish "many", where `Intl.PluralRules` says "one", and what is built on
# it writes "-1 followers"; intl-messageformat, which uses Intl, writes "-1 follower". For other integers and fractions
# of the languages tried both agree.
# Where it bites: changes of figures ("-1 follower since yesterday", degrees, points): the same message is right or
# wrong depending on the library that prints it. Pass the absolute value, and write the sign yourself.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent make-plural@8.1.0 @messageformat/core@3.4.0 intl-messageformat@12.1.5
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

import MessageFormat from '@messageformat/core';
import { IntlMessageFormat } from 'intl-messageformat';
import * as plurals from 'make-plural';

const numbers = [0, 1, 2, 3, 5, 11, 21, 22, 100, 1000, 0.5, 1.5, 2.1, -1];
for (const language of ['en', 'de', 'fr', 'es', 'it', 'pl', 'ru', 'ar', 'cy', 'ja']) {
  const rules = new Intl.PluralRules(language);
  const other = numbers.filter((number) => rules.select(number) !== plurals[language](number));
  const forms = other.map((number) => `${number} ${rules.select(number)} ${plurals[language](number)}`);
  const one = { pl: ['-1 one many'], ru: [], ja: [] }[language] ?? ['-1 one other'];
  see(`${language}: number, Intl, make-plural`, forms, one);
}
const message = '{n, plural, one {# follower} other {# followers}}';
const written = (n) => [
  new MessageFormat('en').compile(message)({ n }),
  new IntlMessageFormat(message, 'en').format({ n }),
];
see('1', written(1), ['1 follower', '1 follower']);
see('-1', written(-1), ['-1 followers', '-1 follower']);
JS
node probe.mjs
