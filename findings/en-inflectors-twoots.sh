#!/usr/bin/env bash
# en-inflectors: the singular of tweets is "twoots", that of feeds "foods"; to four packages a cookie is a "cooky"
#
# Guessed beforehand: singular and plural of everyday words are each other's, and what a package does not know ends in
# "s" or not.
# Seen: en-inflectors turns "ee" in the middle of a plural into "oo", as in teeth, and keeps the "s": "twoots",
# "wooks", "foods" for feeds, "shoots" for sheets; one of recipes is "recuspes", one of emojis "emojuss". In pluralize,
# inflected and inflection as well a cookie is a "cooky" and a brownie a "browny", a lens has no other plural and is a
# "len", and for three of the four a toe is "to". "DM" becomes "DMS" in pluralize and "dms" in en-inflectors; the other
# two say "DMs".
# Where it bites: tags that should be equal whether singular or plural ("#cookies", "#cookie"), counts of words by
# stem, and texts such as "1 ${singular}". Keep both forms of your own words.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent en-inflectors@1.0.12 pluralize@8.0.0 inflected@2.1.0 inflection@3.0.2
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

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Inflectors } = require('en-inflectors');
const pluralize = require('pluralize');
const inflected = require('inflected');
const inflection = require('inflection');
const singular = {
  'en-inflectors': (word) => new Inflectors(word).toSingular(),
  pluralize: (word) => pluralize.singular(word),
  inflected: (word) => inflected.singularize(word),
  inflection: (word) => inflection.singularize(word),
};
const plural = {
  'en-inflectors': (word) => new Inflectors(word).toPlural(),
  pluralize: (word) => pluralize.plural(word),
  inflected: (word) => inflected.pluralize(word),
  inflection: (word) => inflection.pluralize(word),
};
const all = (forms, words) => Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, words.split(' ').map(form).join(' ')]));
const same = (text) => Object.fromEntries(Object.keys(singular).map((name) => [name, text]));
see('plain words', all(singular, 'posts hashtags stories boxes'), same('post hashtag story box'));
see('tweets', all(singular, 'tweets weeks feeds sheets'), { ...same('tweet week feed sheet'), 'en-inflectors': 'twoots wooks foods shoots' });
see('recipes', all(singular, 'recipes emojis'), { ...same('recipe emoji'), 'en-inflectors': 'recuspes emojuss' });
see('cookies', all(singular, 'cookies brownies'), same('cooky browny'));
see('a lens', [all(plural, 'lens'), all(singular, 'lens')], [same('lens'), same('len')]);
see('movies', all(singular, 'movies toes'), { 'en-inflectors': 'movy to', pluralize: 'movie toe', inflected: 'movie to', inflection: 'movie to' });
see('short for', all(plural, 'DM RT'), { 'en-inflectors': 'dms rts', pluralize: 'DMS RTS', inflected: 'DMs RTs', inflection: 'DMs RTs' });
JS
node probe.mjs
