#!/usr/bin/env bash
# vitest-when: the answer for one map or set is given for every map and set, and the last one wins
#
# Guessed beforehand: `when(stub).calledWith(x)` uses the equality of Vitest's `toHaveBeenCalledWith(x)`: an answer for
# one set of tags is not given for another one.
# Seen: Vitest's matchers add a comparison of iterables to its `equals()`; vitest-when uses `equals()` alone. Two maps,
# sets, URLSearchParams or Headers are the same to it, an empty map and a full one as well, also inside an object, so
# of two answers for two maps the last one is given for both. Vitest's matchers tell all of these apart. Dates, links,
# files, errors, bytes and regular expressions are told apart by both, and so are numbers and nested objects.
# Where it bites: a stub for a store or a request that takes a Set of tags, a Map by account or a query: the test
# passes whatever the code passes to it. Check `toHaveBeenCalledWith()` as well, or pass arrays.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent vitest@4.1.12 vitest-when@1.0.0
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
  'stubs.test.mjs',
  `import { expect, test, vi } from 'vitest';
import { when } from 'vitest-when';
const pairs = {
  Date: [new Date(1), new Date(2)],
  URL: [new URL('https://acme.com/'), new URL('https://example.org/')],
  Uint8Array: [new Uint8Array([1]), new Uint8Array([2])],
  object: [{ a: { b: 1 } }, { a: { b: 2 } }],
  Map: [new Map([['a', 1]]), new Map([['a', 2]])],
  'empty Map': [new Map([['a', 1]]), new Map()],
  Set: [new Set(['a']), new Set(['b'])],
  'Set within': [{ tags: new Set(['a']) }, { tags: new Set(['b']) }],
  URLSearchParams: [new URLSearchParams('a=1'), new URLSearchParams('a=2')],
  Headers: [new Headers({ a: '1' }), new Headers({ a: '2' })],
};
for (const [kind, [meant, given]] of Object.entries(pairs)) {
  test('when: ' + kind, () => {
    const stub = vi.fn();
    when(stub).calledWith(meant).thenReturn('answer');
    expect(stub(given)).toBe('answer');
  });
  test('matcher: ' + kind, () => {
    const stub = vi.fn();
    stub(given);
    expect(stub).toHaveBeenCalledWith(meant);
  });
}
test('when: last of two', () => {
  const stub = vi.fn();
  when(stub).calledWith(new Map([['a', 1]])).thenReturn('one');
  when(stub).calledWith(new Map([['a', 2]])).thenReturn('two');
  expect(stub(new Map([['a', 1]]))).toBe('two');
});
`,
);
try {
  execFileSync('npx', ['vitest', 'run', '--reporter=json', '--outputFile=report.json'], { stdio: 'ignore' });
} catch {
  // Most of the tests fail: that is asked below.
}
const { testResults } = JSON.parse(readFileSync('report.json', 'utf8'));
const passed = testResults[0].assertionResults.filter(({ status }) => status === 'passed').map(({ title }) => title);
see('tests', testResults[0].assertionResults.length, 21);
see('taken for the same', passed, [
  'when: Map', 'when: empty Map', 'when: Set', 'when: Set within', 'when: URLSearchParams', 'when: Headers', 'when: last of two',
]);
JS
node probe.mjs
