#!/usr/bin/env bash
# @fluent/bundle: following the example in Fluent's own guide, one finishes "2th", "3th" and "21th"
#
# Guessed beforehand: the guide's page on selectors shows how ordinals are written, `NUMBER($pos, type: "ordinal")`
# with the variants one, two, few and other, and this is the package by the same makers that implements it.
# Seen: of the options a message gives in NUMBER() the package reads eight, and `type` is none of them: the number is
# counted as "one, other", and the variants two and few are never met. The list of errors is empty. Given by the
# program, as a FluentNumber with the same option, it is right; `style` too is read from the program only.
# Where it bites: "your 2nd post today", "22nd of November" in six languages: translators follow the guide, no test
# counts to two, and a wrong ending is in the interface.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @fluent/bundle@0.19.1
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

import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';

const bundle = new FluentBundle('en', { useIsolating: false });
bundle.addResource(
  new FluentResource(`post = { NUMBER($n, type: "ordinal") ->
    [one] your { $n }st post
    [two] your { $n }nd post
    [few] your { $n }rd post
   *[other] your { $n }th post
 }
share = { NUMBER($n, style: "percent", maximumFractionDigits: 0) }
`),
);
const shown = (id, n) => {
  const errors = [];
  return [bundle.formatPattern(bundle.getMessage(id).value, { n }, errors), errors.length];
};
for (const [n, inMessage, byProgram] of [
  [1, 'your 1st post', 'your 1st post'],
  [2, 'your 2th post', 'your 2nd post'],
  [3, 'your 3th post', 'your 3rd post'],
  [4, 'your 4th post', 'your 4th post'],
  [21, 'your 21th post', 'your 21st post'],
]) {
  see(`${n}`, [shown('post', n), shown('post', new FluentNumber(n, { type: 'ordinal' }))], [
    [inMessage, 0],
    [byProgram, 0],
  ]);
}
see('style in the message', shown('share', 0.5), ['1', 0]);
see('style by the program', shown('share', new FluentNumber(0.5, { style: 'percent' })), ['50%', 0]);
JS
node probe.mjs
