#!/usr/bin/env bash
# zod 4.6: @conform-to/zod's fields lose their `maxLength`, and @traversable/zod's check accepts a hundred tags and -5
#
# Guessed beforehand: a minor version of zod changes nothing for packages made for "zod 4", as both of these are by
# their peer dependencies; what one of them cannot read of a schema it refuses, or its types do.
# Seen: up to 4.5 a schema gave its bounds, pattern and format in `_zod.bag`, which is internal by its comment but
# typed, and which both read. Since 4.6.0 it is empty, and each check is asked when it is needed. `getZodConstraint()`
# gives no `minLength`, `maxLength`, `min`, `max` or `pattern`, while `required` and `multiple` stay; the guard that
# `zx.check()` makes ("whether a value is valid or not") keeps the lengths of strings and loses the bounds of numbers
# and arrays, and whole numbers. There is no error and no warning. zod itself and its `toJSONSchema()` are right in
# both.
# Where it bites: after `npm update` a form's text area accepts 300 letters and the refusal comes from the server, and
# the counter beside it has no end; a store guarded by the quick check accepts what it used to refuse. Test a bound of
# your own with each update of zod, and read bounds from `z.toJSONSchema()`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  new-zod@npm:zod@4.6.7 zod@4.5.4 @conform-to/zod@1.21.1 @traversable/zod@0.0.57
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

import { getZodConstraint } from '@conform-to/zod/v4';
import { zx } from '@traversable/zod';
import * as newer from 'new-zod';
import * as older from 'zod';

const draft = (z) =>
  z.object({
    text: z.string().min(1).max(280),
    likes: z.number().min(0).max(5),
    code: z.string().regex(/^a/),
    tags: z.array(z.string()).max(3),
  });
const required = { required: true };
see('4.5: fields', getZodConstraint(draft(older.z)), {
  text: { ...required, minLength: 1, maxLength: 280 },
  likes: { ...required, min: 0, max: 5 },
  code: { ...required, pattern: '^(?=.*(?:^a)).*$' },
  tags: { ...required, multiple: true },
  'tags[]': required,
});
see('4.6: fields', getZodConstraint(draft(newer.z)), {
  text: required,
  likes: required,
  code: required,
  tags: { ...required, multiple: true },
  'tags[]': required,
});
const hundred = Array.from({ length: 100 }, (_, index) => `tag${index}`);
const wrong = (z) => [
  [z.number().min(0), -5],
  [z.int(), 1.5],
  [z.array(z.string()).min(1), []],
  [z.array(z.string()).max(3), hundred],
  [z.string().max(3), 'soup'],
];
const taken = (z, check) => wrong(z).map(([schema, value]) => check(schema, value));
const parsed = (schema, value) => schema.safeParse(value).success;
const guarded = (schema, value) => zx.check(schema)(value);
for (const z of [older.z, newer.z]) {
  see('zod itself', taken(z, parsed), [false, false, false, false, false]);
}
see('4.5: guard', taken(older.z, guarded), [false, false, false, false, false]);
see('4.6: guard', taken(newer.z, guarded), [true, true, true, true, false]);
see('4.6: JSON Schema', newer.z.toJSONSchema(newer.z.string().min(1).max(280)).maxLength, 280);
JS
node probe.mjs
