#!/usr/bin/env bash
# dpdm, madge: two TypeScript modules that import each other as "./b.js", or as .mts, are no circle
#
# Guessed beforehand: what looks for circles in TypeScript follows the names that TypeScript itself asks for: with
# "module": "nodenext" `b.ts` is imported as "./b.js", `b.mts` as "./b.mjs". dpdm "supports JavaScript and
# TypeScript completely" by its README, and can end with 1 where a circle is found, for CI.
# Seen: dpdm follows "./b", "./b.ts", types, re-exports, dynamic imports and paths of the configuration. At "./b.js"
# it stops: "Congratulations, no circular dependency was found in your project", it ends with 0, and a line below
# says that "./b.js" was missed. `import b = require('./b')` it does not see, without such a line. A file named
# `.mts` is looked into by neither of the two, though madge is told to take it. madge follows "./b.js".
# Where it bites: a project that went over to modules of Node, as most extensions and libraries did, has a check in
# CI that is green for ever. Look for "miss" in dpdm's output, and make a small circle to see whether it is found.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent dpdm@4.3.0 madge@8.0.0 typescript@5.9.3
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
import madge from 'madge';

const named = (end) => (other) => {
  const own = other === 'a' ? 'b' : 'a';
  return `import { ${other} } from './${other}${end}';\nexport const ${own} = () => ${other};\n`;
};

/** Whether each of the two finds a circle of two modules, given by the end of their names and how the one imports the other. */
async function found(name, extension, from) {
  mkdirSync(name);
  for (const [one, other] of [['a', 'b'], ['b', 'a']]) writeFileSync(`${name}/${one}.${extension}`, from(other));
  const by = spawnSync('npx', ['dpdm', '--exit-code', 'circular:1', `${name}/a.${extension}`], { encoding: 'utf8' });
  const circles = (await madge(name, { fileExtensions: ['ts', 'mts'] })).circular();
  const told = /miss "/.test(by.stdout) ? 'no, but a miss is told' : 'no';
  return [by.status === 1 ? 'yes' : told, circles.length > 0 ? 'yes' : 'no'];
}
console.log('each by dpdm and madge');
see('./b', await found('plain', 'ts', named('')), ['yes', 'yes']);
see('./b.ts', await found('by-ts', 'ts', named('.ts')), ['yes', 'yes']);
see('./b.js', await found('by-js', 'ts', named('.js')), ['no, but a miss is told', 'yes']);
see('./b.mjs', await found('by-mjs', 'mts', named('.mjs')), ['no', 'no']);
const required = (other) => `import ${other} = require('./${other}');\nexport const x = () => ${other};\n`;
see('import = require', await found('required', 'ts', required), ['no', 'yes']);
see('dynamic', await found('dynamic', 'ts', (other) => `export const later = () => import('./${other}');\n`), ['yes', 'yes']);
const { stdout } = spawnSync('npx', ['dpdm', 'by-js/a.ts'], { encoding: 'utf8' });
see('in words', stdout.includes('Congratulations, no circular dependency was found in your project.'), true);
JS
node probe.mjs
