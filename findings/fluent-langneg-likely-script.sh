#!/usr/bin/env bash
# @fluent/langneg: es-MX gets the Spanish of Spain although es-419 is available, and pa-PK a script not read there
#
# Guessed beforehand: likely subtags are what it is made for, says its README: whoever asks for a region gets the
# nearest language, and at least the script that is read in that region.
# Seen: of es-ES and es-419 a reader of es-MX gets es-ES, whatever their order, and es-419 is not even second. pt-AO
# gets pt-BR before pt-PT and en-AU en-US before en-GB. uz-AF, pa-PK and sr-ME get the script that is first in the
# list, though CLDR and `Intl.Locale` know theirs; zh-TW and zh-HK are right. "no" finds no "nb".
# @formatjs/intl-localematcher picks all as guessed.
# Where it bites: an interface in the other script cannot be read, and a team that tests with en, fr and zh meets none
# of it. Use a matcher that knows CLDR's distances.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @fluent/langneg@0.7.0 @formatjs/intl-localematcher@0.10.1
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

import { negotiateLanguages } from '@fluent/langneg';
import { match } from '@formatjs/intl-localematcher';

const none = 'en-ZA';
const options = { strategy: 'lookup', defaultLocale: none };
const picked = (asked, stock) => [
  negotiateLanguages([asked], stock, options)[0],
  match([asked], stock, none),
];
console.log('picked by langneg and by intl-localematcher:');
for (const [asked, stock, as] of [
  ['zh-TW', ['zh-Hans', 'zh-Hant'], ['zh-Hant', 'zh-Hant']],
  ['zh-HK', ['zh-CN', 'zh-TW'], ['zh-TW', 'zh-TW']],
  ['es-MX', ['es-ES', 'es-419'], ['es-ES', 'es-419']],
  ['es-MX', ['es-419', 'es-ES'], ['es-ES', 'es-419']],
  ['pt-AO', ['pt-BR', 'pt-PT'], ['pt-BR', 'pt-PT']],
  ['en-AU', ['en-US', 'en-GB'], ['en-US', 'en-GB']],
  ['uz-AF', ['uz-Latn', 'uz-Arab'], ['uz-Latn', 'uz-Arab']],
  ['pa-PK', ['pa-Guru', 'pa-Arab'], ['pa-Guru', 'pa-Arab']],
  ['sr-ME', ['sr-Cyrl', 'sr-Latn'], ['sr-Cyrl', 'sr-Latn']],
  ['no', ['nb'], [none, 'nb']],
]) {
  see(`${asked} of ${stock}`, picked(asked, stock), as);
}
see('scripts', ['uz-AF', 'pa-PK', 'sr-ME'].map((tag) => new Intl.Locale(tag).maximize().script), [
  'Arab',
  'Arab',
  'Latn',
]);
see('all that langneg finds for es-MX', negotiateLanguages(['es-MX'], ['es-419', 'es-ES']), ['es-ES']);
JS
node probe.mjs
