#!/usr/bin/env bash
# openredaction, redact-pii: "Doors open at" is a person, and so are Monday and Rome
#
# Guessed beforehand: a library that finds personal details ("fast & accurate", 571 patterns, "semantic detection" with
# a filter of false alarms, which is on) leaves plain words alone.
# Seen: openredaction takes a capitalised word and up to three words after it for a name: "Doors open at 18:30" becomes
# "[NAME] 18:30", and "It is raining" is a name from end to end. In "Thank you for 500 followers" three words are names
# of Instagram, because "followers" is near, and 12345 guests are a postcode. The presets do the same. redact-pii takes
# Monday, Paris and the second word of Real Madrid for persons, and any number of four digits for "DIGITS".
# Where it bites: a tool that removes personal details from logs, reports and prompts removes the words as well. Of a
# bug report with a draft in it nothing can be read. Ask for e-mail addresses and telephone numbers alone, by `patterns`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @openredaction/core@1.1.5 redact-pii@3.4.0
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
import { OpenRedaction } from '@openredaction/core';

const { SyncRedactor } = createRequire(import.meta.url)('redact-pii');
/** A text without the numbers that openredaction gives to what it takes out. */
async function redacted(text, options = {}) {
  const { redacted: after } = await new OpenRedaction({ redactionMode: 'placeholder', ...options }).detect(text);
  return after.replace(/_\d+\]/g, ']');
}
for (const [text, as] of Object.entries({
  'Doors open at 18:30': '[NAME] 18:30',
  'It is raining': '[NAME]',
  'Hot soup today': '[NAME]',
  'Read our blog': '[NAME]',
  'the doors open at noon': 'the doors open at noon',
  'Thank you for 500 followers': '[IG_USER] you for [IG_USER] [IG_USER]',
  'Big news: we open a second shop': '[IG_USER] [IG_USER]: we [IG_USER] a second [IG_USER]',
  'Rated 4.8 by 12345 guests': 'Rated 4.8 by [ZIP] guests',
  'write to jo@acme.com': 'write to [EMAIL]',
})) {
  see(text, await redacted(text), as);
}
for (const preset of ['gdpr', 'hipaa', 'ccpa']) see(preset, await redacted('Doors open at 18:30', { preset }), '[NAME] 18:30');
see('patterns', await redacted('Doors open at 18:30, jo@acme.com', { patterns: ['EMAIL'] }), 'Doors open at 18:30, [EMAIL]');

const redactor = new SyncRedactor();
for (const [text, as] of Object.entries({
  'Open Monday to Friday': 'Open PERSON_NAME to PERSON_NAME',
  'London, Paris and Rome': 'PERSON_NAME, PERSON_NAME and PERSON_NAME',
  'Real Madrid, season 2026': 'Real PERSON_NAME, season DIGITS',
  'write to jo@acme.com': 'write to EMAIL_ADDRESS',
})) {
  see(`redact-pii, ${text}`, redactor.redact(text), as);
}
JS
node probe.mjs
