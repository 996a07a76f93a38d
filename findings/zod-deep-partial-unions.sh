#!/usr/bin/env bash
# zod: `z.deepPartial()` of a union accepts a change to its second option and returns {}
#
# Guessed beforehand: `z.deepPartial()`, new in 4.5, accepts any part of what the schema accepts and gives that part
# back, "with every nested object's properties made optional"; for settings of two kinds, a part of either.
# Seen: each option of a union is made partial by itself, so the first one accepts any object, and drops what it does
# not know: of two kinds of media, `{ seconds: 9 }` of the second becomes `{}`, without an error, and in a
# discriminated union too, whose discriminator says nothing once it may be missing. Only with the discriminator, or
# with strict objects, the part comes back. Of `z.xor()` every part is refused, as more than one option accepts it.
# Nested objects, arrays, tuples, records, maps, intersections, recursion and `nullable()` are as guessed.
# Where it bites: changes sent or stored as parts ("only what has changed"): a change to one kind of entry is accepted,
# answered with success and lost, that to the other kind is stored. Put the kind into each change, or write the partial
# options out with `z.strictObject()`.
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

const kinds = [
  z.object({ kind: z.literal('picture'), alt: z.string() }),
  z.object({ kind: z.literal('video'), seconds: z.number() }),
];
const answer = (schema, value) => {
  const { success, data } = schema.safeParse(value);
  return success ? data : 'refused';
};
const changes = [
  { alt: 'Soup' },
  { seconds: 9 },
  { kind: 'video', seconds: 9 },
  { kind: 'video', seconds: 'nine' },
];
const answers = (media) => {
  const partial = z.deepPartial(z.object({ media }));
  return changes.map((change) => answer(partial, { media: change }).media ?? 'refused');
};
const lost = [{ alt: 'Soup' }, {}, { kind: 'video', seconds: 9 }, 'refused'];
see('union', answers(z.union(kinds)), lost);
see('discriminated', answers(z.discriminatedUnion('kind', kinds)), lost);
see('the other way round', answers(z.union(kinds.toReversed())), [
  {},
  { seconds: 9 },
  ...lost.slice(2),
]);
const strict = z.union(kinds.map((kind) => kind.strict()));
see('strict', answers(strict), [...changes.slice(0, 3), 'refused']);
see('xor', answers(z.xor(kinds)), ['refused', 'refused', { kind: 'video', seconds: 9 }, 'refused']);
const nested = z.deepPartial(
  z.object({
    account: z.object({ name: z.string(), tags: z.array(z.object({ text: z.string() })) }),
    days: z.record(z.string(), z.object({ hour: z.number() }).nullable()),
  }),
);
for (const part of [
  {},
  { account: {} },
  { account: { tags: [{}] } },
  { days: { monday: {}, sunday: null } },
]) {
  see('nested', answer(nested, part), part);
}
see('a wrong part', answer(nested, { account: { name: 1 } }), 'refused');
JS
node probe.mjs
