#!/usr/bin/env bash
# @orama/orama: after removing the draft with two likes, none has three, and `not` finds removed drafts
#
# Guessed beforehand: `where` gives the documents of the index for which all of the named conditions hold, after
# removals too; a field that a document lacks is a field without a value.
# Seen: of drafts with 4, 2 and 3 likes the one with 2 is removed: `eq: 3` finds none, `lt: 4` none, `gte: 0` one of
# the two. Of two drafts with 0 and 1 the first is removed: `eq: 0` still finds it, as an empty document. Of 2,000
# random indexes of two to eight drafts, of which one or two were removed, 238 do not give what is left for `gte: 0`.
# `not` gives every document that was ever there, removed ones as `{}`. Beside `and`, `or` or `not` a condition on a
# field is ignored, and so is one of the three beside another. A facet over a list throws a TypeError once one document
# has no list.
# Where it bites: drafts listed by likes, dates or lengths, from the first deletion on: others vanish from the list and
# deleted ones stay. Put all conditions into `and`, check numbers again afterwards, or rebuild the index.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @orama/orama@3.1.18
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

import { create, insert, remove, search } from '@orama/orama';

/** The drafts found, one that is not there any more with a "?". */
async function find(db, where) {
  const { hits } = await search(db, { term: '', where, limit: 100 });
  return hits.map(({ id, document }) => (document.id === id ? id : `${id}?`)).sort().join(' ');
}
/** An index of drafts named a, b, c … with these numbers, from which some are removed. */
async function index(likes, gone) {
  const db = create({ schema: { likes: 'number' } });
  for (const [place, number] of likes.entries()) await insert(db, { id: 'abcdefgh'[place], likes: number });
  for (const id of gone) await remove(db, id);
  return db;
}
const three = await index([4, 2, 3], []);
see('before, three likes', await find(three, { likes: { eq: 3 } }), 'c');
await remove(three, 'b');
see('after, three likes', await find(three, { likes: { eq: 3 } }), '');
see('less than four', await find(three, { likes: { lt: 4 } }), '');
see('nought or more', await find(three, { likes: { gte: 0 } }), 'a');
see('no like', await find(await index([0, 1], ['a']), { likes: { eq: 0 } }), 'a?');

let seed = 1;
const random = (below) => (seed = (seed * 16807) % 2147483647) % below;
let wrong = 0;
for (let turn = 0; turn < 2000; turn++) {
  const likes = Array.from({ length: 2 + random(7) }, () => random(9));
  const gone = new Set(Array.from({ length: 1 + random(2) }, () => 'abcdefgh'[random(likes.length)]));
  const rest = likes.flatMap((_, place) => (gone.has('abcdefgh'[place]) ? [] : 'abcdefgh'[place]));
  if ((await find(await index(likes, gone), { likes: { gte: 0 } })) !== rest.join(' ')) wrong += 1;
}
see('of 2,000 indexes wrong', wrong, 238);

const db = create({ schema: { kind: 'enum', likes: 'number' } });
for (const [place, kind] of ['sale', 'news', 'sale', 'news'].entries()) {
  await insert(db, { id: 'abcd'[place], kind, likes: place });
}
const sale = { kind: { eq: 'sale' } };
see('both as fields', await find(db, { ...sale, likes: { gt: 1 } }), 'c');
see('both in `and`', await find(db, { and: [sale, { likes: { gt: 1 } }] }), 'c');
see('one beside `and`', await find(db, { and: [sale], likes: { gt: 1 } }), 'a c');
see('one beside `or`', await find(db, { or: [sale], likes: { gt: 1 } }), 'a c');
see('one beside `not`', await find(db, { not: sale, likes: { gt: 1 } }), 'b d');
see('`or` beside `not`', await find(db, { or: [sale], not: { likes: { gt: 1 } } }), 'a c');
see('not for sale', await find(db, { not: sale }), 'b d');
await remove(db, 'b');
see('not for sale, b removed', await find(db, { not: sale }), 'b? d');

const tagged = create({ schema: { tags: 'enum[]' } });
await insert(tagged, { id: 'a', tags: ['soup'] });
const facets = { tags: {} };
see('facet', (await search(tagged, { term: '', facets })).facets.tags.values, { soup: 1 });
await insert(tagged, { id: 'b' });
await assert.rejects(async () => await search(tagged, { term: '', facets }), TypeError);
console.log('facet, one without tags: a TypeError');
JS
node probe.mjs
