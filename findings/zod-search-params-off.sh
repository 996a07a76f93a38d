#!/usr/bin/env bash
# zod-search-params: a switch that is on by default cannot be switched off, and "off", "no" and "False" are true
#
# Guessed beforehand: "predictable output": what stands in an address is brought to the type that the schema asks
# for, so that `?hints=false` is false, whatever the default; what is neither yes nor no is refused, as letters for
# a number are, which end in the default or in undefined.
# Seen: "false", "0" and nothing are not false but missing: with `default(true)` each of them is true, with
# `optional()` they are undefined, and only a plain `z.boolean()`, which has to be there, gets false. Every other
# word is true, "off", "no" and "FALSE" too. A number that is left empty is 0, one of spaces as well, a date of a
# single figure a day in 2001. Two values for one text are one text with a comma. Lists, enumerations, `catch()` and
# numbers with letters are as guessed.
# Where it bites: options that are handed over in an address (a page of settings, a panel in a frame, a link that
# opens a draft): the reader who switched something off finds it on, and no error tells. Read switches as
# `z.enum(['true', 'false'])` and compare.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zod-search-params@0.2.1 zod@4.6.3
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
import params from 'zod-search-params/v4';

/** What a field of an address is by a schema; undefined is written as null. */
const read = (schema, query) => params.parseSearchParams(z.object({ a: schema }), new URLSearchParams(query))?.a ?? null;
const each = (schema, ...values) => values.map((value) => read(schema, `a=${value}`));
see('on by default', each(z.boolean().default(true), 'true', 'false', '0', ''), [true, true, true, true]);
see('off by default', each(z.boolean().default(false), 'true', '1', 'false'), [true, true, false]);
see('may be missing', each(z.boolean().optional(), 'true', 'false', '0'), [true, null, null]);
see('has to be there', each(z.boolean(), 'true', 'false', '0'), [true, false, false]);
see('other words', each(z.boolean(), 'off', 'no', 'False', 'FALSE', 'x'), [true, true, true, true, true]);
see('numbers', each(z.number().default(5), '7', '-1.5', 'x'), [7, -1.5, null]);
see('empty numbers', each(z.number().default(5), '', '%20'), [0, 0]);
see('caught', each(z.number().catch(5), 'x'), [5]);
const days = each(z.date(), '2026-11-30', '5').map((day) => day.toISOString().slice(0, 10));
see('days', days, ['2026-11-30', '2001-05-01']);
see('lists', [read(z.array(z.number()), 'a=1&a=2'), read(z.string(), 'a=1&a=2')], [[1, 2], '1,2']);
see('as words', each(z.enum(['true', 'false']).default('true'), 'true', 'false'), ['true', 'false']);
JS
node probe.mjs
