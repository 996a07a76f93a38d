#!/usr/bin/env bash
# zod: `.partial()` of fields with defaults still fills the defaults in
#
# Guessed beforehand: a field that is optional and missing stays missing: a change of one field holds
# one field.
# Seen: every default is filled in, so `{}` comes back with all fields. `.optional()` behind
# `.default()` is not asked.
# Where it bites: changes sent as partial settings ("edit these fields") silently reset all the
# others, unless the partial schema is built from fields without defaults.
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

const settings = z.object({ level: z.string().default('tip'), days: z.array(z.number()).default([]) });
see('partial', settings.partial().parse({}), { level: 'tip', days: [] });
see('optional', z.object({ level: z.string().default('tip').optional() }).parse({}), { level: 'tip' });
see('with a catch instead', z.object({ level: z.string().catch('tip') }).partial().parse({}), {});
JS
node probe.mjs
