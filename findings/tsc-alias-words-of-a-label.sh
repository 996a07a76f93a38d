#!/usr/bin/env bash
# tsc-alias and two like it: a label 'Copied from "notes".' reads 'Copied from "./lib/notes.js".' once it is built
#
# Guessed beforehand: "replace alias paths with relative paths after typescript compilation" means what is imported:
# compiled files are parsed, and strings stay as they are.
# Seen: tsc-alias, resolve-tspaths and tsconfig-replace-paths look for `from`, `import` or `require` with a quoted alias
# behind it, wherever that stands: in strings, templates and comments too. With a path called like a word ("notes",
# "shop"), texts on a page say where a file lies. What is an import, `import()` with the alias in a template without
# values, is left alone, and fails at run time. Types and tests see nothing of it, as both run on the sources.
# Where it bites: words of a panel, and examples of code that a page shows. Begin each alias with a sign that no text
# has, such as "#lib/", or let a bundler resolve them.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  tsc-alias@1.9.10 resolve-tspaths@0.8.23 tsconfig-replace-paths@0.0.14 typescript@5.9.3
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
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';

const paths = { notes: ['./src/lib/notes'], '@/*': ['./src/*'] };
const kind = { module: 'esnext', moduleResolution: 'bundler', target: 'es2022' };
const compilerOptions = { baseUrl: '.', rootDir: 'src', outDir: 'dist', noCheck: true, paths, ...kind };
writeFileSync('tsconfig.json', JSON.stringify({ compilerOptions }));
mkdirSync('src/lib', { recursive: true });
writeFileSync('src/lib/notes.ts', 'export const count = 3;\n');
writeFileSync(
  'src/page.ts',
  `import { count } from 'notes';
export const label = 'Copied from "notes".';
export const hints = \`\${count} hints from "notes"\`;
export const example = "import { count } from '@/lib/notes';";
export const later = () => import(\`@/lib/notes\`);
`,
);
const run = (name, ...options) => execFileSync(`node_modules/.bin/${name}`, ['-p', 'tsconfig.json', ...options]);
run('tsc');
cpSync('dist', 'compiled', { recursive: true });
const built = (name, ...options) => {
  cpSync('compiled', 'dist', { recursive: true });
  run(name, ...options);
  return readFileSync('dist/page.js', 'utf8').trim().split('\n').map((line) => line.replace(/^export const /, ''));
};
const seen = (file) => [
  `import { count } from '${file}';`,
  `label = 'Copied from "${file}".';`,
  `hints = \`\${count} hints from "${file}"\`;`,
  `example = "import { count } from '${file}';";`,
  'later = () => import(`@/lib/notes`);',
];

see('tsc-alias', built('tsc-alias'), seen('./lib/notes.js'));
see('resolve-tspaths', built('resolve-tspaths'), seen('./lib/notes.js'));
see('tsconfig-replace-paths', built('tsconfig-replace-paths', '-s', 'src', '-o', 'dist'), seen('./lib/notes'));
JS
node probe.mjs
