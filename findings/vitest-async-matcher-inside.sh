#!/usr/bin/env bash
# vitest: an asynchronous matcher never passes inside an expectation, and with `not` it always does
#
# Guessed beforehand: a custom matcher that waits for something works inside `toEqual()` once that is awaited, or using
# it there is an error.
# Seen: it is called, and its promise is taken for the result, which has no `pass`. So `{ a: expect.toBeFresh() }`
# fails whatever the value is, with a diff that shows nothing, and `{ a: expect.not.toBeFresh() }` passes whatever it
# is, before the matcher has looked. Outside, `await expect(value).toBeFresh()` is right both ways.
# Where it bites: "none of the hints holds the draft", by a matcher that asks a worker or a store: the test cannot
# fail. Await the value first, and keep nested matchers synchronous.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent vitest@4.1.12
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

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

writeFileSync(
  'fresh.test.mjs',
  `import { expect, test } from 'vitest';
expect.extend({
  async toBeFresh(value) {
    await null;
    return { pass: value === 'fresh', message: () => 'not fresh' };
  },
});
for (const a of ['fresh', 'stale']) {
  test(a + ': itself', () => expect(a).toBeFresh());
  test(a + ': not itself', () => expect(a).not.toBeFresh());
  test(a + ': inside', async () => { await expect({ a }).toEqual({ a: expect.toBeFresh() }); });
  test(a + ': not inside', async () => { await expect({ a }).toEqual({ a: expect.not.toBeFresh() }); });
}
`,
);
try {
  execFileSync('npx', ['vitest', 'run', '--reporter=json', '--outputFile=report.json'], { stdio: 'ignore' });
} catch {
  // Some of the tests fail: that is asked below.
}
const report = JSON.parse(readFileSync('report.json', 'utf8'));
const results = Object.fromEntries(
  report.testResults[0].assertionResults.map(({ title, status }) => [title, status]),
);
see('results', results, {
  'fresh: itself': 'passed',
  'fresh: not itself': 'failed',
  'fresh: inside': 'failed',
  'fresh: not inside': 'passed',
  'stale: itself': 'failed',
  'stale: not itself': 'passed',
  'stale: inside': 'failed',
  'stale: not inside': 'passed',
});
JS
node probe.mjs
