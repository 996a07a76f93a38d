#!/usr/bin/env bash
# json0-ot-diff: from "5" to 5, from false to "" and from [] to {} there is no difference
#
# Guessed beforehand: applying the difference of two documents to the first gives the second.
# Seen: documents and their parts are compared by `==` before anything else: where a value only changes its type
# nothing is written, and the old one stays: a string of digits and the number, false, 0, "" and an empty list, an
# empty list and an empty object, a list and an object with the same numbers as keys. In 4,000 random changes that
# happened 91 times; all others came out right and could be reverted. No error is raised.
# Where it bites: settings and drafts that several people write: a limit that was a string and is now a number, a
# switch that was empty and is now off, stays as it was for everybody else, until another part of it changes.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent json0-ot-diff@1.1.2 ot-json0@1.1.0
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

import diff from 'json0-ot-diff';
import ot from 'ot-json0';

const become = (before, after) => ot.type.apply(structuredClone(before), diff(before, after));
see('another text', become({ title: 'soup' }, { title: 'hot soup' }), { title: 'hot soup' });
see('a tag more', become({ tags: ['soup'] }, { tags: ['soup', 'bread'] }), { tags: ['soup', 'bread'] });
see('on instead of null', become({ quiet: null }, { quiet: true }), { quiet: true });
see('a number instead of a text', become({ limit: '5' }, { limit: 5 }), { limit: '5' });
see('another number', become({ limit: '5' }, { limit: 6 }), { limit: 6 });
see('off instead of empty', become({ quiet: '' }, { quiet: false }), { quiet: '' });
see('none instead of off', become({ likes: false }, { likes: 0 }), { likes: false });
see('none instead of an empty list', become({ tags: [] }, { tags: 0 }), { tags: [] });
see('an object instead of a list', become({ tags: [] }, { tags: {} }), { tags: [] });
see('with an entry', become({ tags: ['soup'] }, { tags: { 0: 'soup' } }), { tags: ['soup'] });
const two = become({ limit: '5', draft: { title: 'soup', likes: '1' } }, { limit: 5, draft: { title: 'pie', likes: 1 } });
see('beside a change', two, { limit: '5', draft: { title: 'pie', likes: '1' } });
JS
node probe.mjs
