#!/usr/bin/env bash
# wink-nlp: a domain without https:// ends the sentence, twice if it begins with www
#
# Guessed beforehand: a tokenizer that knows URLs, e-mail addresses, mentions and hashtags takes acme.com for one
# token, and a sentence ends at a full stop with a space after it.
# Seen: only what begins with a scheme is a URL. "Visit acme.com today" is two sentences, "Visit acme." and "com
# today"; "www.acme.com" is three. "2.0.1" stays whole.
# Where it bites: posts name bare domains all the time: counts and lengths of sentences, readability and the tone per
# sentence are those of other sentences.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model);
const sentences = (text) => nlp.readDoc(text).sentences().out();
see('with a scheme', sentences('Visit https://acme.com today'), ['Visit https://acme.com today']);
see('without', sentences('Visit acme.com today'), ['Visit acme.', 'com today']);
see('www', sentences('www.acme.com'), ['www.', 'acme.', 'com']);
see('a version', sentences('Version 2.0.1 is out'), ['Version 2.0.1 is out']);
see('tokens', nlp.readDoc('acme.com').tokens().out(nlp.its.type), ['word', 'punctuation', 'word']);
JS
node probe.mjs
