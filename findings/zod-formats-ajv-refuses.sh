#!/usr/bin/env bash
# zod, Ajv: `startsWith()` gives a JSON Schema that Ajv will not compile
#
# Guessed beforehand: `z.toJSONSchema` expresses `startsWith`, `includes` and `uppercase` by a pattern alone, and a
# schema that it writes compiles in Ajv with ajv-formats.
# Seen: beside the pattern it writes `format: "starts_with"` (or "includes", "uppercase", "base64", "ulid"), which is
# no format of JSON Schema: Ajv throws "unknown format" at the whole schema. `.regex()` with the same pattern compiles.
# Where it bites: a published schema of settings or policies: one `startsWith("#")` for a hashtag field, and editors
# and checks that use Ajv refuse every file.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);
const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;
const compiled = (schema) => {
  const json = z.toJSONSchema(schema);
  try {
    addFormats(new Ajv()).compile(json);
    return [json.format ?? 'no format', 'compiled'];
  } catch (error) {
    return [json.format, error.message.slice(0, 14)];
  }
};
see('regex', compiled(z.string().regex(/^#/)), ['no format', 'compiled']);
see('email', compiled(z.email()), ['email', 'compiled']);
for (const [schema, format] of [
  [z.string().startsWith('#'), 'starts_with'],
  [z.string().includes('#'), 'includes'],
  [z.string().uppercase(), 'uppercase'],
  [z.base64(), 'base64'],
  [z.ulid(), 'ulid'],
]) {
  see('refused', compiled(schema), [format, 'unknown format']);
}
JS
node probe.mjs
