#!/usr/bin/env bash
# typescript-json-schema, ts-json-schema-generator: a tuple whose rest is not at the end gets its elements in another order
#
# Guessed beforehand: the JSON Schema of a type accepts at least what TypeScript accepts; what JSON Schema cannot
# express is accepted, or an error. `"a" | (string & {})`, with which editors offer "a" and take every string, is a
# string.
# Seen: that is so for records, unions, optional fields, template literals of strings and arrays of any kind. A tuple
# with its rest first or in the middle is reordered by both: to ts-json-schema-generator `[...string[], number]` begins
# with the number, to typescript-json-schema it goes on in numbers and ["a", "b", 1] is refused. For the latter
# `(string & {})` is an object that is a string, and so nothing: every string but "a" is refused; a number in a
# template literal is digits only, so "-3 posts" and "1.5 posts" are refused. ts-json-schema-generator takes `x-…` as
# the name of every field.
# Where it bites: settings and messages whose schema is generated from types in a build: right values are refused, no
# error is raised, and tests with the offered values pass. Write such schemas by hand.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent typescript-json-schema@0.68.0 ts-json-schema-generator@2.4.0 typescript@5.9.3 ajv@8.20.0
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

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

const TJS = createRequire(import.meta.url)('typescript-json-schema');
writeFileSync('types.ts', `export type Mood = 'calm' | (string & {});
export type Last = [...string[], number];
export type Middle = [string, ...number[], boolean];
export type First = [string, ...number[]];
export type Posts = \`\${number} posts\`;
export type Extra = { likes: number; [name: \`x-\${string}\`]: string | number };
export type Record2 = Record<'a' | 'b', number>;
`);
const options = { required: true, strictNullChecks: true };
const program = TJS.getProgramFromFiles(['types.ts'], { strict: true, lib: ['es2022'] }, process.cwd());
const builders = {
  'typescript-json-schema': (name) => TJS.generateSchema(program, name, options),
  'ts-json-schema-generator': (name) => createGenerator({ path: 'types.ts', type: name, skipTypeCheck: true }).createSchema(name),
};
/** Which of the values each schema refuses; all of them fit the type. */
const refused = (name, values) =>
  Object.fromEntries(
    Object.entries(builders).map(([builder, build]) => {
      const validate = new Ajv({ strict: false }).compile(build(name));
      return [builder, values.filter((value) => !validate(value))];
    }),
  );
const [tjs, generator] = Object.keys(builders);
see('a record', refused('Record2', [{ a: 1, b: 2 }]), { [tjs]: [], [generator]: [] });
see('a rest behind', refused('First', [['a'], ['a', 1], ['a', 1, 2]]), { [tjs]: [], [generator]: [] });
see('a rest in front', refused('Last', [[1], ['a', 1], ['a', 'b', 1]]), { [tjs]: [[1], ['a', 'b', 1]], [generator]: [['a', 1], ['a', 'b', 1]] });
see('in the middle', refused('Middle', [['a', true], ['a', 1, true], ['a', 1, 2, true]]), { [tjs]: [['a', true], ['a', 1, 2, true]], [generator]: [['a', 1, true], ['a', 1, 2, true]] });
see('an open list', refused('Mood', ['calm', 'merry']), { [tjs]: ['merry'], [generator]: [] });
see('a template', refused('Posts', ['3 posts', '-3 posts', '1.5 posts']), { [tjs]: ['-3 posts', '1.5 posts'], [generator]: [] });
const extra = new Ajv({ strict: false }).compile(builders[generator]('Extra'));
see('names of fields', [extra({ likes: 3, 'x-mood': 'calm' }), extra({ likes: 3, mood: 'calm' })], [true, true]);
JS
node probe.mjs
