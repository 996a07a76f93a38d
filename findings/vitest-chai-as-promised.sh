#!/usr/bin/env bash
# vitest, chai-as-promised: with the plugin `resolves` and `rejects` no longer wait, and whatever is asked with `not` passes
#
# Guessed beforehand: Vitest takes Chai plugins by `chai.use()`, as its guide says, and this one adds `eventually` and
# `rejectedWith()`; what Vitest had before stays as it was.
# Seen: from then on `resolves` and `rejects` hold the promise itself, no longer its result. `resolves.toBe(1)` of a
# promise of 1 fails, which is noticed; `resolves.not.toBe(1)`, `resolves.not.toEqual()`, `resolves.toBeDefined()`,
# `resolves.toBeTruthy()` and `rejects.toBeDefined()` pass whatever becomes of the promise, even one that is not
# rejected. `expect.poll()` waits as before, and `eventually` works, with Vitest's own matchers as well.
# Where it bites: suites that came from Mocha, with the plugin in the setup file, and so in every test: those that say
# what must not come out are green for ever. Write `expect(await promise)`, or `eventually`, and neither of the two
# words.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent vitest@4.1.12 chai-as-promised@8.0.2
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
  'promises.test.mjs',
  `import { chai, expect, test } from 'vitest';
import chaiAsPromised from 'chai-as-promised';
for (const when of ['without', 'with']) {
  test(when, () => { if (when === 'with') chai.use(chaiAsPromised); });
  const ask = (what, run) => test(when + ': ' + what, run);
  ask('1 is 1', () => expect(Promise.resolve(1)).resolves.toBe(1));
  ask('1 is not 1', () => expect(Promise.resolve(1)).resolves.not.toBe(1));
  ask('list is not itself', () => expect(Promise.resolve([1])).resolves.not.toEqual([1]));
  ask('undefined is defined', () => expect(Promise.resolve(undefined)).resolves.toBeDefined());
  ask('0 is truthy', () => expect(Promise.resolve(0)).resolves.toBeTruthy());
  ask('1 is rejected', () => expect(Promise.resolve(1)).rejects.toBeDefined());
  ask('polled 1 is 2', () => expect.poll(() => 1, { timeout: 60, interval: 20 }).toBe(2));
}
test('eventually 1', () => expect(Promise.resolve(1)).eventually.toBe(1));
test('eventually 2', () => expect(Promise.resolve(1)).eventually.toBe(2));
`,
);
try {
  execFileSync('npx', ['vitest', 'run', '--reporter=json', '--outputFile=report.json'], { stdio: 'ignore' });
} catch {
  // Some of the tests fail: that is asked below.
}
const { testResults } = JSON.parse(readFileSync('report.json', 'utf8'));
const passed = testResults[0].assertionResults.filter(({ status }) => status === 'passed').map(({ title }) => title);
const those = (start) => passed.filter((title) => title.startsWith(`${start}: `)).map((title) => title.slice(start.length + 2));
see('hold without the plugin', those('without'), ['1 is 1']);
see('hold with it', those('with'), ['1 is not 1', 'list is not itself', 'undefined is defined', '0 is truthy', '1 is rejected']);
see('eventually', passed.filter((title) => title.startsWith('eventually')), ['eventually 1']);
JS
node probe.mjs
