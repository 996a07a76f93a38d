#!/usr/bin/env bash
# eslint-plugin-zod: `--fix` trims an address after it was refused for its spaces, and a list of two may have none
#
# Guessed beforehand: a fix of a rule about style leaves a schema to take and to give what it did; only the rule
# that puts `.trim()` in says that it changes something. Two rules of the recommended set do not work against each
# other.
# Seen: `z.string().trim().email()`, to which one recommended rule leads, is made `z.email().trim()` by another, for
# which the formats at the top replace methods that are deprecated. The check now comes in front of the trim: an
# address with spaces around it was taken and is refused, and so it is for UUIDs and dates; `z.url()` trims by
# itself. `catchall(z.number()).strict()` is put into the other order, in which further fields are taken again.
# `prefer-tuple-over-array-length`, for `length(2)` and `min(1)`, makes tuples: where an item may be undefined, has
# a default or a `catch()`, the empty list is taken, and filled. A length in front of a trim is changed as its rule
# says. `min(3).email()`, `extend().strict()` and unions of literals stay what they were.
# Where it bites: what people paste has spaces around it, and settings that have to name two things may name none.
# No type tells of a late trim. Look through the fixes where a schema trims or has lists of a set length.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  eslint@9.39.5 eslint-plugin-zod@4.12.0 @typescript-eslint/parser@8.74.0 typescript@5.9.3 zod@4.6.3
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

import { Linter } from 'eslint';
import plugin from 'eslint-plugin-zod';
import * as parser from '@typescript-eslint/parser';
import * as z from 'zod';

const show = ({ success, data }) => (success ? data : 'refused');
/** What a rule, or the recommended set, makes of a schema, and what becomes of values before and after. */
function fixed(rules, schema, values) {
  const head = 'import * as z from "zod";\nexport const postSchema = ';
  const config = { plugins: { zod: plugin }, rules, languageOptions: { parser, sourceType: 'module' } };
  const { output } = new Linter().verifyAndFix(`${head}${schema};`, config);
  const to = output.slice(head.length, -1);
  const [before, after] = [schema, to].map((code) => values.map((value) => show(new Function('z', `return ${code}`)(z).safeParse(value))));
  return { to, before, after };
}

const { rules: recommended } = plugin.configs.recommended;
see('recommended', fixed(recommended, 'z.string().trim().email()', ['jo@acme.com', ' jo@acme.com ']), {
  to: 'z.email().trim()',
  before: ['jo@acme.com', 'jo@acme.com'],
  after: ['jo@acme.com', 'refused'],
});
const id = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
see('an id', fixed(recommended, 'z.string().trim().uuid().optional()', [id, ` ${id}`]), {
  to: 'z.uuid().trim().optional()',
  before: [id, id],
  after: [id, 'refused'],
});
see('a moment', fixed(recommended, 'z.string().trim().datetime()', ['2026-11-30T10:00:00Z\n']), {
  to: 'z.iso.datetime().trim()',
  before: ['2026-11-30T10:00:00Z'],
  after: ['refused'],
});
see('other fields', fixed(recommended, 'z.object({ a: z.number() }).catchall(z.number()).strict()', [{ a: 1 }, { a: 1, b: 2 }]), {
  to: 'z.strictObject({ a: z.number() }).catchall(z.number())',
  before: [{ a: 1 }, 'refused'],
  after: [{ a: 1 }, { a: 1, b: 2 }],
});
const tuples = { 'zod/prefer-tuple-over-array-length': 'error' };
const hours = 'z.number().default(9)';
see('two hours', fixed(tuples, `z.array(${hours}).length(2)`, [[], [7], [7, 8], [7, 8, 9]]), {
  to: `z.tuple([${hours}, ${hours}])`,
  before: ['refused', 'refused', [7, 8], 'refused'],
  after: [[9, 9], [7, 9], [7, 8], 'refused'],
});
see('any two', fixed(tuples, 'z.array(z.string().optional()).length(2)', [[], ['a']]), {
  to: 'z.tuple([z.string().optional(), z.string().optional()])',
  before: ['refused', 'refused'],
  after: [[], ['a']],
});
see('at least one', fixed(tuples, 'z.array(z.number().catch(0)).min(1)', [[], [1]]), {
  to: 'z.tuple([z.number().catch(0)], z.number().catch(0))',
  before: ['refused', [1]],
  after: [[0], [1]],
});
see('plain lists', fixed(tuples, 'z.array(z.string()).length(2)', [[], ['a', 'b']]).after, ['refused', ['a', 'b']]);
see('no trim', fixed(recommended, 'z.string().min(3).email()', ['jo@acme.com', ' jo@acme.com']), {
  to: 'z.email().min(3)',
  before: ['jo@acme.com', 'refused'],
  after: ['jo@acme.com', 'refused'],
});
const extended = 'z.object({ a: z.number() }).extend({ b: z.number() }).strict()';
see('strict', fixed(recommended, extended, [{ a: 1, b: 2, c: 3 }]).after, ['refused']);
see('literals', fixed(recommended, "z.union([z.literal('a'), z.literal('b')])", ['a', 'c']).after, ['a', 'refused']);
JS
node probe.mjs
