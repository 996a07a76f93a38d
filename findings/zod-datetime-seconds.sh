#!/usr/bin/env bash
# zod: `z.iso.datetime()` requires seconds in UTC, and not in local times
#
# Guessed beforehand: ISO 8601 times without seconds are accepted or refused alike, as `z.iso.time()` accepts "12:00".
# Seen: "2026-11-28T12:00Z" is refused, also with `offset: true`; "2026-11-28T12:00" is accepted with `local: true`;
# `precision: -1` accepts minutes and then refuses seconds.
# Where it bites: moments in minutes, in a calendar or a `--now` option: the same moment is fine without its Z and an
# error with it.
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

const takes = (schema, ...texts) => texts.map((text) => schema.safeParse(text).success);
see('time', takes(z.iso.time(), '12:00', '12:00:00'), [true, true]);
see('UTC', takes(z.iso.datetime(), '2026-11-28T12:00Z', '2026-11-28T12:00:00Z'), [false, true]);
see('offset', takes(z.iso.datetime({ offset: true }), '2026-11-28T12:00+01:00'), [false]);
see('local', takes(z.iso.datetime({ local: true }), '2026-11-28T12:00', '2026-11-28T12:00:00'), [true, true]);
see('precision -1', takes(z.iso.datetime({ precision: -1 }), '2026-11-28T12:00Z', '2026-11-28T12:00:00Z'), [true, false]);
JS
node probe.mjs
