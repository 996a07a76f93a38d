#!/usr/bin/env bash
# superstruct: a coerced set keeps the old values beside the new ones, and `assign()` drops refinements
#
# Guessed beforehand: `create()` gives a value whose parts are all coerced, whatever contains them; what is made of a
# refined struct by `partial()`, `pick()`, `omit()` or `assign()` keeps the refinement, or cannot be made.
# Seen: in objects, arrays, tuples and the values of records and maps, parts are replaced. A set gets the new ones
# added: "5" and "6" coerced to numbers are four entries, though the same struct refuses a set with a string. Keys of
# records and maps are coerced for the check and stay as they were, " a " with its spaces. The four functions take the
# fields and silently drop the refinement of the whole: { from: 5, to: 1 } passes. `intersection()` keeps it.
# Where it bites: counts and lists of ignored words that come from storage as strings; and settings that may be given
# in part ("edit these fields"), where the check across two fields is the one that is lost.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent superstruct@2.0.2
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

import { array, assign, coerce, create, intersection, is, map, number, object, omit, partial, pick, record, refine, set, string, trimmed, type } from 'superstruct';

const figure = coerce(number(), string(), Number);
const word = trimmed(string());
see('a list', create(['5', '6'], array(figure)), [5, 6]);
const figures = set(figure);
const made = create(new Set(['5', '6']), figures);
see('a set', [...made], ['5', '6', 5, 6]);
see('is what was made right', is(made, figures), false);
see('of words', [...create(new Set([' soup ', 'tea']), set(word))], [' soup ', 'tea', 'soup']);
see('values of a record', create({ a: ' soup ' }, record(string(), word)), { a: 'soup' });
see('keys of a record', create({ ' a ': 1 }, record(word, number())), { ' a ': 1 });
see('keys of a map', [...create(new Map([[' a ', 1]]), map(word, number())).keys()], [' a ']);

const hours = refine(object({ from: number(), to: number() }), 'order', ({ from, to }) => from <= to);
const wrong = { from: 5, to: 1 };
see('refined', is(wrong, hours), false);
const others = { partial: partial(hours), pick: pick(hours, ['from', 'to']), omit: omit(hours, []), assign: assign(hours, object({})) };
see('made of it', Object.keys(others).filter((name) => is(wrong, others[name])), ['partial', 'pick', 'omit', 'assign']);
see('intersection', is(wrong, intersection([hours, type({})])), false);
JS
node probe.mjs
