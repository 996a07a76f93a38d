#!/usr/bin/env bash
# zod-v3-to-v4: brought to zod 4, settings that refused unknown fields drop them, and those that dropped them refuse
#
# Guessed beforehand: what the codemod writes takes and gives in zod 4 what it took and gave in zod 3, or no longer
# compiles: it knows that a default now stands for what comes out, that a record of an enumeration needs all its
# keys, and that the check of a format has to come behind a trim.
# Seen: these it does right. Of `a.merge(b)` zod 3 takes from `b` what becomes of unknown fields. It becomes
# `a.extend(b.shape)`, where `a` decides: `strict()` and `passthrough()` of the second are gone, those of the first
# come back, and a `catchall()` is lost. `nonstrict()`, which keeps such fields, becomes what drops them.
# `nonempty()` becomes a tuple, as zod 4 types it: a list of what may be undefined or has a default may be empty
# now. `safe()`, which takes 1.5, becomes `int()`. With `min(1)` in front of `email()` the first error of an empty
# text is that of the address. All of it compiles.
# Where it bites: stored settings, messages and policies are checked by such schemas: a field that was to be refused
# is lost without a word, or a file that was fine is refused, months after the upgrade. Look for `merge`,
# `nonstrict`, `nonempty` and `safe` before it runs.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  zod-v3-to-v4@1.21.5 typescript@5.9.3 zod@4.6.3 zod3@npm:zod@3.25.76
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

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import * as four from 'zod';
import * as three from 'zod3';

const a = 'z.object({ a: z.string() })';
const b = 'z.object({ b: z.number() })';
const schemas = {
  'second strict': `${a}.merge(${b}.strict())`,
  'first strict': `${a}.strict().merge(${b})`,
  'second open': `${a}.merge(${b}.passthrough())`,
  'first open': `${a}.passthrough().merge(${b})`,
  'second with others': `${a}.merge(${b}.catchall(z.number()))`,
  nonstrict: `${a}.nonstrict()`,
  'not empty': 'z.array(z.string().optional()).nonempty()',
  'not empty, with a default': 'z.array(z.number().default(9)).nonempty()',
  safe: 'z.number().safe()',
  'two errors': "z.string().min(1, 'needed').email('no address')",
  'a default': 'z.string().transform(Number).default("5")',
  'a record': "z.record(z.enum(['a', 'b']), z.number())",
  'a trim': 'z.string().trim().email()',
};
mkdirSync('src');
const lines = Object.values(schemas).map((schema, number) => `export const s${number} = ${schema};`);
writeFileSync('src/schemas.ts', `import { z } from 'zod';\n${lines.join('\n')}\n`);
const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, skipLibCheck: true, noEmit: true };
writeFileSync('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
execFileSync('npx', ['zod-v3-to-v4', 'tsconfig.json'], { stdio: 'ignore' });
execFileSync('npx', ['tsc', '-p', 'tsconfig.json'], { stdio: 'inherit' });
const written = readFileSync('src/schemas.ts', 'utf8');
writeFileSync('schemas.mjs', ts.transpile(written, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }));
const after = await import('./schemas.mjs');

const show = ({ success, data, error }, first) => (success ? data : first ? error.issues[0].message : 'refused');
/** A schema by its name as it is written now, and what became of a value in zod 3 and becomes of it now. */
function both(name, value) {
  const number = Object.keys(schemas).indexOf(name);
  const to = written.match(new RegExp(`const s${number} = ([^]*?);\n`))[1];
  const old = new Function('z', `return ${schemas[name]}`)(three.z);
  const first = name === 'two errors';
  return [to, show(old.safeParse(value), first), show(after[`s${number}`].safeParse(value), first)];
}
const check = (name, value, ...as) => see(name, both(name, value), as);
const known = { a: 'x', b: 1 };
const more = { ...known, c: 3 };
check('second strict', more, `${a}.extend(z.strictObject({ b: z.number() }).shape)`, 'refused', known);
check('first strict', more, `z.strictObject({ a: z.string() }).extend(${b}.shape)`, known, 'refused');
check('second open', more, `${a}.extend(z.looseObject({ b: z.number() }).shape)`, more, known);
check('first open', more, `z.looseObject({ a: z.string() }).extend(${b}.shape)`, known, more);
check('second with others', { ...known, c: 'x' }, `${a}.extend(${b}.catchall(z.number()).shape)`, 'refused', known);
check('nonstrict', { a: 'x', c: 3 }, a, { a: 'x', c: 3 }, { a: 'x' });
check('not empty', [], 'z.tuple([z.string().optional()], z.string().optional())', 'refused', []);
check('not empty, with a default', [], 'z.tuple([z.number().default(9)], z.number().default(9))', 'refused', [9]);
check('safe', 1.5, 'z.int()', 1.5, 'refused');
check('two errors', '', "z.email('no address').min(1, 'needed')", 'needed', 'no address');
check('a default', undefined, 'z.string().transform(Number).prefault("5")', 5, 5);
check('a record', { a: 1 }, "z.partialRecord(z.enum(['a', 'b']), z.number())", { a: 1 }, { a: 1 });
check('a trim', ' jo@acme.com ', 'z.string().trim().pipe(z.email())', 'jo@acme.com', 'jo@acme.com');
see('zod', [typeof four.strictObject, typeof three.z.strictObject], ['function', 'function']);
JS
node probe.mjs
