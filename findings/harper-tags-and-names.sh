#!/usr/bin/env bash
# harper.js: hashtags, mentions and cashtags of X are misspelt, and #eatlocal should be two words
#
# Guessed beforehand: a checker whose extension works on X leaves alone what X turns into links: links, @names, #tags
# and $tickers.
# Seen: links are left alone. "#CommunityKitchen" and "@northwindbakery" are checked as the words CommunityKitchen and
# northwindbakery and are misspelt, "$AAPL" too, and for "#eatlocal" the fix is "eat local", which leaves the tag
# "#eat".
# Where it bites: a hint at every tag and every account, and a fix that breaks what it touches. Mask them before
# checking, with as many letters as they have.
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

import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });
const lint = async (text) =>
  (await linter.lint(text, { language: 'plaintext' })).map((found) => [
    found.lint_kind(),
    found.get_problem_text(),
    ...found.suggestions().map((suggestion) => suggestion.get_replacement_text()),
  ]);
see('link', await lint('Soup at https://acme.com/northwindbakery'), []);
see('tag', await lint('Soup at noon #CommunityKitchen'), [['Spelling', 'CommunityKitchen']]);
see('name', await lint('Soup by @northwindbakery'), [['Spelling', 'northwindbakery']]);
see('cashtag', (await lint('A note on $AAPL')).map(([kind, text]) => [kind, text]), [['Spelling', 'AAPL']]);
see('tag of two words', await lint('Soup at noon #eatlocal'), [['Typo', 'eatlocal', 'eat local']]);
JS
node probe.mjs
