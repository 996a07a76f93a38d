#!/usr/bin/env bash
# duration-fns: from 31 May to 16 November it is six months less fifteen days, and that added to 31 May is the 15th
#
# Guessed beforehand: `between()` is the inverse of `apply()`: what lies between two dates, added to the first, is the
# second; `normalize()` given a date changes how a duration is written, and not where it leads from there.
# Seen: of 5,000 random pairs of dates that fails for 61, by one to three days, mostly where a month is short of the day
# it starts from, or backwards. The duration has parts of both signs ("P2Y6M-15DT14H11M"), though both dates are in
# order; Temporal has 2 years, 5 months, 16 days and leads to the end. `normalize()` turns "a month back and six days"
# from 30 March into a month and eight days. Adding a plain duration gives what Temporal gives, in 3,000 cases.
# Where it bites: the time until a planned post, shown as months and days and counted down: it arrives a day early, and
# a text made of the parts reads "6 months and -15 days".
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent duration-fns@3.0.2 temporal-polyfill@1.0.8
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

process.env.TZ = 'UTC';
const { apply, between, normalize, toString } = await import('duration-fns');
const { Temporal } = await import('temporal-polyfill');

const on = (text) => new Date(`${text}Z`);
const short = (date) => date.toISOString().slice(0, 16);
const [start, end] = ['2024-05-31T04:03', '2026-11-16T18:14'];
see('between', toString(between(on(start), on(end))), 'P2Y6M-15DT14H11M');
see('applied', short(apply(on(start), between(on(start), on(end)))), '2026-11-15T18:14');
const plain = Temporal.PlainDateTime.from(start);
const until = plain.until(end, { largestUnit: 'years' });
see('Temporal', [String(until), String(plain.add(until)).slice(0, 16)], ['P2Y5M16DT14H11M', end]);
see('from 1 May', toString(between(on('2026-05-01T00:00'), on('2026-11-16T00:00'))), 'P6M15D');
const back = { months: -1, days: -6 };
const from = on('2027-03-30T22:00');
see('a month and six days back', short(apply(from, back)), '2027-02-22T22:00');
const normal = normalize(back, from);
see('normalized', [toString(normal), short(apply(from, normal))], ['-P1M8D', '2027-02-20T22:00']);

let state = 7;
const random = (below) => {
  state = (state * 1103515245 + 12345) & 0x7fffffff;
  return (state >> 8) % below;
};
const date = () => new Date(Date.UTC(2024 + random(4), random(12), 1 + random(31), random(24), random(60)));
const pairs = Array.from({ length: 5000 }, () => [date(), date()]);
const off = pairs.map(([a, b]) => Math.abs(apply(a, between(a, b)) - b) / 86_400_000).filter((days) => days > 0);
see('off, of 5,000, and by how many days', [off.length, [...new Set(off)].sort()], [61, [1, 2, 3]]);
JS
node probe.mjs
