#!/usr/bin/env bash
# harper.js: switching to British English loses the learned words, what was to be ignored, and every setting
#
# Guessed beforehand: `setDialect()` stands beside `importWords()`, `ignoreLint()` and `setLintConfig()`, each of which
# keeps what the others set; its own description says nothing else. So it changes the dialect.
# Seen: "colour" is right from then on, and everything else is as in a new linter: `exportWords()` and
# `exportIgnoredLints()` are empty, a disabled rule is enabled again. Switching back restores nothing. Among the other
# three nothing is lost.
# Where it bites: a choice of dialect in a writing tool's options: the names that a person taught it are underlined
# again, and saving what is exported afterwards deletes them for good. Export first, and import again.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent harper.js@2.10.0
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

import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });
const text = 'Our colour is an an northwindia.';
const lint = () => linter.lint(text, { language: 'plaintext' });
const state = async () => [
  (await lint()).map((found) => found.get_problem_text()),
  await linter.exportWords(),
  JSON.parse(await linter.exportIgnoredLints()).context_hashes.length,
  (await linter.getLintConfig()).EllipsisLength ?? null,
];
see('new', await state(), [['colour', 'an an', 'northwindia'], [], 0, null]);
await linter.importWords(['northwindia']);
await linter.ignoreLints(text, (await lint()).filter((found) => found.get_problem_text() === 'an an'));
await linter.setLintConfig({ ...(await linter.getLintConfig()), EllipsisLength: false });
see('told', await state(), [['colour', 'an'], ['northwindia'], 1, false]);
await linter.setDialect(Dialect.British);
see('in British English', await state(), [['an an', 'northwindia'], [], 0, null]);
await linter.setDialect(Dialect.American);
see('and back', await state(), [['colour', 'an an', 'northwindia'], [], 0, null]);
JS
node probe.mjs
