#!/usr/bin/env bash
# ts-to-zod: of "@maximum 0.7" 0 is left, of "@maximum 1e3" 1, and a tag in the line of its field's brace is not read
#
# Guessed beforehand: `@minimum {number}`, `@maximum {number}` and the others of the README take a number as JSON
# Schema, from which the names come, and JavaScript have it, or say that they cannot; a comment in front of a field
# counts wherever the line ends.
# Seen: what stands behind the first figures is dropped, so that scores up to 0.7 may be 0 only, at least 0.5
# becomes at least 0, at most 1e3 or 1_000 at most 1. ".5" is no number, and no bound is written. `@default` keeps
# 0.5 and 1e3. In `{ /** @maxLength 280 */ text: string }` the bound is gone, and so is each one whose comment
# begins in a line in which the brace or another field stands; in a line of its own it holds, with the field behind
# it in the same line too. No warning is given in any of these cases, and the schema takes what it is given.
# Where it bites: types are the source, the schema is written by a script and read by nobody: a share of 0.4 is
# refused, or everything is let in, after a formatter has put a short interface into one line. Give bounds in whole
# numbers, and a line to each comment.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ts-to-zod@5.1.0 typescript@5.9.3 zod@4.6.3
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

import { generate } from 'ts-to-zod';
import * as z from 'zod';

/** What is written for the first interface of a source, without its name. */
function written(source) {
  const { errors, getZodSchemasFile } = generate({ sourceText: source });
  assert.deepEqual(errors, []);
  return getZodSchemasFile('./types').match(/export const \w+ = ([^]*?);\n/)[1].replace(/\s+/g, ' ');
}
const takes = (code, values) => values.filter((value) => new Function('z', `return ${code}`)(z).safeParse(value).success);
/** What one tag makes of a number, and which of some numbers it takes. */
function bound(tag, ...numbers) {
  const code = written(`export interface Post {\n  /** ${tag} */\n  score: number;\n}\n`);
  return [code.slice('z.object({ score: '.length, -' })'.length), takes(code, numbers.map((score) => ({ score }))).map(({ score }) => score)];
}
see('whole', bound('@maximum 5', 4.5, 6), ['z.number().max(5)', [4.5]]);
see('at most 0.7', bound('@maximum 0.7', 0, 0.4, 0.8), ['z.number().max(0)', [0]]);
see('at least 0.5', bound('@minimum 0.5', 0.1, 0.6), ['z.number().min(0)', [0.1, 0.6]]);
see('at least -1.5', bound('@minimum -1.5', -1.2, -1), ['z.number().min(-1)', [-1]]);
see('at most a thousand', bound('@maximum 1e3', 1, 280), ['z.number().max(1)', [1]]);
see('at most 1_000', bound('@maximum 1_000', 1, 280), ['z.number().max(1)', [1]]);
see('at least .5', bound('@minimum .5', 0.1), ['z.number()', [0.1]]);
see('by default 0.5', bound('@default 0.5', 0.1), ['z.number().default(0.5)', [0.1]]);

const ended = 'z.object({ text: z.string().max(280) })';
const open = 'z.object({ text: z.string() })';
see('a line of its own', written('export interface Post {\n  /** @maxLength 280 */\n  text: string;\n}\n'), ended);
see('the line of its field', written('export interface Post {\n  /** @maxLength 280 */ text: string;\n}\n'), ended);
see('the line of the brace', written('export interface Post { /** @maxLength 280 */ text: string }\n'), open);
see('the line of the brace, then another', written('export interface Post { /** @maxLength 280 */\n  text: string }\n'), open);
see(
  'the line of another field',
  written('export interface Post {\n  id: string; /** @maxLength 280 */ text: string;\n}\n'),
  'z.object({ id: z.string(), text: z.string() })',
);
JS
node probe.mjs
