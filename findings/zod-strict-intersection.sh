#!/usr/bin/env bash
# zod: two strict objects joined by `.and` take each other’s fields
#
# Guessed beforehand: each side refuses the fields of the other, as zod 3 did, so that no value fits
# both.
# Seen: `{ a, b }` fits strictObject({ a }).and(strictObject({ b })); only a field that neither knows
# is refused.
# Where it bites: a test or a schema that relies on an intersection of strict objects to be empty;
# `.extend` reads plainer.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zod@4.6.7
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'zod@4.6.7'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { z } from 'zod';

const both = z.strictObject({ a: z.string() }).and(z.strictObject({ b: z.string() }));
see('the fields of both', both.safeParse({ a: '1', b: '2' }).success, true);
see('a field of neither', both.safeParse({ a: '1', b: '2', c: '3' }).success, false);
JS
node probe.mjs
