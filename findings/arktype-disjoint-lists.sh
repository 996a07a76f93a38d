#!/usr/bin/env bash
# arktype: `string[]` and `number[]` give `unknown[]`, and tuples with different rest elements accept anything as the rest
#
# Guessed beforehand: what `a.and(b)` accepts, both `a` and `b` accept, as its documentation says of intersections; for
# two lists whose elements have nothing in common that leaves the empty list.
# Seen: it leaves every list. `string[]` and `number[]` give `unknown[]`, and so do two lists of literals that share
# none, except for a minimum length; also as a field of an object. For two tuples with a rest element the rest is
# dropped, and anything is accepted in its place. Two lists with a literal in common and two records are as guessed; a
# string and a number as such, and two tuples of fixed length, throw, as documented.
# Where it bites: a house policy that narrows a general one ("only these tags") and has none of its tags left after a
# cleanup: instead of refusing every draft it accepts every tag, and values that are no strings. Ask `a.allows(value)
# && b.allows(value)`, or look at `.expression` before use.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent arktype@2.2.10
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

import { type } from 'arktype';

const allows = (both, ...values) => [both.expression, ...values.map((value) => both.allows(value))];
const tags = (words) => type.enumerated(...words).array();
const shared = tags(['soup', 'tea']).and(tags(['tea', 'cake']));
see('a word in common', allows(shared, ['tea'], ['soup']), ['"tea"[]', true, false]);
const none = tags(['soup', 'tea']).and(tags(['cake', 'pie']));
see('no word in common', allows(none, [], ['soup'], ['salt'], [5, null]), [
  'unknown[]',
  true,
  true,
  true,
  true,
]);
const mixed = type('string[]').and('number[]');
see('texts and numbers', allows(mixed, [], ['soup'], [1], [{}]), [
  'unknown[]',
  true,
  true,
  true,
  true,
]);
const atLeast = type('string[] >= 2').and('number[]');
see('two at least', allows(atLeast, [1], [1, null]), ['unknown[]', false, true]);
const post = type({ tags: 'string[]' }).and({ tags: 'number[]' });
see('in an object', allows(post, { tags: [null] }, { tags: 'soup' }), [
  '{ tags: unknown[] }',
  true,
  false,
]);
const rest = type(['string', '...', 'number[]']).and(['string', '...', 'string[]']);
see('tuples with a rest', allows(rest, ['soup'], ['soup', null], [1]), [
  '[string]',
  true,
  true,
  false,
]);
const records = type('Record<string, string>').and('Record<string, number>');
see('records', allows(records, {}, { soup: 1 }), ['{ [string]: never }', true, false]);
const throws = (make) => {
  try {
    return make().expression;
  } catch (error) {
    return error.constructor.name;
  }
};
see(
  'a text and a number',
  throws(() => type('string').and('number')),
  'ParseError',
);
see(
  'two tuples',
  throws(() => type(['string']).and(['number'])),
  'ParseError',
);
JS
node probe.mjs
