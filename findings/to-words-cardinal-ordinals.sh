#!/usr/bin/env bash
# to-words: the 21st is "vingt et un" in French, "veintiuno" in Spanish, and a cent is the "cent premier"
#
# Guessed beforehand: `toOrdinal()`, offered for all its languages, gives ordinal numbers: "vingt et unième", "vigésimo
# primero", as it gives "Twenty First" in English.
# Seen: in French and Spanish the last part becomes an ordinal only if it stands by itself in a list: 1 to 20 and round
# tens are right, 21 to 29 and so on are the plain number: "Vingt-Deux" is both 22 and 22nd. Of 1 to 1,000 so are 720
# in French and 90 in Spanish. 101st is "Cent Premier" instead of "cent unième", in Spanish 2,000th "Dos Milésimo". In
# German a number above a hundred is several words with capitals ("Hundert Eins"), the millionth the "Eins Millionste".
# n2words has the French and Spanish ones right.
# Where it bites: greetings with a number ("our 21st birthday") in a post or an interface of several languages: a
# reader sees "notre vingt-deux anniversaire". Use digits with a suffix, chosen by `Intl.PluralRules` of type
# "ordinal".
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent to-words@5.7.0 n2words@4.0.0
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

import { toOrdinal as french } from 'n2words/fr-FR';
import { toOrdinal as spanish } from 'n2words/es-ES';
import { ToWords } from 'to-words';

const words = (localeCode) => {
  const converter = new ToWords({ localeCode });
  return (...numbers) => numbers.map((number) => converter.toOrdinal(number));
};
const en = words('en-US');
const fr = words('fr-FR');
const es = words('es-ES');
const de = words('de-DE');
see('English', en(21, 101), ['Twenty First', 'One Hundred First']);
see('French', fr(1, 2, 20, 21, 22, 81, 101), [
  'Premier', 'Deuxième', 'Vingtième', 'Vingt Et Un', 'Vingt-Deux', 'Quatre-Vingt-Un', 'Cent Premier',
]);
see('n2words', [21, 22, 81, 101].map((number) => french(number)), [
  'vingt et unième', 'vingt-deuxième', 'quatre-vingt-unième', 'cent unième',
]);
see('Spanish', es(1, 20, 21, 22, 121, 2000), [
  'Primero', 'Vigésimo', 'Veintiuno', 'Veintidós', 'Ciento Veintiuno', 'Dos Milésimo',
]);
see('n2words', [21, 22].map((number) => spanish(number)), ['vigésimo primero', 'vigésimo segundo']);
see('German', de(21, 101, 1_000_000), ['Einundzwanzigste', 'Hundert Erste', 'Eins Millionste']);
const plain = (localeCode) => {
  const converter = new ToWords({ localeCode });
  const numbers = Array.from({ length: 1000 }, (_, index) => index + 1);
  return numbers.filter((number) => converter.toOrdinal(number) === converter.convert(number)).length;
};
see('of 1 to 1,000 the same as the number itself, fr, es, en', ['fr-FR', 'es-ES', 'en-US'].map(plain), [720, 90, 0]);
JS
node probe.mjs
