#!/usr/bin/env bash
# zipson: what follows an empty object becomes an empty object, two of them are undefined twice, and 1e-7 is 1
#
# Guessed beforehand: `parse(stringify(value))` gives what JSON gives, except that decimals are cut to three unless
# `fullPrecisionFloats` is set.
# Seen: equal elements in a row are written once. An empty object breaks that: `{ a: {}, b: 1 }` comes back as `{ a:
# {}, b: {} }`, `[{}, 1]` and `[{}, {}]` as lists of undefined. An object that contains only such an object does the
# same to the next one. With `fullPrecisionFloats` a number is cut at its exponent: 1e-7 is 1, without it 0. Empty
# lists, strings of all kinds, dates and nested objects are right. No error is raised.
# Where it bites: settings and drafts packed into storage or a link: after one option without entries what follows it
# is lost, for good. Use a general compression over JSON, or leave out what is empty.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent zipson@0.2.12
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

import { parse, stringify } from 'zipson';

const back = (value, options) => parse(stringify(value, options));
for (const same of [{}, [{ a: 1 }, { a: 2, b: 1 }], [[], []], { a: [] }, 'a|b "c" 🎉', ['1', 1, 'true', true], [{ a: 1 }, {}]]) {
  see(JSON.stringify(same), back(same), same);
}
see('an object, then a number', back({ a: {}, b: 1 }), { a: {}, b: {} });
see('in a list', back([{}, 1]), [undefined, undefined]);
see('two of them', back([{}, {}]), [undefined, undefined]);
see('one level down', back([{ a: {} }, { a: {} }]), [undefined, undefined]);
const full = { fullPrecisionFloats: true };
see('three decimals', [back(0.12345), back(0.12345, full)], [0.123, 0.12345]);
see('one in ten million', [back(1e-7), back(1e-7, full)], [0, 1]);
JS
node probe.mjs
