#!/usr/bin/env bash
# @nlpjs/builtin-default: "1,000 followers" are 1 and 0, the end of an address is a tag, and each number is printed
#
# Guessed beforehand: the recogniser of nlp.js that needs nothing else finds numbers, dates, addresses and hashtags in a
# post as one writes them, and returns them; what is part of one is not found once more.
# Seen: a thousands separator ends a number: "1,000" is 1 and 0. A date is found by its order, day first, in English
# too: 30/11/2026 is one, 11/30/2026 is none, and of 2026-11-30, which is a date, the numbers 2026, -11 and -30 are
# found as well; "9:00-17:00" has a -17. Of "(https://acme.com)." the address is "https://acme.com).", of `…/x#z` "#z"
# is a hashtag, of "#größe" "#gr", and seven digits are a telephone number. Each number that is found is also written to
# the console, with all of its fields.
# Where it bites: counts, dates and links taken out of drafts, and every tool whose output is read by a program. Find
# links first and blank them out, and give numbers without separators.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @nlpjs/builtin-default@4.23.4 @nlpjs/core@4.26.1
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

import builtin from '@nlpjs/builtin-default';

const recogniser = new builtin.BuiltinDefault();
const printed = [];
const found = (text) => {
  const { log } = console;
  console.log = (...values) => printed.push(values);
  const { edges } = recogniser.extract({ utterance: text, text, locale: 'en' });
  console.log = log;
  return edges.map(({ entity, sourceText, utteranceText }) => `${entity} ${sourceText ?? utteranceText}`);
};
for (const [text, as] of [
  ['hot #soup', ['hashtag #soup']],
  ['write to (ann@acme.com).', ['email ann@acme.com']],
  ['see https://acme.com/a_b!', ['url https://acme.com/a_b']],
]) {
  see(text, found(text), as);
}
see('printed', printed.length, 0);
for (const [text, as] of [
  ['3.5', ['number 3.5']],
  ['1,000 followers', ['number 1', 'number 000']],
  ['2026-11-30', ['number 2026', 'number -11', 'number -30', 'date 2026-11-30']],
  ['30/11/2026', ['number 30', 'number 11', 'number 2026', 'date 30/11/2026']],
  ['11/30/2026', ['number 11', 'number 30', 'number 2026']],
  ['opens 9:00-17:00', ['number 9', 'number 00', 'number -17', 'number 00']],
  ['See (https://acme.com).', ['url https://acme.com).']],
  ['https://acme.com/x#z', ['url https://acme.com/x#z', 'hashtag #z']],
  ['#größe', ['hashtag #gr']],
  ['post 1234567', ['phonenumber 1234567', 'number 1234567']],
]) {
  see(text, found(text), as);
}
see('printed', printed.length, 17);
see('what is printed', Object.keys(printed[0][0]).slice(0, 5), ['start', 'end', 'len', 'accuracy', 'sourceText']);
JS
node probe.mjs
