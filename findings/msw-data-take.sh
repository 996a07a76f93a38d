#!/usr/bin/env bash
# @msw/data: "the newest two" are the oldest two, `deleteMany()` ignores `take`, and a list in `where()` finds no tag
#
# Guessed beforehand: `orderBy` sorts and `take` takes the first of the result, as in Prisma, whose syntax it follows;
# its README gives `take` for `findMany()`, `updateMany()` and `deleteMany()` "to limit the number of results". What
# `where()` asks for is compared by value, lists and dates too.
# Seen: `take` comes first and the sorting after it: of six posts "the newest two" are the two oldest, newest first.
# `updateMany()` and `deleteMany()` do not read it: they change, or delete, everything that matches. `take: 0` is one
# record. A list in `where()` finds the records with an empty list, and never the one that has it; an empty list finds
# all; a date finds none. A function for a list, as in the README (`posts: (posts) => posts.length > 0`), is never
# called, and all are found. Records without a date leave the others unsorted. Numbers, `or` and `and`, sorting as such
# and skipping are as guessed.
# Where it bites: tests of a page with the newest drafts, or of one that deletes the oldest, against such a server:
# they pass while the page asks for the wrong ones, and fail once it is right. Sort and cut what `findMany()` returns,
# ask for lists and dates by a function of the whole record, and delete one by one.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @msw/data@1.1.7 zod@4.6.7
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

import { Collection } from '@msw/data';
import { z } from 'zod';

const schema = z.object({
  id: z.number(),
  likes: z.number(),
  tags: z.array(z.string()),
  day: z.date().optional(),
});
const tags = [['soup'], ['soup', 'tea'], [], ['tea'], ['soup'], []];
const day = (index) => new Date(Date.UTC(2026, 10, 6 - index));
const filled = async () => {
  const posts = new Collection({ schema });
  for (const [id, list] of tags.entries()) {
    await posts.create({
      id,
      likes: id % 2,
      tags: list,
      ...(id % 3 === 1 ? {} : { day: day(id) }),
    });
  }
  return posts;
};
const ids = (records) => records.map(({ id }) => id);
const posts = await filled();
const find = (condition, options) => ids(posts.findMany((q) => q.where(condition), options));
const newest = { orderBy: { id: 'desc' } };
see('a number', find({ likes: 1 }), [1, 3, 5]);
see(
  'or, and',
  ids(
    posts.findMany((q) =>
      q
        .where({ id: 1 })
        .or({ likes: 0 })
        .and({ id: (id) => id > 1 }),
    ),
  ),
  [2, 4],
);
see('sorted', find({ id: (id) => id >= 0 }, newest), [5, 4, 3, 2, 1, 0]);
see('skip 1, take 2', find({ id: (id) => id >= 0 }, { skip: 1, take: 2 }), [1, 2]);
see('the newest two', find({ id: (id) => id >= 0 }, { ...newest, take: 2 }), [1, 0]);
see('take 0', find({ id: (id) => id >= 0 }, { take: 0 }), [0]);
see('the tag soup', find({ tags: ['soup'] }), [2, 5]);
see('no tags', find({ tags: [] }), [0, 1, 2, 3, 4, 5]);
let asked = 0;
see('a function, never asked', find({ tags: (list) => asked++ < 0 && list.length > 1 }), [0, 1, 2, 3, 4, 5]);
see('asked', asked, 0);
see('a function of the whole', ids(posts.findMany((q) => q.where((post) => post.tags.length > 1))), [1]);
see('a day', find({ day: day(0) }), []);
const byDay = posts.findMany(undefined, { orderBy: { day: 'asc' } });
const days = byDay.flatMap((post) => post.day?.getTime() ?? []);
const inOrder = days.every((time, index) => index === 0 || time >= days[index - 1]);
see('by day, in order', inOrder, false);
const changed = await filled();
await changed.updateMany((q) => q.where({ likes: 0 }), {
  take: 1,
  data: (post) => void (post.likes = 7),
});
see('one changed', ids(changed.findMany((q) => q.where({ likes: 7 }))), [0, 2, 4]);
changed.deleteMany((q) => q.where({ likes: 7 }), { take: 2 });
see('two deleted', ids(changed.findMany()), [1, 3, 5]);
JS
node probe.mjs
