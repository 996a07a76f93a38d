#!/usr/bin/env bash
# crossfilter2: a post without tags, added while a tag is selected, passes as one that has it
#
# Guessed beforehand: what is added while a filter is on is filtered like what was there; a record whose list is empty
# has no tag, and so passes no filter for one.
# Seen: with an array dimension (`dimension(post => post.tags, true)`) and a filter on it, an added record with an
# empty list passes: it is in `allFiltered()`, in `top()` and in the sums and counts of every other dimension, until
# the filter is set again or removed. The same record is left out if it was there before. Records with tags are right,
# added before or after, and so are removals: in 3,000 random runs of filters, additions and removals no sum was wrong
# unless an empty list had been added.
# Where it bites: a board of posts that arrive while somebody looks at one hashtag: likes of posts without any are
# added to it, and disappear by a click that should change nothing. Give such records a tag of their own ("none"), or
# set the filter again after `add()`.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent crossfilter2@1.5.4
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

import crossfilter from 'crossfilter2';

/** Sums of likes by account, how many pass, and their sum, after each step. */
function board(posts) {
  const all = crossfilter(posts);
  const accounts = all.dimension(({ account }) => account);
  const tags = all.dimension((post) => post.tags, true);
  const likes = accounts.group().reduceSum((post) => post.likes);
  const total = all.groupAll().reduceSum((post) => post.likes);
  const show = () => ({
    likes: Object.fromEntries(likes.all().map(({ key, value }) => [key, value])),
    passing: all.allFiltered().length,
    total: total.value(),
  });
  return { all, accounts, tags, show };
}
const posts = [
  { account: 'a', likes: 1, tags: ['soup'] },
  { account: 'a', likes: 2, tags: [] },
  { account: 'c', likes: 5, tags: ['tea'] },
];
const bare = { account: 'b', likes: 3, tags: [] };
const chosen = { likes: { a: 1, b: 0, c: 0 }, passing: 1, total: 1 };
const before = board([...posts, bare]);
before.tags.filterExact('soup');
see('there before', before.show(), chosen);
const tea = board(posts);
tea.tags.filterExact('soup');
tea.all.add([{ ...bare, tags: ['tea'] }]);
see('another tag added', tea.show(), chosen);
const { all, accounts, tags, show } = board(posts);
tags.filterExact('soup');
all.add([bare]);
see('no tag added', show(), { likes: { a: 1, b: 3, c: 0 }, passing: 2, total: 4 });
see('in top()', accounts.top(9).map(({ account }) => account), ['b', 'a']);
tags.filterExact('soup');
see('filter set again', show(), chosen);

let seed = 1;
const random = (below) => (seed = (seed * 16807) % 2147483647) % below;
/** How many of 3,000 random runs have a wrong sum; lists that are added may be empty or not. */
function wrong(fewest) {
  let count = 0;
  for (let turn = 0; turn < 3000; turn++) {
    const make = (id, least) => {
      const some = ['soup', 'tea', 'bread'].filter(() => random(2));
      return { id, account: 'abc'[random(3)], likes: random(6), tags: some.length < least ? ['tea'] : some };
    };
    let rest = Array.from({ length: 6 }, (_, id) => make(id, 0));
    const runs = board([...rest]);
    let tag = null;
    for (let step = 0; step < 6; step++) {
      const kind = random(4);
      if (kind === 0) runs.tags.filterExact((tag = ['soup', 'tea', 'bread'][random(3)]));
      else if (kind === 1) {
        tag = null;
        runs.tags.filterAll();
      } else if (kind === 2) {
        const post = make(6 + step, fewest);
        rest.push(post);
        runs.all.add([post]);
      } else {
        const gone = random(12);
        rest = rest.filter(({ id }) => id !== gone);
        runs.all.remove(({ id }) => id === gone);
      }
    }
    const passing = rest.filter((post) => tag === null || post.tags.includes(tag));
    if (runs.show().total !== passing.reduce((sum, post) => sum + post.likes, 0)) count += 1;
  }
  return count;
}
see('wrong, a tag each', wrong(1), 0);
see('wrong, some without', wrong(0) > 0, true);
JS
node probe.mjs
