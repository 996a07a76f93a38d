#!/usr/bin/env bash
# openredaction, redact-pii: "Doors open at" is a person, Monday and Rome are, and jane@example.com of the README is not
#
# Guessed beforehand: what finds personal details ("fast & accurate", 571 patterns, "semantic detection" with a
# filter of false alarms, which is on) finds an address, a number and a name that is announced, and leaves plain
# words alone; the examples of the README come out as printed there.
# Seen: to openredaction a capital and up to three words behind it are a name: "Doors open at 18:30" is "[NAME]
# 18:30", "It is raining" a name from end to end. Of "Thank you for 500 followers" three words are names of
# Instagram's, as "followers" is near, and 10000 is a postcode. Of a number of Berlin the "+49" stays. An address
# under example.com is left, which its README replaces in both of its examples. The presets do the same. redact-pii
# takes Monday, Paris and Real Madrid's second word for persons, any number of four figures for "DIGITS", and leaves
# Jo Cook.
# Where it bites: what is to keep names out of logs, reports and prompts takes the words and leaves names: of a bug
# report with a draft in it nothing can be read, and a test with addresses at example.com says that nothing is
# found. Ask for e-mails and telephone numbers alone, by `patterns`.
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
  'call +49 30 1234567': 'call +49 [PHONE_UK]',
  'write to jo@acme.com': 'write to [EMAIL]',
  'Contact Jane at jane@example.com': 'Contact Jane at jane@example.com',
  'Email john@example.com or call 07700900123': 'Email john@example.com or call [PHONE_UK]',
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
  'Jo Cook bakes': 'Jo Cook bakes',
  'write to jo@acme.com': 'write to EMAIL_ADDRESS',
})) {
  see(`redact-pii, ${text}`, redactor.redact(text), as);
}
JS
node probe.mjs
