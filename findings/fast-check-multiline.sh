#!/usr/bin/env bash
# fast-check: `stringMatching()` with the flag m makes strings that do not match wherever a line ends in the middle
#
# Guessed beforehand: what `stringMatching()` makes matches; where it cannot do so, as with the flag "i" or a
# lookahead, it throws, and the flag "m" is one that it accepts.
# Seen: "^" and "$" at the ends are right. In the middle each is taken as "a line end and then anything", besides the
# line end that the expression names: for /soup$\nbread/m about half of the strings have other letters between the two
# lines, for /a\n^b/m as well. Without the redundant anchor, /soup\nbread/m, all match.
# Where it bites: a property over drafts of several lines: half of the samples are no such drafts, and the test that
# should have met two lines passes without them. Assert on the sample first.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent fast-check@4.11.0
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

import fc from 'fast-check';

const half = (expression) => {
  const texts = fc.sample(fc.stringMatching(expression), { numRuns: 1000, seed: 7 });
  const wrong = texts.filter((text) => !expression.test(text));
  if (wrong.length > 0) console.log(`${expression} made ${JSON.stringify(wrong[0])}`);
  return Math.round((wrong.length / texts.length) * 2) / 2;
};
see('/^#\\w+$/m', half(/^#\w+$/m), 0);
see('/^(?:a|b)$/m', half(/^(?:a|b)$/m), 0);
see('/soup\\nbread/m', half(/soup\nbread/m), 0);
see('/soup$\\nbread/m', half(/soup$\nbread/m), 0.5);
see('/a\\n^b/m', half(/a\n^b/m), 0.5);
see('/^#\\w+$\\n^\\w+$/m', half(/^#\w+$\n^\w+$/m), 0.5);
assert.throws(() => fc.stringMatching(/soup/i));
assert.throws(() => fc.stringMatching(/soup(?=bread)/));
JS
node probe.mjs
