#!/usr/bin/env bash
# jest-codemods: a test that wanted one certain error is content with any, and a full map is empty
#
# Guessed beforehand: an expectation of chai brought to Jest, and with it to vitest, passes and fails for the same
# values; for what has no counterpart there is a warning, as there is for packages that do not fit.
# Seen: without a warning `assert.throws(f, /boom/)` becomes `toThrow()`, which any error satisfies; `to.have.keys('a')`
# lets further keys pass; `to.be.empty` holds for a full map or set and for any number; `to.be.an('object')` for lists;
# `to.not.exist` for 0 and ""; `to.exist` for null. `lengthOf.above(1)` compares the list itself with 1, and
# `assert.isNaN(v)` becomes `toBe()`, which holds for undefined and not for NaN.
# Where it bites: all tests are green after the change, and guard less from then on. Compare the two by values as below,
# or let vitest run chai's own expectations, which it can.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  jest-codemods@0.35.0 jscodeshift@17.4.0 chai@6.3.0 expect@30.5.2
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

import * as chai from 'chai';
import { expect as jestExpect } from 'expect';
import jscodeshift from 'jscodeshift';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const transformers = {
  expect: require('jest-codemods/dist/transformers/chai-should').default,
  assert: require('jest-codemods/dist/transformers/chai-assert').default,
};
const warnings = [];
console.warn = (...parts) => warnings.push(parts.join(' '));
const brought = (line) => {
  const [style] = line.split(/[.(]/);
  const source = `import { ${style} } from 'chai';\n${line};\n`;
  const api = { jscodeshift, j: jscodeshift, stats() {}, report() {} };
  return transformers[style]({ path: 'x.test.js', source }, api, {}).trim().replace(/;$/, '');
};
const passes = (line, value, expect) => {
  try {
    new Function('v', 'expect', 'assert', line)(value, expect, chai.assert);
    return true;
  } catch {
    return false;
  }
};
const changed = (line, value, code, now) => {
  const after = brought(line);
  see(line, [after, passes(line, value, chai.expect), passes(after, value, jestExpect)], [code, !now, now]);
};
const other = () => {
  throw new Error('another');
};

changed('assert.throws(v, /boom/)', other, 'expect(v).toThrow()', true);
changed("expect(v).to.have.keys('a')", { a: 1, b: 2 }, "expect(Object.keys(v)).toContain('a')", true);
changed('expect(v).to.be.empty', new Map([['a', 1]]), 'expect(Object.keys(v)).toHaveLength(0)', true);
changed("expect(v).to.be.an('object')", ['a'], 'expect(v).toBeInstanceOf(Object)', true);
changed('expect(v).to.not.exist', 0, 'expect(v).toBeFalsy()', true);
changed('expect(v).to.exist', null, 'expect(v).toBeDefined()', true);
changed('expect(v).to.have.lengthOf.above(1)', ['a', 'b'], 'expect(v).toBeGreaterThan(1)', false);
changed('assert.isNaN(v)', undefined, 'expect(v).toBe()', true);
changed('assert.isNaN(v)', NaN, 'expect(v).toBe()', false);
see('warnings', warnings, []);
JS
node probe.mjs
