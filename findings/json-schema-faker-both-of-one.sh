#!/usr/bin/env bash
# json-schema-faker: of two schemas of which exactly one may hold, both hold for the sample; rules for names are ignored
#
# Guessed beforehand: a sample fits its schema, as long as the schema says in plain keywords what is wanted; what the
# package cannot do throws, as it does for an impossible `minProperties`.
# Seen: for `oneOf` one of the schemas is chosen and filled, and not held against the others. "A multiple of 2 or of 3",
# but not of both, gives -996 and -924; of a hundred samples 45 do not fit. "At least 3 letters or at most 5" gives
# "G88" and "CeV". Objects that are told apart by a required field are right as long as nothing else is generated.
# `propertyNames` is ignored: for names of at most three letters all are like "prop26642". And an object whose fields
# are all optional, with `minProperties: 1`, sometimes throws "properties 'a' were not found".
# Where it bites: test data for settings and for a protocol of messages: tests that fail now and then, and in the schema
# nothing is wrong. Check each sample with a validator and draw again.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent json-schema-faker@0.6.3 ajv@8.20.0
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
import { generate } from 'json-schema-faker';

/** Of a hundred samples: how many the schema refuses, how many throw. */
const tried = async (schema) => {
  const validate = new Ajv({ strict: false }).compile(schema);
  const counts = { refused: 0, thrown: 0 };
  for (let seed = 0; seed < 100; seed += 1) {
    try {
      const sample = await generate(structuredClone(schema), { seed });
      if (!validate(sample)) counts.refused += 1;
    } catch {
      counts.thrown += 1;
    }
  }
  return counts;
};
const text = { type: 'string' };
const fits = { refused: 0, thrown: 0 };
const integer = (keywords) => ({ type: 'integer', ...keywords });
see('anyOf', await tried({ anyOf: [integer({ multipleOf: 2 }), integer({ multipleOf: 3 })] }), fits);
see('bounds', await tried({ type: 'object', required: ['a'], properties: { a: { ...text, minLength: 3 } } }), fits);
const several = async (what, schema, key) => {
  const counts = await tried(schema);
  console.log(`${what}: ${JSON.stringify(counts)}`);
  assert.ok(counts[key] >= 10, `${what}: ${JSON.stringify(counts)}`);
};
await several('a multiple of 2 or of 3', { oneOf: [integer({ multipleOf: 2 }), integer({ multipleOf: 3 })] }, 'refused');
await several('long or short', { oneOf: [{ ...text, minLength: 3 }, { ...text, maxLength: 5 }] }, 'refused');
const names = { type: 'object', propertyNames: { maxLength: 3 }, additionalProperties: integer({}), minProperties: 2 };
see('short names', await tried(names), { refused: 100, thrown: 0 });
const optional = { type: 'object', properties: { a: text }, additionalProperties: false, minProperties: 1 };
const { refused, thrown } = await tried(optional);
console.log(`one optional field at least: ${JSON.stringify({ refused, thrown })}`);
assert.ok(refused === 0 && thrown > 0);
JS
node probe.mjs
