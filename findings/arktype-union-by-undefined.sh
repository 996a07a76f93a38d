#!/usr/bin/env bash
# arktype: a union whose branches differ by a field of type undefined throws a TypeError at a string, a number or null
#
# Guessed beforehand: a type answers every value with the value or with errors, whatever it is given: that is what it
# is for.
# Seen: where two objects are told apart by a field that is `undefined` in one (`reply: 'undefined'`), the value is
# looked into before it is known to be an object. A string, a number, null and undefined cause a TypeError about `in`,
# from the call and from `allows()`, and in an object that contains the union. With `null` instead of `undefined`, or
# with the field optional, they are refused as they should be.
# Where it bites: what is read from storage or arrives as a message: the first broken value ends the listener instead
# of being refused, and nobody answers. Write `'reply?': 'undefined'` or `null`, or check for an object first.
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

const answers = (schema, values) =>
  values.map((value) => {
    const ask = (question) => {
      try {
        return question();
      } catch (error) {
        return error.name;
      }
    };
    return [ask(() => schema(value) instanceof type.errors), ask(() => schema.allows(value))];
  });
const refused = [true, false];
const taken = [false, true];
const thrown = ['TypeError', 'TypeError'];
const values = ['soup', 5, null, undefined];
const union = (none) =>
  type({ text: 'string', reply: none }).or({ text: 'string', reply: 'string' });
const byUndefined = union('undefined');
const posts = [
  { text: 'Hot soup', reply: undefined },
  { text: 'Hot soup', reply: '1' },
  { text: 'Hot soup' },
  [],
];
see('posts', answers(byUndefined, posts), [taken, taken, refused, refused]);
see('no objects', answers(byUndefined, values), [thrown, thrown, thrown, thrown]);
const held = values.map((last) => ({ last }));
see('in an object', answers(type({ last: byUndefined }), held), [thrown, thrown, thrown, thrown]);
see('null instead', answers(union('null'), values), [refused, refused, refused, refused]);
const optional = type({ text: 'string', 'reply?': 'undefined' }).or({
  text: 'string',
  reply: 'string',
});
see('optional', answers(optional, values), [refused, refused, refused, refused]);
JS
node probe.mjs
