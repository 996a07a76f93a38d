#!/usr/bin/env bash
# better-ajv-errors: an error in a field named "é", "#soup" or "🎉" is not reported, and two names with a point share one
#
# Guessed beforehand: each error that Ajv finds is reported, with its line, whatever the field's name: its place comes
# as a JSON Pointer, where only "~" and "/" are special.
# Seen: of each step only the letters A to Z, digits, "_" and "-" are read. Where a name begins with anything else (an
# accent, Cyrillic, Japanese, an emoji, "#", "@" or "$") there is no step, and the error is left out: for a file with
# only such errors the answer is an empty list. Names that begin alike ("mood.first", "mood.second") count as one: of
# two values outside their enums one is reported, with the allowed values of both; with other names one of two is lost
# as well, as a node is skipped if its neighbour is at fault. An enum that contains null turns a wrong value into a
# TypeError. The fork @sidvind/better-ajv-errors does the same; Ajv's own errors are right.
# Where it bites: policies and lists by hashtag or language, checked where they are edited: "no errors", and the
# program refuses the file. Count Ajv's errors as well.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ajv@8.20.0 better-ajv-errors@2.0.3 @sidvind/better-ajv-errors@7.0.0
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

import fork from '@sidvind/better-ajv-errors';
import Ajv from 'ajv';
import better from 'better-ajv-errors';

const told = (explain, schema, data, errors) => {
  try {
    return (explain.default ?? explain)(schema, data, errors, { format: 'js' });
  } catch (error) {
    return [{ error: error.name }];
  }
};
/** How many errors Ajv finds, and what both tell of them. */
function ask(properties, data) {
  const schema = { type: 'object', properties };
  const validate = new Ajv.default({ allErrors: true }).compile(schema);
  assert.equal(validate(data), false);
  const texts = (explain) => told(explain, schema, data, validate.errors).map(({ error }) => error);
  return [validate.errors.length, texts(better), texts(fork)];
}
for (const name of ['soup', 'a b', 'a/b', 'a~b', 'naïve', '2026']) {
  const text = `/${name}: type must be string`;
  see(name, ask({ [name]: { type: 'string' } }, { [name]: 1 }), [1, [text], [text]]);
}
for (const name of ['été', 'суп', '日本', '🎉', '#soup', '@acme', '$id', '*', '']) {
  see(name, ask({ [name]: { type: 'string' } }, { [name]: 1 }), [1, [], []]);
}
const moods = { 'mood.first': { enum: ['glad'] }, 'mood.second': { enum: ['calm'] } };
const both = '/mood.first must be equal to one of the allowed values: glad, calm';
see('two lists', ask(moods, { 'mood.first': 'x', 'mood.second': 'y' }), [2, [both], [both]]);
const apart = { first: { enum: ['glad'] }, second: { enum: ['calm'] } };
const second = '/second must be equal to one of the allowed values: calm';
see('two lists, other names', ask(apart, { first: 'x', second: 'y' }), [2, [second], [second]]);
see('null among them', ask({ mood: { enum: ['glad', null] } }, { mood: 'x' }), [1, ['TypeError'], ['TypeError']]);
JS
node probe.mjs
