#!/usr/bin/env bash
# zod: a compiled union skips its first option if that is an intersection of strict objects, and takes another one
#
# Guessed beforehand: a compiled schema gives what the schema gives, only faster: "valid inputs take the compiled path;
# invalid inputs fall back to the regular parser". What it cannot model it leaves to the regular parser.
# Seen: of two strict objects joined by `.and()`, each knows the other's fields, and so do records with a fixed set of
# keys; the compiled form does not know that and takes the value for invalid. Alone it falls back and is right. As an
# option of a union it is passed over, and the next option that accepts the value answers: other data, and no error.
# Where none accepts it, all is right again. `import 'zod/compile'`, which compiles everything built afterwards, does
# the same.
# Where it bites: settings of an old and a new form, told apart by a union whose last option is loose and fills in
# defaults: compiled for speed, stored settings are taken for the old form and reset. Use `.extend()`, or leave unions
# with intersections uncompiled.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zod@4.6.7
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

import { z } from 'zod';

const text = z.string();
const both = z.strictObject({ text }).and(z.strictObject({ day: text }));
const draft = { text: 'Hot soup', day: 'Monday' };
const answer = (schema, value) => {
  const { success, data } = schema.safeParse(value);
  return success ? data : 'refused';
};
const answers = (schema, value) => [answer(schema, value), answer(z.compile(schema), value)];
const old = z.looseObject({}).transform(() => 'old');
see('alone', answers(both, draft), [draft, draft]);
see('in a union', answers(z.union([both, old]), draft), [draft, 'old']);
see('in a union, in an object', answers(z.object({ draft: both.or(old) }), { draft }), [
  { draft },
  { draft: 'old' },
]);
const half = z.strictObject({ text }).and(z.object({ day: text }));
see('one of them strict', answers(half.or(old), draft), [draft, 'old']);
const days = z.partialRecord(z.enum(['Monday']), text).and(z.object({ text }));
see('a record', answers(days.or(old), { text: 'Hot soup', Monday: 'tea' }), [
  { text: 'Hot soup', Monday: 'tea' },
  'old',
]);
see('no other option', answers(both.or(z.number()), draft), [draft, draft]);
see('extended', answers(z.strictObject({ text, day: text }).or(old), draft), [draft, draft]);
await import('zod/compile');
const later = z.strictObject({ text }).and(z.strictObject({ day: text }));
see(
  'built after zod/compile',
  answer(later.or(z.looseObject({}).transform(() => 'old')), draft),
  'old',
);
JS
node probe.mjs
