#!/usr/bin/env bash
# generate-schema, json-schema-generator, @jsonhero/schema-infer: a schema made from drafts refuses those drafts
#
# Guessed beforehand: a schema made from samples accepts the samples, whatever else it accepts: what is missing in one
# of them is not required, what has two types may have both.
# Seen: generate-schema turns the list [1, "a"] into `oneOf` number, number, string: the first type is there twice, so
# every number matches two branches and is refused, and so is the list; from [1, 2] and from objects that differ it
# makes schemas that fit. json-schema-generator looks at the first entry of a list only: its fields are required of
# all, with its types. @jsonhero/schema-infer gives "2026", "0930" and "10:00" the format "time", "2026-11-29T10:00"
# "date-time" and "2026-W48" "date", as in ISO 8601; JSON Schema means RFC 3339, which Ajv checks, and knows none of
# them. (It needs lodash, which it does not declare.) to-json-schema, with all entries merged, accepts all of these,
# though it calls "10:00" a style and "2026" milliseconds, which are no formats of today's Ajv.
# Where it bites: drafts and settings checked by a schema that was made from what is there: the next start refuses what
# is stored, from the second entry on or once somebody wrote a year into a text field. Run the samples through the
# schema before it is used.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  generate-schema@2.6.0 json-schema-generator@2.0.6 @jsonhero/schema-infer@0.1.5 to-json-schema@0.2.5 ajv@8.20.0 \
  ajv-formats@3.0.1 lodash@4.18.1
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
import { inferSchema } from '@jsonhero/schema-infer';

const require = createRequire(import.meta.url);
const Ajv = require('ajv').default;
const addFormats = require('ajv-formats').default;
const generateSchema = require('generate-schema');
const jsonSchemaGenerator = require('json-schema-generator');
const toJsonSchema = require('to-json-schema');

const makers = {
  'generate-schema': (list) => generateSchema.json('drafts', list),
  'json-schema-generator': (list) => jsonSchemaGenerator(list),
  'schema-infer': (list) => inferSchema(list).toJSONSchema(),
  'to-json-schema': (list) => toJsonSchema(list, { arrays: { mode: 'all' } }),
};
/** Whose schema of a list refuses that list. */
function refusing(list) {
  return Object.entries(makers).filter(([, make]) => {
    // The dialect that is named is the fourth draft; of its words these schemas use none that has changed.
    const { $schema: _, ...schema } = structuredClone(make(structuredClone(list)));
    return !addFormats(new Ajv({ strict: false, logger: false })).compile(schema)(list);
  }).map(([name]) => name);
}
see('numbers', refusing([{ likes: [1, 2] }, { likes: [3] }]), []);
see('a number and a text', refusing([{ tags: [1, 'soup'] }]), ['generate-schema']);
see('two texts and a number', refusing([{ tags: ['soup', 'tea', 1] }]), ['generate-schema']);
see('its types', makers['generate-schema']([{ tags: [1, 'soup'] }]).items.properties.tags.items.oneOf.map(({ type }) => type), ['number', 'number', 'string']);
see('a field less', refusing([{ text: 'soup', likes: 2 }, { text: 'tea' }]), ['json-schema-generator']);
see('another type', refusing([{ text: 'soup', likes: 2 }, { text: 'tea', likes: null }]), ['json-schema-generator']);
for (const text of ['2026', '0930', '10:00', '2026-11-29T10:00', '2026-W48']) {
  see(text, refusing([{ text }]), ['schema-infer']);
}
const formats = ['10:00', '2026'].map((text) => makers['to-json-schema']([{ text }]).items.properties.text.format);
see('formats of to-json-schema', formats, ['style', 'utc-millisec']);
see('year and word', refusing([{ text: '2026' }, { text: 'soup' }]), []);
JS
node probe.mjs
