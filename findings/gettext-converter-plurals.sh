#!/usr/bin/env bash
# gettext-converter, i18next-conv: on the way to the translator a Spanish singular becomes the form for millions
#
# Guessed beforehand: plural forms of i18next's JSON (version 4, as its option says) go into a PO file by the name of
# the form, and come back as they were; where the file's rule has fewer forms than CLDR, which adds some for decimals
# and millions only, one is left out.
# Seen: forms are put into the slots of the rule in turn. Spanish, Italian, French and Portuguese have "one", "many" (a
# million) and "other", the rule has two slots: the form for a million is written into the slot of the singular, which
# is lost, and comes back as "one". In Polish and Russian "many" (5 posts) becomes "other" (1.5 posts), in Czech "few"
# is replaced by the decimals. In Arabic "one" comes back as "other", "two" as "few", "few" as "one". English and
# Japanese are right; so is a file that has only the forms of the rule. Without the option the forms are messages of
# their own, and complete.
# Where it bites: a file that goes out to translators and comes back: with no error, one like is worded as a million of
# them, in every language that CLDR has recently given a "many". Compare the forms there and back, or keep the JSON.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent gettext-converter@1.3.4 i18next-conv@16.0.0
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

import converter from 'gettext-converter';
import { gettextToI18next, i18nextToPo } from 'i18next-conv';

const options = { compatibilityJSON: 'v4' };
/** Forms of a word there and back: which text stands under which form, by both packages. */
async function thereAndBack(language, ...forms) {
  const json = Object.fromEntries(forms.map((form) => [`post_${form}`, form]));
  const named = (back) => Object.entries(back).map(([key, text]) => `${key.replace('post_', '')}: ${text}`).join(', ');
  const first = converter.po2i18next(converter.i18next2po(language, json, options).toString(), options);
  const po = await i18nextToPo(language, JSON.stringify(json), options);
  const second = JSON.parse(await gettextToI18next(language, po.toString(), options));
  const text = named(first);
  assert.equal(named(second), text);
  return text;
}
see('English', await thereAndBack('en', 'one', 'other'), 'one: one, other: other');
see('Japanese', await thereAndBack('ja', 'other'), 'other: other');
see('Spanish, two forms', await thereAndBack('es', 'one', 'other'), 'one: one, other: other');
for (const language of ['es', 'it', 'fr', 'pt']) {
  see(language, await thereAndBack(language, 'one', 'many', 'other'), 'one: many, other: other');
}
see('Polish', await thereAndBack('pl', 'one', 'few', 'many', 'other'), 'one: one, few: few, many: other');
see('Polish, three forms', await thereAndBack('pl', 'one', 'few', 'many'), 'one: one, few: few, many: many');
see('Czech', await thereAndBack('cs', 'one', 'few', 'many', 'other'), 'one: one, few: many, other: other');
const arabic = 'zero: zero, one: other, two: few, few: one, many: many';
see('Arabic', await thereAndBack('ar', 'zero', 'one', 'two', 'few', 'many', 'other'), arabic);
const whole = { post_one: 'one', post_many: 'many', post_other: 'other' };
see('without the option', converter.po2i18next(converter.i18next2po('es', whole).toString()), whole);
JS
node probe.mjs
