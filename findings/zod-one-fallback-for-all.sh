#!/usr/bin/env bash
# zod: `catch()` gives everybody the same object, and `default()` copies only the top level
#
# Guessed beforehand: a fallback that is an array or an object is a new one each time, as what was parsed is; or, as in
# many libraries, the same one each time.
# Seen: `default([])`, or a Set or a Map, is a new one each time, as `default()` copies it, but only at the top: of
# `default({ tags: [] })` the inner array is shared, also where it stands in an object. `catch([])` copies nothing.
# `prefault()` is parsed again and so all new, and so is what a function returns.
# Where it bites: settings that fall back when what is stored cannot be read: the first tag that is added is there for
# every account afterwards, until the page is reloaded, and tests with a flat `default([])` do not see it. Give a
# function: `catch(() => [])`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
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

const tags = z.array(z.string());
const settings = z.object({ tags });
const second = (schema, add, given) => {
  add(schema.parse(given));
  return schema.parse(given);
};
const push = (list) => list.push('soup');
const pushTag = (object) => object.tags.push('soup');
see('default a list', second(tags.default([]), push), []);
see('default a set', second(z.set(z.string()).default(new Set()), (set) => set.add('soup')).size, 0);
see('default an object', second(settings.default({ tags: [] }), pushTag), { tags: ['soup'] });
see('default by a function', second(settings.default(() => ({ tags: [] })), pushTag), { tags: [] });
see('prefault an object', second(settings.prefault({ tags: [] }), pushTag), { tags: [] });
const account = z.object({ settings: settings.default({ tags: [] }) });
see('default within an object', second(account, (read) => pushTag(read.settings), {}), {
  settings: { tags: ['soup'] },
});
see('catch a list', second(tags.catch([]), push, 'none'), ['soup']);
see('catch by a function', second(tags.catch(() => []), push, 'none'), []);
JS
node probe.mjs
