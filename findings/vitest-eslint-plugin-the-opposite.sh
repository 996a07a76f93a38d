#!/usr/bin/env bash
# @vitest/eslint-plugin: `--fix` makes "is undefined" of "is not undefined", and the function that was replaced runs again
#
# Guessed beforehand: what `--fix` makes of a test passes and fails as before; the rules say that they are about
# style, and two of these are in the recommended set.
# Seen, in Vitest 4: `prefer-to-be` writes `expect(a).toBeUndefined()` for `expect(a).not.toBe(undefined)`, the
# opposite; null is right. `prefer-spy-on` writes `vi.spyOn(page, 'post').mockImplementation()` for `page.post =
# vi.fn()`, and in Vitest, other than in Jest, a spy with no implementation calls the real function.
# `prefer-mock-return-shorthand` turns `() => []` into one list for all calls, and `() => Date.now()` into one
# moment. Recommended: `prefer-called-exactly-once-with` joins two expectations at the place of the first, in front
# of the code that stood between them, so that a second call is no failure any more;
# `no-unneeded-async-expect-function` takes the function away that turned an error thrown at once into a rejected
# promise. `toHaveLength`, `toContain` and comparisons are right. oxlint's `prefer-mock-return-shorthand` does the
# same with `--fix`; it leaves "not undefined" right, by `toBeDefined()`.
# Where it bites: a hook with `--fix` or an editor that fixes on saving: tests fail that were right, or pass for
# what they were written against, and one that replaced what writes to the network or the page does so. Leave these
# rules without fixes.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  @vitest/eslint-plugin@1.6.27 @typescript-eslint/parser@8.74.0 eslint@9.39.5 typescript@5.9.3 vitest@4.1.12 \
  oxlint@1.94.0
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

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import vitest from '@vitest/eslint-plugin';
import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';

const { rules: recommended } = vitest.configs.recommended;
/** What `--fix` makes of the lines of a test, by one rule or by the recommended set. */
function fixed(rule, lines) {
  const rules = rule === 'recommended' ? recommended : { [`vitest/${rule}`]: 'error' };
  const head = "import { expect, it, vi } from 'vitest';\nit('works', async () => {\n";
  const config = { plugins: { vitest }, rules, languageOptions: { parser, sourceType: 'module' } };
  return new Linter().verifyAndFix(`${head}${lines}\n});`, config).output.slice(head.length, -4);
}
// Each: the rule, what stands in front, the lines that are fixed, and what stands behind.
const cases = {
  undefined: ['prefer-to-be', 'const a = 5;', 'expect(a).not.toBe(undefined);', ''],
  null: ['prefer-to-be', 'const a = 5;', 'expect(a).not.toBe(null);', ''],
  replaced: ['prefer-spy-on', "const page = { post: () => 'sent' };", 'page.post = vi.fn();', 'expect(page.post()).toBe(undefined);'],
  list: [
    'prefer-mock-return-shorthand',
    'const read = vi.fn();',
    'read.mockImplementation(() => []);',
    "read().push('soup'); expect(read()).toEqual([]);",
  ],
  once: [
    'recommended',
    'const post = vi.fn(); const click = () => { post(1); post(2); }; post(1); post.mockClear(); post(1);',
    'expect(post).toHaveBeenCalledWith(1);\nclick();\nexpect(post).toHaveBeenCalledOnce();',
    '',
  ],
  'thrown at once': [
    'recommended',
    "const send = () => { throw new Error('no network'); };",
    'await expect(async () => { await send() }).rejects.toThrow();',
    '',
  ],
  length: ['prefer-to-have-length', 'const a = [1];', 'expect(a.length).not.toBe(2);', ''],
  contained: ['prefer-to-contain', "const a = ['x'];", "expect(a.includes('y')).toBe(false);", ''],
};
let tests = "import { expect, it, vi } from 'vitest';\n";
const after = {};
for (const [name, [rule, front, lines, behind]] of Object.entries(cases)) {
  after[name] = fixed(rule, lines);
  for (const [when, code] of [['before', lines], ['after', after[name]]]) {
    tests += `it('${name}, ${when}', async () => {\n${front}\n${code}\n${behind}\n});\n`;
  }
}
writeFileSync('fixed.test.js', tests);
const run = spawnSync('npx', ['vitest', 'run', '--reporter=json'], { encoding: 'utf8' });
const results = JSON.parse(run.stdout).testResults[0].assertionResults;
const passes = (title) => results.find((result) => result.title === title).status === 'passed';
for (const [name, as] of Object.entries({
  undefined: ['expect(a).toBeUndefined();', true, false],
  null: ['expect(a).not.toBeNull();', true, true],
  replaced: ["vi.spyOn(page, 'post').mockImplementation();", true, false],
  list: ['read.mockReturnValue([]);', true, false],
  once: ['expect(post).toHaveBeenCalledExactlyOnceWith(1);\nclick();', false, true],
  'thrown at once': ['await expect(send()).rejects.toThrow();', true, false],
  length: ['expect(a).not.toHaveLength(2);', true, true],
  contained: ["expect(a).not.toContain('y');", true, true],
})) {
  see(name, [after[name], passes(`${name}, before`), passes(`${name}, after`)], as);
}
see('a moment', fixed('prefer-mock-return-shorthand', 'now.mockImplementation(() => Date.now());'), 'now.mockReturnValue(Date.now());');

writeFileSync('by-oxlint.test.js', "it('works', () => {\n  read.mockImplementation(() => []);\n  expect(a).not.toBe(undefined);\n});\n");
const rules = { 'jest/prefer-mock-return-shorthand': 'error', 'jest/prefer-to-be': 'error' };
writeFileSync('oxlint.json', JSON.stringify({ plugins: ['jest'], categories: { correctness: 'off' }, rules }));
const by = (option) => {
  spawnSync('npx', ['oxlint', '-c', 'oxlint.json', option, 'by-oxlint.test.js']);
  return readFileSync('by-oxlint.test.js', 'utf8').split('\n').slice(1, 3).map((line) => line.trim());
};
see('oxlint --fix', by('--fix'), ['read.mockReturnValue([]);', 'expect(a).not.toBe(undefined);']);
see('oxlint --fix-suggestions', by('--fix-suggestions'), ['read.mockReturnValue([]);', 'expect(a).toBeDefined();']);
JS
node probe.mjs
