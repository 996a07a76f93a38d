#!/usr/bin/env bash
# json-schema-to-zod: "a number other than 1" becomes anything but 1, and a list that fits its `prefixItems` is refused
#
# Guessed beforehand: the README warns that "some details" of a schema may be lost, so a schema that it writes accepts
# more than Ajv does; whatever Ajv accepts, it accepts.
# Seen: where `type` stands beside `not` or `anyOf`, the type is gone: null, lists and texts pass for a number. Of
# `prefixItems` with `items` only `items` is left, and applies to every place, so that the right list is refused.
# `patternProperties` refuse all names that do not match. A list or an object in `enum` or `const` becomes a
# `z.literal()`, which nothing equals. `if`/`else` throws a TypeError as soon as its branch fails, since it reads
# `error.errors`, which zod 4 does not have. A required field with a default may be missing.
# Where it bites: checks of imported settings that are written from the schema of a policy: what fits is refused or throws,
# which no reading of the README's warning foretells. Check with Ajv, or with `z.fromJSONSchema()`, which says no.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent json-schema-to-zod@2.8.1 zod@4.6.7 ajv@8.20.0
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

import Ajv from 'ajv/dist/2020.js';
import { jsonSchemaToZod } from 'json-schema-to-zod';
import { writeFileSync } from 'node:fs';

const ajv = new Ajv.default({ strict: false });
let files = 0;
const load = async (schema) => {
  const file = `./schema-${(files += 1)}.mjs`;
  writeFileSync(file, jsonSchemaToZod(schema, { module: 'esm' }));
  return (await import(file)).default;
};
/** What Ajv and the written zod schema say of a value. */
const both = async (schema, value) => {
  const zod = await load(schema);
  return [ajv.compile(schema)(value), zod.safeParse(value).success];
};
const number = { type: 'number' };
const text = { type: 'string' };
see('a number, but not 1: 5', await both({ ...number, not: { const: 1 } }, 5), [true, true]);
see('a number, but not 1: null', await both({ ...number, not: { const: 1 } }, null), [false, true]);
const long = { ...text, anyOf: [{ minLength: 2 }, { const: 'a' }] };
see('a text, long or "a": [3]', await both(long, [3]), [false, true]);
const pair = { type: 'array', prefixItems: [number], items: text };
see('a number, then texts: [1, "soup"]', await both(pair, [1, 'soup']), [true, false]);
see('a number, then texts: ["hot", "soup"]', await both(pair, ['hot', 'soup']), [false, true]);
const counts = { type: 'object', patternProperties: { '^n_': number } };
see('n_… are numbers: { n_likes: 1 }', await both(counts, { n_likes: 1 }), [true, true]);
see('n_… are numbers: { title: "Soup" }', await both(counts, { title: 'Soup' }), [true, false]);
see('one of "a" and [1]: "a"', await both({ enum: ['a', [1]] }, 'a'), [true, true]);
see('one of "a" and [1]: [1]', await both({ enum: ['a', [1]] }, [1]), [true, false]);
const withDefault = { type: 'object', properties: { n: { ...number, default: 3 } }, required: ['n'] };
see('a required field with a default: {}', await both(withDefault, {}), [false, true]);
const either = { if: text, then: { type: 'string', minLength: 2 }, else: number };
see('a long text, else a number: 5', await both(either, 5), [true, true]);
const zod = await load(either);
assert.throws(() => zod.safeParse('a'), TypeError);
console.log('a long text, else a number: "a": TypeError');
JS
node probe.mjs
