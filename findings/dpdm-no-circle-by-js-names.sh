#!/usr/bin/env bash
# dpdm: two TypeScript modules that import each other as "./b.js", or as .mts, are no circle
#
# Guessed beforehand: what looks for circles in TypeScript follows the names that TypeScript itself asks for: with
# "module": "nodenext" `b.ts` is imported as "./b.js", `b.mts` as "./b.mjs". dpdm "supports JavaScript and
# TypeScript completely" by its README, and can end with 1 where a circle is found, for CI.
# Seen: it follows "./b", "./b.ts", types, re-exports, dynamic imports and paths of the configuration. At "./b.js"
# it stops: "Congratulations, no circular dependency was found in your project", it ends with 0, and a line below
# says that "./b.js" was missed. Without such a line it does not see `import b = require('./b')`, and does not look
# into a file named `.mts`.
# Where it bites: a project that went over to modules of Node, as most extensions and libraries did, has a check in
# CI that is green for ever. Look for "miss" in its output, and make a small circle to see whether it is found.
# madge and skott follow "./b.js".
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent dpdm@4.3.0 typescript@5.9.3
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
import { mkdirSync, writeFileSync } from 'node:fs';

const bin = 'node_modules/.bin/dpdm';
const dpdm = (...args) => spawnSync(bin, args, { encoding: 'utf8' });
/** Whether a circle of two modules is found, given by the end of their names and how the one imports the other. */
function found(name, extension, from) {
  mkdirSync(name);
  for (const [one, other] of [['a', 'b'], ['b', 'a']]) writeFileSync(`${name}/${one}.${extension}`, from(other));
  const { status, stdout } = dpdm('--exit-code', 'circular:1', `${name}/a.${extension}`);
  if (status === 1) return 'yes';
  assert.equal(status, 0);
  assert.match(stdout, /Congratulations, no circular dependency was found in your project/);
  return /miss "/.test(stdout) ? 'no, but a miss is told' : 'no';
}
const named = (end) => (other) => {
  const own = other === 'a' ? 'b' : 'a';
  return `import { ${other} } from './${other}${end}';\nexport const ${own} = () => ${other};\n`;
};
see('./b', found('plain', 'ts', named('')), 'yes');
see('./b.ts', found('by-ts', 'ts', named('.ts')), 'yes');
see('./b.js', found('by-js', 'ts', named('.js')), 'no, but a miss is told');
see('./b.mjs', found('by-mjs', 'mts', named('.mjs')), 'no');
const required = (other) => `import ${other} = require('./${other}');\nexport const x = () => ${other};\n`;
see('import = require', found('required', 'ts', required), 'no');
see('types', found('types', 'ts', (other) => `import type { X } from './${other}';\nexport type { X };\n`), 'yes');
see('dynamic', found('dynamic', 'ts', (other) => `export const later = () => import('./${other}');\n`), 'yes');
JS
node probe.mjs
