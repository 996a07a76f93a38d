#!/usr/bin/env bash
# @orama/stemmers: who searches for "select" does not find "selection", but finds "selected" and "selects"
#
# Guessed beforehand: the English stemmer is Porter’s, as its words show otherwise ("quickli", "plai"): "select",
# "selected" and "selection" have one stem.
# Seen: where a word ends in "-tion" or "-sion" the "t" or "s" that belongs to its stem goes too, in a step where
# Porter takes "ion" only: "selection" is "selec", "direction" "direc", "affection" "affec", "institution" "institu",
# "television" "televi". Of 38 pairs such as predict, prediction all share a stem in `stemmer`, and none here. Words on
# -ation are not concerned.
# Where it bites: a search over drafts with `stemming: true`, the default once the tokenizer has this stemmer:
# "predict" misses "prediction". (The other way round they meet, since a search goes by beginnings.) Give the tokenizer
# another stemmer: `stemmer` is a function of the same form.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @orama/orama@3.1.18 @orama/stemmers@3.1.18 stemmer@2.0.1
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

import { create, insert, search } from '@orama/orama';
import { stemmer as orama } from '@orama/stemmers/english';
import { stemmer as porter } from 'stemmer';

for (const word of ['quickly', 'plays', 'donations', 'running']) see(word, orama(word), porter(word));
const nouns = ['selection', 'direction', 'affection', 'institution', 'television'];
see('orama', nouns.map(orama), ['selec', 'direc', 'affec', 'institu', 'televi']);
see('porter', nouns.map(porter), ['select', 'direct', 'affect', 'institut', 'televis']);
const verbs = [
  'abstract', 'adopt', 'affect', 'assert', 'attract', 'collect', 'conduct', 'confess', 'connect', 'construct',
  'contract', 'correct', 'deduct', 'deject', 'depress', 'desert', 'detect', 'digest', 'direct', 'discuss', 'distort',
  'elect', 'erupt', 'except', 'exhaust', 'express', 'extract', 'impress', 'infect', 'inspect', 'invent', 'object',
  'predict', 'prevent', 'protect', 'reflect', 'select', 'subtract',
];
const shared = (stem) => verbs.filter((verb) => stem(verb) === stem(`${verb}ion`)).length;
see('of 38 verbs one stem with their noun, porter, orama', [shared(porter), shared(orama)], [38, 0]);

const found = async (stemmer, term) => {
  const posts = create({
    schema: { text: 'string' },
    components: { tokenizer: { language: 'english', stemming: true, stemmer } },
  });
  for (const text of ['Our selection of teas', 'We select teas', 'She selected teas']) insert(posts, { text });
  const { hits } = await search(posts, { term, exact: false, threshold: 0, tolerance: 0 });
  return hits.map((hit) => hit.document.text).sort();
};
see('porter, select', await found(porter, 'select'), ['Our selection of teas', 'She selected teas', 'We select teas']);
see('orama, select', await found(orama, 'select'), ['She selected teas', 'We select teas']);
JS
node probe.mjs
