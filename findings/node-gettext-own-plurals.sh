#!/usr/bin/env bash
# node-gettext: it ignores the file's plural rule: in Hebrew ten posts are two, in Irish they are English
#
# Guessed beforehand: the translation's "Plural-Forms" header says which form a number takes, as in GNU gettext and
# other readers: a file brings its own rule, since tools order the forms differently.
# Seen: the header is not read. The rule comes from a table by language code: one of two forms for Hebrew, where files
# with CLDR's four have the dual second, so that every number but one is "two posts"; one of five for Irish, so that in
# a file of three forms 11 posts are the untranslated text; French zero is singular also where the file says otherwise,
# and Slovenian forms that a tool has ordered differently are all mixed up. "pt-BR" is European Portuguese. A language
# that the table lacks is a TypeError at the first plural. Jed and Tannin follow the header in each case.
# Where it bites: translators' files are right, checked by their tools, and wrong in the page, in some languages and
# for some numbers only. Use a reader that follows the file.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent node-gettext@3.0.1 jed@1.1.1 tannin@1.2.0
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

import Jed from 'jed';
import Gettext from 'node-gettext';
import Tannin from 'tannin';

/** The forms that node-gettext, Jed and Tannin choose for each number. */
function forms(language, rule, msgstr, numbers) {
  const header = `nplurals=${msgstr.length}; plural=(${rule});`;
  const gettext = new Gettext();
  const translations = { '': { post: { msgid: 'post', msgid_plural: 'posts', msgstr } } };
  gettext.addTranslations(language, 'messages', { charset: 'utf-8', headers: { 'plural-forms': header }, translations });
  gettext.setLocale(language);
  const locale = { '': { domain: 'messages', lang: language, plural_forms: header }, post: msgstr };
  const jed = new Jed({ domain: 'messages', locale_data: { messages: locale } });
  const tannin = new Tannin({ messages: { '': { plural_forms: header }, post: msgstr } });
  return [
    numbers.map((number) => gettext.ngettext('post', 'posts', number)).join(' '),
    numbers.map((number) => jed.ngettext('post', 'posts', number)).join(' '),
    numbers.map((number) => tannin.dcnpgettext('messages', undefined, 'post', 'posts', number)).join(' '),
  ];
}
const polish = 'n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2';
const same = 'one few many few';
see('Polish', forms('pl', polish, ['one', 'few', 'many'], [1, 2, 5, 22]), [same, same, same]);
const hebrew = 'n==1 ? 0 : n==2 ? 1 : n>10 && n%10==0 ? 2 : 3';
const right = 'one two other many';
see('Hebrew', forms('he', hebrew, ['one', 'two', 'many', 'other'], [1, 2, 10, 20]), ['one two two two', right, right]);
const three = 'one two other other';
see('Irish', forms('ga', 'n==1 ? 0 : n==2 ? 1 : 2', ['one', 'two', 'other'], [1, 2, 5, 11]), ['one two other posts', three, three]);
const slovenian = 'n%100==1 ? 1 : n%100==2 ? 2 : n%100==3 || n%100==4 ? 3 : 0';
const four = 'one two few other';
const mixed = 'other one two few';
see('Slovenian', forms('sl', slovenian, ['other', 'one', 'two', 'few'], [1, 2, 3, 5]), [mixed, four, four]);
see('French', forms('fr', 'n != 1', ['one', 'other'], [0, 1, 2]), ['one one other', 'other one other', 'other one other']);
see('Brazilian', forms('pt-BR', 'n > 1', ['one', 'other'], [0, 1, 2]), ['other one other', 'one one other', 'one one other']);
assert.throws(() => forms('tlh', 'n != 1', ['one', 'other'], [1]), TypeError);
console.log('a language that the table lacks: TypeError');
JS
node probe.mjs
