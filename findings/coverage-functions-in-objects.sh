#!/usr/bin/env bash
# ast-v8-to-istanbul, vitest's coverage: `save: function () {…}` counts as a called function, though nobody ever called it
#
# Guessed beforehand: its counts are Istanbul's, "100% identical" by its README except for default values and code
# after a call that throws, which it lists; vitest's V8 coverage is built on it.
# Seen: a function written as the value of a property, also an async or named one or under a quoted key, counts as
# called when the object is created. Its statements are reported as not run, so a file has all functions covered and
# some lines not. Methods, arrow functions, getters and functions in classes, in variables and as arguments are right.
# For functions that are called both counts agree.
# Where it bites: handlers in a table (`onInstalled: function () {…}`): the share of covered functions, and the
# threshold that a test run has to reach, are met however few were called. Write methods or arrow functions, or look at
# lines.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ast-v8-to-istanbul@1.0.8 istanbul-lib-instrument@6.0.3 acorn@8.19.0
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

import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { convert } from 'ast-v8-to-istanbul';
import { createInstrumenter } from 'istanbul-lib-instrument';

const code = `export const handlers = {
  method() { return 1; },
  arrow: () => { return 2; },
  get getter() { return 3; },
  value: function () { return 4; },
  later: async function () { return 5; },
  'quoted': function named() { return 6; },
};
export class Draft { method() { return 7; } field = function () { return 8; }; }
export const variable = function () { return 9; };
[].map(function () { return 10; });
`;
const file = `${process.cwd()}/handlers.mjs`;
writeFileSync(file, code);
writeFileSync(
  'istanbul.mjs',
  createInstrumenter({ esModules: true, coverageVariable: 'counts' }).instrumentSync(code, file),
);
await import('./istanbul.mjs');
const byIstanbul = globalThis.counts[file];

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const url = pathToFileURL(file).href;
await import(url);
const { result } = await session.post('Profiler.takePreciseCoverage');
session.disconnect();
const coverage = result.find((script) => script.url === url);
const ast = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
const byV8 = (await convert({ code, ast, coverage, wrapperLength: 0 }))[file];

/** Whether the function in each line ran. */
const functions = ({ fnMap, f }) =>
  Object.values(fnMap).flatMap(({ loc }, index) => (f[index] > 0 ? [loc.start.line] : []));
/** The lines in which a "return" ran. */
const returns = ({ statementMap, s }) =>
  Object.values(statementMap).flatMap(({ start }, index) =>
    s[index] > 0 && code.split('\n')[start.line - 1].slice(start.column).startsWith('return')
      ? [start.line]
      : [],
  );
see('functions that ran, Istanbul', functions(byIstanbul), []);
see('functions that ran, V8', functions(byV8), [5, 6, 7]);
see('statements in functions that ran', [returns(byIstanbul), returns(byV8)], [[], []]);
JS
node probe.mjs
