#!/usr/bin/env bash
# zod, json-schema-to-typescript: a pair of a string and a number becomes a list of nothing, or of numbers
#
# Guessed beforehand: a schema written by `z.toJSONSchema()` and turned into types again gives types that accept what
# the schema accepts, since both speak JSON Schema; what one of them does not know is `unknown` or an error.
# Seen: objects, records, unions, lists with bounds, literals and recursion come out right. A tuple is written with
# `prefixItems`, as in the draft of 2020 that zod writes by default, followed by `items: false`: the first is not read,
# the second is, and the type is `never[]`. With a rest of numbers, a pair that begins with a string is `[number,
# ...number[]]`. `z.unknown()` at the top is an object, which accepts no string and no null. There is no error and no
# warning. With `target: 'draft-7'` the tuples are right.
# Where it bites: types for others (a client, an importer) that are generated from schemas in a build: TypeScript
# refuses every right value, or accepts wrong ones. Ask zod for draft 7.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zod@4.6.7 json-schema-to-typescript@16.0.0 typescript@5.9.3
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

import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import * as z from 'zod';

/** Whether TypeScript takes each value for the type, and the type itself in one line. */
async function types(schema, values, target = 'draft-2020-12') {
  const source = await compile(z.toJSONSchema(schema, { target }), 'Made', { bannerComment: '', format: false });
  const taken = values.map((value) => {
    assert.ok(schema.safeParse(value).success);
    const code = `${source}\nexport const value: Made = ${JSON.stringify(value)};`;
    const host = ts.createCompilerHost({});
    const { getSourceFile } = host;
    host.getSourceFile = (name, ...rest) => (name === 'made.ts' ? ts.createSourceFile(name, code, 99) : getSourceFile.call(host, name, ...rest));
    const options = { strict: true, noEmit: true, types: [], lib: ['lib.es2022.d.ts'] };
    return ts.getPreEmitDiagnostics(ts.createProgram(['made.ts'], options, host)).length === 0;
  });
  return [source.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\s+/g, ' ').trim(), ...taken];
}
const draft = z.object({ text: z.string(), likes: z.number().optional() });
see('an object', (await types(draft, [{ text: 'soup' }])).slice(1), [true]);
see('a list', (await types(z.array(z.string()).min(1), [['soup']])).slice(1), [true]);
const pair = z.tuple([z.string(), z.number()]);
see('a pair', await types(pair, [['soup', 3]]), ['export type Made = never[]', false]);
see('a pair, draft 7', await types(pair, [['soup', 3]], 'draft-7'), ['export type Made = [string, number]', true]);
const rest = z.tuple([z.string()], z.number());
see('with a rest', await types(rest, [['soup', 3]]), ['export type Made = [number, ...(number)[]]', false]);
see('with a rest, draft 7', (await types(rest, [['soup', 3]], 'draft-7')).slice(1), [true]);
see('anything', (await types(z.unknown(), ['soup', 3, null, { text: 'soup' }])).slice(1), [false, false, false, true]);
see('anything in a field', (await types(z.object({ a: z.unknown() }), [{ a: 'soup' }])).slice(1), [true]);
JS
node probe.mjs
