#!/usr/bin/env bash
# json-schema-migrate: a schema migrated to 2020-12 says 2019-09 or draft-07, and its lists are refused or unchecked
#
# Guessed beforehand: `draft2020()` rewrites a schema for 2020-12 and names that draft in `$schema`, as the README
# says; a validator for 2020-12 then accepts what the old schema accepted.
# Seen: the keywords are those of 2020-12 (`prefixItems`, `dependentRequired`), but `$schema` is that of 2019-09, which
# Ajv for 2020-12 refuses to load. In 2019-09 `prefixItems` is unknown, and `items: false`, which should now mean "no
# further ones", means none at all: a list of one string, accepted before, is refused. A `$schema` of draft-07 is left
# as it was: for a validator of that draft a list may contain anything, and fields that another field requires may be
# missing. With the right `$schema` set by hand both are right, also in nested parts and in fields named like keywords;
# only a list within a list keeps its old form, and is refused.
# Where it bites: policies and settings whose schema is migrated by this function: editors and programs follow
# `$schema`, and lists are refused or go unchecked, with no error. Set `$schema` yourself.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent json-schema-migrate@2.0.0 ajv@8.20.0 ajv-draft-04@1.0.0
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
import Ajv2019 from 'ajv/dist/2019.js';
import Ajv2020 from 'ajv/dist/2020.js';
import Ajv4 from 'ajv-draft-04';
import migrate from 'json-schema-migrate';

const draft4 = 'http://json-schema.org/draft-04/schema#';
const draft7 = 'http://json-schema.org/draft-07/schema#';
const draft2019 = 'https://json-schema.org/draft/2019-09/schema';
const draft2020 = 'https://json-schema.org/draft/2020-12/schema';
const takes = (Validator, schema, values) => {
  try {
    const validate = new (Validator.default ?? Validator)({ strict: false }).compile(structuredClone(schema));
    return values.map((value) => validate(value));
  } catch (error) {
    return error.message;
  }
};
const migrated = (schema) => {
  const copy = structuredClone(schema);
  migrate.draft2020(copy);
  return copy;
};
const list = { type: 'array', items: [{ type: 'string' }], additionalItems: false };
const lists = [['a'], [1], ['a', 'b']];
const right = [true, false, false];

const old = { $schema: draft4, ...list };
const fresh = { $schema: draft2019, type: 'array', prefixItems: [{ type: 'string' }], items: false };
see('draft-04', takes(Ajv4, old, lists), right);
see('migrated', migrated(old), fresh);
see('by 2020-12', takes(Ajv2020, fresh, lists), `no schema with key or ref "${draft2019}"`);
see('by 2019-09', takes(Ajv2019, fresh, lists), [false, false, false]);
see('with the right name', takes(Ajv2020, { ...fresh, $schema: draft2020 }, lists), right);

const seventh = { $schema: draft7, ...list };
see('draft-07', takes(Ajv, seventh, lists), right);
see('migrated', migrated(seventh).$schema, draft7);
see('by draft-07', takes(Ajv, migrated({ ...seventh, additionalItems: true }), lists), [true, true, true]);
const both = { $schema: draft7, dependencies: { name: ['link'] } };
see('fields that go together', takes(Ajv, both, [{ name: 1 }, { name: 1, link: 2 }]), [false, true]);
see('migrated', takes(Ajv, migrated(both), [{ name: 1 }, { name: 1, link: 2 }]), [true, true]);
const named = { $schema: draft7, properties: { items: { type: 'string' }, dependencies: { type: 'object', properties: { id: list } } } };
const values = [{ items: 'a' }, { items: 1 }, { dependencies: { id: ['a'] } }, { dependencies: { id: [1] } }];
see('nested, named as keywords', takes(Ajv2020, { ...migrated(named), $schema: draft2020 }, values), takes(Ajv, named, values));
const pairs = { $schema: draft7, items: [{ type: 'number' }, list] };
see('a list within a list', takes(Ajv, pairs, [[1, ['a']], [1, [1]]]), [true, false]);
const message = takes(Ajv2020, { ...migrated(pairs), $schema: draft2020 }, [[1, ['a']]]);
see('migrated', message, 'schema is invalid: data/prefixItems/1/items must be object,boolean');
JS
node probe.mjs
