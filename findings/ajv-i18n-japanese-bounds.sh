#!/usr/bin/env bash
# ajv-i18n: in Japanese "at least 2" reads "not 2 or fewer", in Arabic a multiple of 2 "must contain more than 2"
#
# Guessed beforehand: a message says the same in each language: one that refuses a single letter where two are required
# lets two pass, and what is to be counted is named.
# Seen: in Japanese each bound is one off: for `minLength: 2` the message is "は2文字以下であってはいけない", must not have 2 letters
# or fewer, though 2 pass, and for `maxLength: 280` must not have 280 or more; items, properties and the length of a
# tuple likewise. In Arabic `multipleOf` has the words of a lower bound. In Brazilian Portuguese a list that is too long
# is "mais do que undefined", more than undefined, items long. In Japanese and Hungarian `const` and in Japanese and
# Polish a false schema stay English. English, German, French, Spanish and Russian are right.
# Where it bites: who follows the message in a form shortens a post to 279 letters, or writes a third letter. Write
# bounds for these languages yourself; `error.params.limit` is right.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ajv@8.20.0 ajv-i18n@4.2.0
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

import Ajv from 'ajv';
import localize from 'ajv-i18n';

const ajv = new Ajv({ strict: false });
const message = (language, schema, value) => {
  const validate = ajv.compile(schema);
  assert.equal(validate(value), false);
  localize[language](validate.errors);
  return validate.errors[0].message.trim();
};
see('two letters pass', ajv.validate({ minLength: 2, maxLength: 2 }, 'ab'), true);
for (const [language, schema, value, as] of [
  ['en', { minLength: 2 }, 'a', 'must NOT be shorter than 2 characters'],
  ['de', { minLength: 2 }, 'a', 'darf nicht kürzer als 2 Zeichen sein'],
  ['ru', { minLength: 2 }, 'a', 'должно быть не короче, чем 2 символа'],
  ['ja', { minLength: 2 }, 'a', 'は2文字以下であってはいけない'],
  ['ja', { maxLength: 2 }, 'abc', 'は2文字以上であってはいけない'],
  ['ja', { minItems: 2 }, [1], 'は2個以下であってはいけない'],
  ['ja', { maxProperties: 1 }, { a: 1, b: 2 }, 'は1個以上のプロパティを有してはいけない'],
  ['ja', { minimum: 2 }, 1, '>= 2でなければいけない'],
  ['ar', { multipleOf: 2 }, 3, 'يجب أن يحوي أكثر من 2'],
  [
    'pt-BR',
    { items: [{}], additionalItems: false },
    [1, 2],
    'não são permitidos itens adicionais (mais do que undefined)',
  ],
  ['es', { items: [{}], additionalItems: false }, [1, 2], 'no debe tener más de 1 elemento'],
  ['ja', { const: 1 }, 2, 'must be equal to constant'],
  ['hu', { const: 1 }, 2, 'must be equal to constant'],
  ['pl', false, 1, 'boolean schema is false'],
]) {
  see(`${language}, ${JSON.stringify(schema)}`, message(language, schema, value), as);
}
JS
node probe.mjs
