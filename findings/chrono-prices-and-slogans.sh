#!/usr/bin/env bash
# chrono-node: "24/7" and "1/2 price" are dates, and a date with points is read month first
#
# Guessed beforehand: slashes between small numbers beside "help" or "price" are no date; 2.10.2026 is 2 October, as it
# is wherever dates are written with points.
# Seen: "24/7 help" is 24 July, "1/2 price" is 2 January, "2.10.2026" is 10 February; "sat by the sea" is a Saturday.
# Where it bites: a rule about dates that have passed would speak at opening hours and discounts, and be wrong about
# every German or Russian date.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent chrono-node@2.10.3
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'chrono-node@2.10.3'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import * as chrono from 'chrono-node';

const now = new Date(2026, 10, 28, 12);
const dates = (text) =>
  chrono.parse(text, now).map(({ text: found, start }) => [found, start.get('month'), start.get('day')]);
see('24/7', dates('24/7 help for cyclists'), [['24/7', 7, 24]]);
see('1/2', dates('1/2 price on kettles'), [['1/2', 1, 2]]);
see('dots', dates('Since 2.10.2026'), [['2.10.2026', 2, 10]]);
see('sat', dates('We sat by the sea')[0][0], 'sat');
JS
node probe.mjs
