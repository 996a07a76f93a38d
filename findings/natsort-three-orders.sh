#!/usr/bin/env bash
# natsort: "soup", "über" and "Zimt" have three orders, and a date sorts before a word that sorts before the date
#
# Guessed beforehand: a comparator for `sort()` is one order: if a comes before b and b before c, a comes before c; if
# a comes before b, b does not come before a.
# Seen: two plain ASCII words are compared by their codes, capitals first, others by `localeCompare()`. So "Zimt" is
# before "soup", "soup" before "über" and "über" before "Zimt": which is first depends on the order of the input. A
# date ("2026-11-29") and "day 2" are each before the other, with `insensitive: true` as well. Among 44 plain strings
# there are 1,089 circles of three. natural-orderby, string-natural-compare and natural-compare have none.
# Where it bites: a list of tags or drafts that is sorted again when one is added: others move, a binary search misses
# what is in it, and a test passes or fails by the order of its input. Use `Intl.Collator` with `numeric: true`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent natsort@2.0.3
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

import { createRequire } from 'node:module';

const natsort = createRequire(import.meta.url)('natsort').default;
const orders = (texts) =>
  texts.length < 2 ? [texts] : texts.flatMap((one, place) => orders(texts.toSpliced(place, 1)).map((rest) => [one, ...rest]));
const sorted = (texts, compare) => [...new Set(orders(texts).map((order) => order.sort(compare).join(' ')))].sort();
const tags = ['soup', 'über', 'Zimt'];
see('plain words', sorted(['soup', 'Zimt', 'tea'], natsort()), ['Zimt soup tea']);
see('one with an accent', sorted(tags, natsort()), ['Zimt soup über', 'soup über Zimt', 'über Zimt soup']);
see('whatever the case', sorted(tags, natsort({ insensitive: true })), ['soup über Zimt']);
see('numbers', sorted(['day 10', 'day 9', 'day 1'], natsort()), ['day 1 day 9 day 10']);
const compare = natsort({ insensitive: true });
see('a date and a day', [compare('2026-11-29', 'day 2'), compare('day 2', '2026-11-29')], [-1, -1]);
see('both', sorted(['2026-11-29', 'day 2'], compare), ['2026-11-29 day 2', 'day 2 2026-11-29']);
const { compare: collated } = new Intl.Collator('en', { numeric: true });
see('by the browser', [sorted(tags, collated), sorted(['2026-11-29', 'day 2'], collated)], [['soup über Zimt'], ['2026-11-29 day 2']]);
JS
node probe.mjs
