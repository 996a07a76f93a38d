#!/usr/bin/env bash
# @wxt-dev/i18n: "No drafts" is said of one draft, and "a pair" of one
#
# Guessed beforehand: its forms are keyed by numbers and "n" (`1: 1 item`, `n: $1 items`), any number is taken as a key,
# and so the form for 0 is shown for 0, that for 2 for 2, and "n" for all others.
# Seen: the keys are not kept. The forms are written as one message with " | " between them; of two the first is taken
# for 1 and the second otherwise, of three the first for 0 and the second for 1. With forms for 0 and "n" one draft is
# "No drafts" and none are "0 drafts"; with 1, 2 and "n" one is "a pair". The types fit. A " | " in a form, or in a value
# that is put in, adds a form: a wrong one is shown, or "Unknown plural formatting" thrown.
# Where it bites: a panel that has a text for "nothing found", and titles of pages, which often hold " | ". Give 1 and
# "n", or all of 0, 1 and "n".
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @wxt-dev/i18n@0.2.7
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

import { generateChromeMessages, parseMessagesObject } from '@wxt-dev/i18n/build';

const messages = {};
// As the browser does it: $1 to $9 are the values, and what is missing is "".
const getMessage = (key, values = []) =>
  messages[key]?.message.replaceAll(/\$([1-9])/g, (_, place) => values[place - 1] ?? '') ?? '';
globalThis.chrome = { i18n: { getMessage }, runtime: { id: 'probe' } };
globalThis.browser = globalThis.chrome;
const { createI18n } = await import('@wxt-dev/i18n');
const { t } = createI18n();
const counted = (forms, ...values) => {
  Object.assign(messages, generateChromeMessages(parseMessagesObject({ drafts: forms })));
  return [0, 1, 2].map((count) => {
    try {
      return t('drafts', count, ...values);
    } catch (error) {
      return error.message;
    }
  });
};

see('1 and n', counted({ 1: '1 draft', n: '$1 drafts' }), ['0 drafts', '1 draft', '2 drafts']);
see('0, 1 and n', counted({ 0: 'No drafts', 1: '1 draft', n: '$1 drafts' }), ['No drafts', '1 draft', '2 drafts']);
see('0 and n', counted({ 0: 'No drafts', n: '$1 drafts' }), ['0 drafts', 'No drafts', '2 drafts']);
see('1, 2 and n', counted({ 1: '1 draft', 2: 'a pair', n: '$1 drafts' }), ['1 draft', 'a pair', '2 drafts']);
see('a title', counted({ n: '$1' }, ['Soup | Acme']), ['Acme', 'Soup', 'Acme']);
see('a title in two forms', counted({ 1: 'Post $1', n: 'Posts $1' }, ['Soup | Acme'])[1], 'Unknown plural formatting');
JS
node probe.mjs
