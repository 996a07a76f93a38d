#!/usr/bin/env bash
# unimport: a constant of the same name in one function takes the import away from the rest of the file
#
# Guessed beforehand: a name that is offered for auto-import and used without being declared is imported, whatever
# other functions declare; one that is declared is left alone. The README admits false positives and negatives of the
# default parser, which goes by regular expressions, and names none; rare syntax, one would think.
# Seen: declarations are looked for by patterns in the whole text. Where any function or block has `const storage`,
# `storage` is not imported for the others, and the file fails with a ReferenceError when it runs. Conversely, a name
# declared as a parameter, in `catch`, after a comma or by `{ a: storage }`, and a method of that name, import a module
# that is not used. With `parser: 'acorn'` all are right.
# Where it bites: WXT imports by it, with its default parser, and helpers or tests readily use the names `browser` and
# `storage`. Types and editor know the name as a global and report nothing. Set a parser, or switch auto-imports off.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent unimport@7.0.2 acorn@8.17.0
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

import { createUnimport } from 'unimport';

const from = 'wxt/utils/storage';
async function imported(code, parser) {
  const { injectImports } = createUnimport({ parser, imports: [{ name: 'storage', from }] });
  return (await injectImports(code, 'popup.js')).code.startsWith('import { storage }');
}
const both = async (code) => [await imported(code), await imported(code, 'acorn')];
const use = 'export const read = () => storage.getItem("draft");';
see('used', await both(use), [true, true]);
see('declared', await both(`const storage = new Map();\n${use}`), [false, false]);
see('in a comment, in a text', await both(`// const storage = 1\nconst a = "const storage = 1";\n${use}`), [true, true]);
see('a constant in a function', await both(`function fake() { const storage = new Map(); return storage; }\n${use}`), [false, true]);
see('in a block', await both(`{ const storage = 1; }\n${use}`), [false, true]);
see('taken out of an object', await both(`const size = (all) => { const { storage } = all; return storage.size; };\n${use}`), [false, true]);
see('a parameter', await both(`const size = (storage) => storage.size;\n${use}`), [true, true]);
const alone = ['let size = 1, storage = 2; storage;', 'const { a: storage } = all; storage;', 'try {} catch (storage) { storage; }'];
see('declared otherwise', await Promise.all(alone.map(both)), [[true, false], [true, false], [true, false]]);
see('a parameter alone', await both('const size = (storage) => storage.size;'), [true, false]);
see('a method', await both('const all = { storage() {} };'), [true, false]);
JS
node probe.mjs
