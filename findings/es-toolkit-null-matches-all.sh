#!/usr/bin/env bash
# es-toolkit: in its layer for Lodash ['replyTo', null] matches every answer, and a post without a state was sent
#
# Guessed beforehand: what its README calls "a complete compatibility layer to seamlessly replace Lodash",
# `es-toolkit/compat`, picks the same items as Lodash, whose shorthand ['field', value] is in half of its callers.
# Seen: with ['replyTo', null] every post that has the field matches, not only those where it is null; with
# ['state', 'sent'] a post whose state is undefined is sent. Both go for `filter`, `find`, `reject`, `groupBy` and
# all others that take the shorthand. `isMatch([1, 2, 3], [3, 1])` is true, to Lodash it is not.
# `sortBy(list, { done: true })` leaves a list as it is, and two maps with equal objects as keys differ.
# Where it bites: a build that puts the smaller library in the other's place, as its docs advise, sends answers as
# posts of their own. No error, no type that would not fit. Write such conditions as functions before the change.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent es-toolkit@1.53.2 lodash@4.18.1
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

import * as toolkit from 'es-toolkit/compat';
import lodash from 'lodash';

const posts = [
  { id: 1, replyTo: 7, state: 'sent' },
  { id: 2, replyTo: null, state: 'open' },
  { id: 3, replyTo: 8, state: undefined },
  { id: 4, state: 'open' },
];
const ids = (list) => list.map(({ id }) => id);
const both = (what, ask, ofLodash, ofToolkit) => see(what, [ask(lodash), ask(toolkit)], [ofLodash, ofToolkit]);

both('no answers', (_) => ids(_.filter(posts, ['replyTo', null])), [2], [1, 2, 3]);
both('the first that is no answer', (_) => _.find(posts, ['replyTo', null]).id, 2, 1);
both('sent', (_) => ids(_.filter(posts, ['state', 'sent'])), [1], [1, 3]);
both('not sent', (_) => ids(_.reject(posts, ['state', 'sent'])), [2, 3, 4], [2, 4]);
both('as an object', (_) => ids(_.filter(posts, { state: 'sent' })), [1], [1]);
both('tags', (_) => _.isMatch({ tags: ['soup', 'bread'] }, { tags: ['bread'] }), true, true);
both('a list alone', (_) => _.isMatch([1, 2, 3], [3, 1]), false, true);
const tasks = [{ n: 1, done: true }, { n: 2 }, { n: 3, done: false }];
both('what is done comes last', (_) => _.sortBy(tasks, { done: true }).map(({ n }) => n), [2, 3, 1], [1, 2, 3]);
const counted = () => new Map([[{ tag: 'soup' }, 2]]);
both('two equal maps', (_) => _.isEqual(counted(), counted()), true, false);
JS
node probe.mjs
