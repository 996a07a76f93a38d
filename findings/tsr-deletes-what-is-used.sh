#!/usr/bin/env bash
# tsr: it deletes a file whose namespace, type or worker is in use, and the constant by which a module registers itself
#
# Guessed beforehand: "if your project passes type checking, tsr will work", and it goes about it "like how
# tree-shaking is implemented in bundlers": what it removes is imported nowhere, so the project compiles and does
# afterwards what it did before.
# Seen: `tsr --write` deletes a file from which a namespace (`export namespace`) is imported by name, one whose type is
# named by `import('./kinds.js').Kind`, and one that is a worker by `new URL('./worker.js', import.meta.url)`; the
# project no longer compiles, or stops when it runs. In a module imported for its side effects, `export const added =
# list.set(…)` goes together with the call in it, where a bundler keeps calls; this one compiles. Namespace imports,
# `import()` with `then`, re-exports, destructuring, overloads and recursion are right.
# Where it bites: rules or commands that register themselves in a list when they are loaded, and an extension's
# workers: a cleanup in CI removes features, and for the last kind neither types nor a build tell. Check what it lists,
# and give it such files as entries.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent tsr@1.3.4 typescript@5.9.3
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
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, rootDir: 'src', outDir: 'out', types: [], skipLibCheck: true };
/** What a command prints, whether it fails or not: what fails is asked below. */
const run = (command, ...words) => {
  try {
    return execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch (error) {
    return error.stdout.trim();
  }
};
/** What a project prints before and after, what the compiler then says, and which files are left. */
function clean(files) {
  for (const folder of ['src', 'out']) rmSync(folder, { recursive: true, force: true });
  mkdirSync('src');
  for (const [name, text] of Object.entries(files)) writeFileSync(`src/${name}.ts`, text);
  writeFileSync('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
  assert.equal(run('node_modules/.bin/tsc'), '');
  const before = run('node', 'out/main.js');
  run('node_modules/.bin/tsr', '--write', 'src/main\\.ts$');
  rmSync('out', { recursive: true, force: true });
  const faults = run('node_modules/.bin/tsc').match(/TS\d+/g) ?? [];
  const left = Object.keys(files).filter((name) => existsSync(`src/${name}.ts`));
  return { before, after: run('node', 'out/main.js'), faults, left };
}
see('plain', clean({
  main: `import * as all from './all.js'; import { one } from './pair.js'; const { late } = await import('./late.js');
console.log(all.used, one, late); import('./then.js').then(({ later }) => console.log(later));`,
  all: 'export const used = 1; export const unused = 2;',
  pair: 'export const { one, two } = { one: 1, two: 2 };',
  late: "export const late = 'late'; export const other = 1;",
  then: "export const later = 'later'; export const other = 1;",
  nobody: 'export const alone = 1;',
}), { before: '1 1 late\nlater', after: '1 1 late\nlater', faults: [], left: ['main', 'all', 'pair', 'late', 'then'] });
see('a namespace', clean({
  main: "import { Marks } from './marks.js'; console.log(Marks.heart);",
  marks: "export namespace Marks { export const heart = '<3'; }",
}), { before: '<3', after: '', faults: ['TS2307'], left: ['main'] });
see('a type', clean({
  main: "const kind: import('./kinds.js').Kind = 'post'; console.log(kind);",
  kinds: "export type Kind = 'post' | 'reply';",
}), { before: 'post', after: 'post', faults: ['TS2307'], left: ['main'] });
see('a worker', clean({
  main: "declare const URL: any; await import(new URL('./worker.js', import.meta.url).href);",
  worker: "declare const console: any; console.log('at work'); export const name = 'worker';",
}), { before: 'at work', after: '', faults: [], left: ['main'] });
see('a list', clean({
  main: "import { list } from './list.js'; import './shouting.js'; console.log([...list].join());",
  list: 'export const list = new Set<string>();',
  shouting: "import { list } from './list.js'; export const shouting = list.add('shouting');",
}), { before: 'shouting', after: '', faults: [], left: ['main', 'list', 'shouting'] });
JS
node probe.mjs
