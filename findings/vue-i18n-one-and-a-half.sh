#!/usr/bin/env bash
# vue-i18n: one and a half stars are an error, and in a linked message the name of the key, once there is a form for none
#
# Guessed beforehand: a message with forms for none, one and many, "no stars | one star | {n} stars", is read for any
# number; a fraction gets the last form, as with two forms it does.
# Seen: with two forms each fraction has the second. With three or more, the number itself is the index of the form, up
# to the last one: 0.5, 1.5 and -1.5 are no index, and `t()` throws "Unexpected return type in composer", in a
# production build the number 24; 2.5 is right. A message that links to it, "Rated: @:stars", reads "Rated: stars". -1
# is "one star".
# Where it bites: averages, rates, hours: a page that shows "2.5 stars" in tests breaks at 1.5. Give `pluralRules` for
# each language, by Intl.PluralRules.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent vue-i18n@11.4.2 vue@3.5.45
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

import { createI18n } from 'vue-i18n';

const messages = {
  en: { stars: 'no stars | one star | {n} stars', two: 'one star | {n} stars', rated: 'Rated: @:stars' },
};
const options = { legacy: false, locale: 'en', missingWarn: false, fallbackWarn: false, messages };
const attempt = (run) => {
  try {
    return run();
  } catch (error) {
    return `error: ${error.message}`;
  }
};
const { t } = createI18n(options).global;
const failed = 'error: Unexpected return type in composer';
for (const [number, stars, two, rated] of [
  [0, 'no stars', '0 stars', 'Rated: no stars'],
  [1, 'one star', 'one star', 'Rated: one star'],
  [2, '2 stars', '2 stars', 'Rated: 2 stars'],
  [2.5, '2.5 stars', '2.5 stars', 'Rated: 2.5 stars'],
  [0.5, failed, '0.5 stars', 'Rated: stars'],
  [1.5, failed, '1.5 stars', 'Rated: stars'],
  [-1.5, failed, '-1.5 stars', 'Rated: stars'],
  [-1, 'one star', 'one star', 'Rated: one star'],
]) {
  see(`${number}`, [attempt(() => t('stars', number)), t('two', number), t('rated', number)], [stars, two, rated]);
}
const forms = new Intl.PluralRules('en');
const pluralRules = { en: (count) => (count === 0 ? 0 : forms.select(count) === 'one' ? 1 : 2) };
see('1.5 by rules of one’s own', createI18n({ ...options, pluralRules }).global.t('stars', 1.5), '1.5 stars');
JS
node probe.mjs
