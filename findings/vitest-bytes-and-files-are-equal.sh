#!/usr/bin/env bash
# vitest: `toEqual()` takes any two buffers as equal, and files by their size alone
#
# Guessed beforehand: two buffers with other bytes, or of other lengths, are unequal to `toEqual()`, `toMatchObject()`
# and `toHaveBeenCalledWith()`, as typed arrays are; so are two files with other names.
# Seen: an ArrayBuffer or a DataView equals every other one, of whatever length; `toStrictEqual()` tells them apart. A
# File equals every File of the same size and type, whatever its name and content, also for `toStrictEqual()`; for
# `toMatchObject()` every File equals every other. So do two `Intl.Locale`, two `Intl.NumberFormat` and two
# SharedArrayBuffers.
# Where it bites: a test of an export ("it saves this file") or of packed weights passes whatever is written. Compare
# `await file.text()`, the name, and `new Uint8Array(buffer)`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent vitest@4.1.12 vite@8.3.8
cat >probe.test.mjs <<'JS'
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

import { expect, test, vi } from 'vitest';

const holds = (check) => {
  try {
    check();
    return true;
  } catch {
    return false;
  }
};
const equal = (a, b) => [
  holds(() => expect(a).toEqual(b)),
  holds(() => expect(a).toStrictEqual(b)),
  holds(() => expect({ it: a }).toMatchObject({ it: b })),
  holds(() => {
    const called = vi.fn();
    called(a);
    expect(called).toHaveBeenCalledWith(b);
  }),
];
const file = (words, name, type = 'text/plain') => new File([words], name, { type, lastModified: 1 });
test('toEqual, toStrictEqual, toMatchObject, toHaveBeenCalledWith', () => {
  const none = [false, false, false, false];
  const all = [true, true, true, true];
  const looseOnly = [true, false, true, true];
  see('typed arrays', equal(Uint8Array.of(1), Uint8Array.of(2)), none);
  see('dates', equal(new Date(1), new Date(2)), none);
  see('buffers', equal(Uint8Array.of(1).buffer, Uint8Array.of(2, 3).buffer), looseOnly);
  see('views', equal(new DataView(new ArrayBuffer(1)), new DataView(new ArrayBuffer(2))), looseOnly);
  see('shared buffers', equal(new SharedArrayBuffer(1), new SharedArrayBuffer(2)), all);
  see('files with other words', equal(file('soup', 'a.txt'), file('cake', 'a.txt')), all);
  see('files with other names', equal(file('soup', 'a.txt'), file('soup', 'b.txt')), all);
  const byMatch = [false, false, true, false];
  see('files of other sizes', equal(file('soup', 'a.txt'), file('soups', 'a.txt')), byMatch);
  see('files of other types', equal(file('a', 'a'), file('a', 'a', 'text/csv')), byMatch);
  see('blobs', equal(new Blob(['soup']), new Blob(['cake'])), all);
  see('locales', equal(new Intl.Locale('en'), new Intl.Locale('fr')), all);
  see('formats', equal(new Intl.NumberFormat('en'), new Intl.NumberFormat('de')), all);
});
JS
npx vitest run --disable-console-intercept probe.test.mjs
