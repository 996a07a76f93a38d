#!/usr/bin/env bash
# typebox 1: Pick, Omit and Partial open a closed object, and of "1 to 280 letters" only the 280 is kept
#
# Guessed beforehand: `Type.Partial()`, `Type.Pick()` and `Type.Omit()` of an object with `additionalProperties: false`
# stay closed, as in @sinclair/typebox 0.34; an intersection that is evaluated, by `Evaluate()` or by one of these,
# accepts what the intersection accepts, or is left as it is where that cannot be expressed.
# Seen: they are open, and so is `Required()`; `minProperties` is dropped as well. `Evaluate()` keeps a plain closed
# object closed, but not an intersection with one. Where two parts of an intersection bound the same string, number or
# array, the bounds of the last one are kept and the others dropped: "at least one letter" and "280 at most" give "280
# at most". Of two patterns in a union the first is kept. `Check()` of the intersection itself is right.
# Where it bites: changes of settings, `Partial()` of the settings: a misspelt field passes as a change and does
# nothing, where 0.34 refused it; and empty drafts. Give the options again, `Type.Partial(schema, {
# additionalProperties: false })`, and check intersections as they are.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent typebox@1.4.3 @sinclair/typebox@0.34.52
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

import * as old from '@sinclair/typebox';
import { Value as OldValue } from '@sinclair/typebox/value';
import Type from 'typebox';
import Value from 'typebox/value';

const checks = {
  0.34: [old.Type, OldValue],
  1: [Type, Value],
};
const slip = { text: 'Hot soup', tgas: ['soup'] };
for (const [version, [type, value]] of Object.entries(checks)) {
  const post = type.Object(
    { text: type.String(), likes: type.Number() },
    { additionalProperties: false, minProperties: 1 },
  );
  const open = version === '1';
  see(`${version}, as it is`, value.Check(post, { ...slip, likes: 1 }), false);
  see(`${version}, Partial`, value.Check(type.Partial(post), slip), open);
  see(`${version}, Partial of nothing`, value.Check(type.Partial(post), {}), open);
  see(`${version}, Pick`, value.Check(type.Pick(post, ['text']), slip), open);
  see(`${version}, Omit`, value.Check(type.Omit(post, ['likes']), slip), open);
  see(`${version}, Required`, value.Check(type.Required(post), { ...slip, likes: 1 }), open);
  const closed = type.Partial(post, { additionalProperties: false });
  see(`${version}, Partial, told again`, value.Check(closed, slip), false);
}
const object = Type.Object({ text: Type.String() }, { additionalProperties: false });
see('Evaluate, closed', Type.Evaluate(object).additionalProperties, false);
see(
  'Evaluate, both',
  Type.Evaluate(Type.Intersect([object, Type.Object({})])).additionalProperties,
  undefined,
);
const bounds = Type.Intersect([Type.String({ minLength: 1 }), Type.String({ maxLength: 280 })]);
see(
  'both bounds',
  [Value.Check(bounds, ''), Value.Check(Type.Evaluate(bounds), '')],
  [false, true],
);
const [long, short] = bounds.allOf.map((text) => Type.Object({ text }));
const picked = Type.Pick(Type.Intersect([long, short]), ['text']);
see(
  'picked',
  [Value.Check(Type.Intersect([long, short]), { text: '' }), Value.Check(picked, { text: '' })],
  [false, true],
);
const marked = Type.Union([Type.String({ pattern: '^#' }), Type.String({ pattern: '^@' })]);
see(
  'two patterns',
  [Value.Check(marked, '@acme'), Value.Check(Type.Evaluate(marked), '@acme')],
  [true, false],
);
JS
node probe.mjs
