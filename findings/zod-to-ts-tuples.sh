#!/usr/bin/env bash
# zod-to-ts: a list that begins with a text may have no more entries, and a strict object is a type that TypeScript refuses
#
# Guessed beforehand: the type that is printed for a schema is the one that `z.infer` gives for it; what cannot be
# printed throws, as it does for a transform.
# Seen: of 19 kinds 13 are. `z.tuple([z.string()]).rest(z.number())` is printed as `[string]`, and an entry that may
# be left out as one that has to be there. A strict object gets `[x: string]: never` beside its fields, one with a
# `catchall()` of numbers `[x: string]: number` beside a text: TypeScript refuses both, as each field would have to
# be that as well. A record of an enumeration, partial or not, is an index by literals, which TypeScript does not
# have. No error is raised while printing.
# Where it bites: types for a published package or another language's reader are made from the schema, and checked
# in as text: with `skipLibCheck`, which most projects have, nobody hears of the errors in a `.d.ts`, the type is
# `any` there or wrong. Compile what was printed, and compare it with `z.infer`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zod-to-ts@2.1.0 zod@4.6.3 typescript@5.9.3
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
import ts from 'typescript';
import * as z from 'zod';
import { createAuxiliaryTypeStore, printNode, zodToTs } from 'zod-to-ts';

const schemas = {
  object: 'z.object({ a: z.string().optional(), b: z.number().nullable() })',
  default: "z.object({ a: z.string().default('x') })",
  union: 'z.array(z.union([z.string(), z.number()]))',
  literals: "z.literal(['a', 1, null])",
  enumeration: "z.enum(['a', \"it's\"])",
  both: 'z.object({ a: z.string() }).and(z.object({ b: z.number() }))',
  record: 'z.record(z.string(), z.number())',
  names: "z.object({ 'a-b': z.string(), 5: z.number() })",
  template: "z.templateLiteral(['#', z.string()])",
  map: 'z.map(z.string(), z.set(z.date()))',
  frozen: 'z.array(z.string()).readonly()',
  codec: 'z.codec(z.string(), z.number(), { decode: Number, encode: String })',
  tuple: 'z.tuple([z.string(), z.number()])',
  'tuple with a rest': 'z.tuple([z.string()]).rest(z.number())',
  'tuple with an end that may be missing': 'z.tuple([z.string(), z.number().optional()])',
  strict: 'z.strictObject({ a: z.string() })',
  catchall: 'z.object({ a: z.string() }).catchall(z.number())',
  'record of an enumeration': "z.record(z.enum(['a', 'b']), z.number())",
  'some of an enumeration': "z.partialRecord(z.enum(['a', 'b']), z.number())",
};
/** The type that is printed for a schema, in one line. */
function printed(code) {
  const { node } = zodToTs(new Function('z', `return ${code}`)(z), { auxiliaryTypeStore: createAuxiliaryTypeStore(), io: 'output' });
  return printNode(node).replace(/\s+/g, ' ');
}
const same = '(<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false';
// Fields of two objects are put together, so that `{ a } & { b }` is `{ a, b }`.
const flat = `type Flat<T> = T extends string | readonly unknown[] | Map<any, any> ? T
  : T extends object ? { [K in keyof T]: T[K] } : T;`;
const names = Object.keys(schemas);
const types = Object.fromEntries(names.map((name) => [name, printed(schemas[name])]));
const file = (name) => `${name.replaceAll(' ', '-')}.ts`;
for (const name of names) {
  writeFileSync(
    file(name),
    `import * as z from 'zod';\nconst schema = ${schemas[name]};\n${flat}\ntype Same<A, B> = ${same};
export type Printed = ${types[name]};\nexport const same: Same<Flat<z.infer<typeof schema>>, Flat<Printed>> = true;\n`,
  );
}
const options = { strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext };
const program = ts.createProgram(names.map(file), options);
/** A printed type, and what TypeScript says of it. */
function compared(name) {
  const [first] = ts.getPreEmitDiagnostics(program, program.getSourceFile(file(name)));
  return [types[name], first === undefined ? 'same' : first.code === 2322 ? 'another type' : `TS${first.code}`];
}
const results = Object.fromEntries(names.map((name) => [name, compared(name)]));
see('the same', names.filter((name) => results[name][1] === 'same'), names.slice(0, 13));
for (const [name, ...as] of [
  ['tuple with a rest', '[ string ]', 'another type'],
  ['tuple with an end that may be missing', '[ string, number | undefined ]', 'another type'],
  ['strict', '{ a: string; [x: string]: never; }', 'TS2411'],
  ['catchall', '{ a: string; [x: string]: number; }', 'TS2411'],
  ['record of an enumeration', '{ [key: "a" | "b"]: number; }', 'TS1337'],
  ['some of an enumeration', '{ [key: "a" | "b"]: number; }', 'TS1337'],
]) {
  see(name, results[name], as);
}
JS
node probe.mjs
