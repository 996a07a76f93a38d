#!/usr/bin/env bash
# zod: in a template literal the bounds of a string apply, those of a number do not
#
# Guessed beforehand: a part of `z.templateLiteral()` accepts what it accepts alone: `z.int().min(1)` no "0" and no
# "-3", `z.string().min(2)` no single letter, a regular expression with the flag "i" capitals too.
# Seen: the bounds of a string apply, those of a number are dropped: "-3 posts" and "0 posts" pass min(1), "999 posts"
# passes max(9), while `z.int()` still refuses "1.5 posts". The flags of a regular expression are dropped as well:
# /^[a-z]+$/i refuses "Soup" there. The JSON Schema says the same.
# Where it bites: rules written as "3 posts" or "2h" in settings and policies: meaningless numbers are accepted where
# the schema seems to refuse them.
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

for (const name of Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import * as z from 'zod';

const takes = (schema, text) => schema.safeParse(text).success;
const posts = z.templateLiteral([z.int().min(1).max(9), ' posts']);
for (const [text, taken] of [
  ['3 posts', true],
  ['0 posts', true],
  ['-3 posts', true],
  ['999 posts', true],
  ['1.5 posts', false],
]) {
  see(text, takes(posts, text), taken);
}
const tag = z.templateLiteral(['#', z.string().min(2)]);
see('#a, #ab', [takes(tag, '#a'), takes(tag, '#ab')], [false, true]);
const word = z.string().regex(/^[a-z]+$/i);
see('Soup', [takes(word, 'Soup'), takes(z.templateLiteral([word, '!']), 'Soup!')], [true, false]);
see('JSON Schema', z.toJSONSchema(posts).pattern, '^-?\\d+ posts$');
JS
node probe.mjs
