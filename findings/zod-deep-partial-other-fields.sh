#!/usr/bin/env bash
# zod-deep-partial: as a partial one every object refuses further fields at the top, and drops them within
#
# Guessed beforehand: `zodDeepPartial()` makes each field optional, at every depth, and changes nothing else:
# "recursively make all properties in a Zod schema optional". What a schema takes, its partial one takes as well,
# with what it keeps.
# Seen: at the top every object becomes strict: plain ones, which drop what they do not know, `z.looseObject()`,
# which keeps it, and those with a `catchall()`; a further field is an error. Within another object it is the other
# way round: whatever they were, further fields are dropped without a word, also where the object was strict or
# loose. Of a union the first option takes everything, as nothing of it is required, so that the fields of the
# second one are dropped. Lists, tuples, records, maps, sets, defaults and discriminated unions are right. The
# README says nothing of further fields.
# Where it bites: a change of one setting, checked by the partial schema: what a newer version of the file holds is
# refused, a slip of the pen within a group is accepted and lost, and so is what belongs to the second kind of an
# entry. zod's own `deepPartial()` keeps objects as they are, and has the fault of unions as well.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zod-deep-partial@1.4.4 zod@4.6.3
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

import * as z from 'zod';
import { zodDeepPartial } from 'zod-deep-partial';

/** What becomes of a value by a schema, and by its deep partial. */
function both(schema, value) {
  return [schema, zodDeepPartial(schema)].map((one) => {
    const { success, data, error } = one.safeParse(value);
    return success ? data : error.issues[0].code;
  });
}
const more = { a: 'x', other: 1 };
see('loose', both(z.looseObject({ a: z.string() }), more), [more, 'unrecognized_keys']);
see('catchall', both(z.object({ a: z.string() }).catchall(z.number()), more), [more, 'unrecognized_keys']);
see('plain', both(z.object({ a: z.string() }), more), [{ a: 'x' }, 'unrecognized_keys']);
see('strict', both(z.strictObject({ a: z.string() }), more), ['unrecognized_keys', 'unrecognized_keys']);
const within = { group: more };
see('plain within', both(z.object({ group: z.object({ a: z.string() }) }), within)[1], { group: { a: 'x' } });
see('loose within', both(z.object({ group: z.looseObject({ a: z.string() }) }), within), [within, { group: { a: 'x' } }]);
see('strict within', both(z.strictObject({ group: z.strictObject({ a: z.string() }) }), within), [
  'unrecognized_keys',
  { group: { a: 'x' } },
]);
const either = z.union([z.object({ text: z.string() }), z.object({ link: z.string() })]);
see('union', both(either, { link: 'acme.com' }), [{ link: 'acme.com' }, {}]);
const told = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('link'), link: z.string() }),
]);
see('told apart', both(told, { kind: 'link', link: 'acme.com' })[1], { kind: 'link', link: 'acme.com' });
const posts = z.object({ posts: z.array(z.object({ a: z.string(), b: z.number() })) });
see('list', both(posts, { posts: [{ b: 1 }] })[1], { posts: [{ b: 1 }] });
see("zod's own", z.deepPartial(z.object({ group: z.looseObject({ a: z.string() }) })).parse(within), within);
JS
node probe.mjs
