#!/usr/bin/env bash
# textlint: its rules correct links and mentions, so that they lead nowhere
#
# Guessed beforehand: rules that name their exceptions (code, links, quotes) leave an address alone, in plain text as
# in Markdown; they may change a hashtag, as a word.
# Seen: in plain text links are words. Fixing makes "https://acme.com/GitHub" and "@GitHub" (terminology),
# "Https://acme.com" and "IPhone" (en-capitalization) and "/receive" of the path "/recieve" (common-misspellings). In
# Markdown the first and the last do it too, in bare addresses and between angle brackets; only the target of
# [words](address) is safe.
# Where it bites: posts kept as text files and linted before they are sent: paths are case-sensitive, and an account or
# a tag becomes another one. Accept no fixes for anything with a link in it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  @textlint/kernel@15.8.0 @textlint/textlint-plugin-text@15.8.0 @textlint/textlint-plugin-markdown@15.8.0 \
  textlint-rule-terminology@5.2.16 textlint-rule-en-capitalization@2.0.3 textlint-rule-common-misspellings@1.0.1
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

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const load = (name) => require(name).default ?? require(name);
const { TextlintKernel } = require('@textlint/kernel');
const kernel = new TextlintKernel();
const plugins = ['text', 'markdown'].map((pluginId) => ({
  pluginId,
  plugin: load(`@textlint/textlint-plugin-${pluginId}`),
}));
const fix = async (rule, text, ext) => {
  const rules = [{ ruleId: rule, rule: load(`textlint-rule-${rule}`), options: {} }];
  return (await kernel.fixText(text, { ext, plugins, rules })).output;
};
const [terms, capitals, spelling] = ['terminology', 'en-capitalization', 'common-misspellings'];
for (const [rule, text, inText, inMarkdown] of [
  [terms, 'By @github: https://acme.com/github', 'By @GitHub: https://acme.com/GitHub'],
  [terms, 'By <https://acme.com/github>', 'By <https://acme.com/github>', 'By <https://acme.com/GitHub>'],
  [terms, 'By [us](https://acme.com/github)', 'By [us](https://acme.com/GitHub)', 'By [us](https://acme.com/github)'],
  [capitals, 'https://acme.com is up.', 'Https://acme.com is up.', 'https://acme.com is up.'],
  [capitals, 'iPhone cases are here.', 'IPhone cases are here.'],
  [spelling, 'How to: https://acme.com/recieve', 'How to: https://acme.com/receive'],
]) {
  see(`${rule}, text`, await fix(rule, text, '.txt'), inText);
  see(`${rule}, Markdown`, await fix(rule, text, '.md'), inMarkdown ?? inText);
}
JS
node probe.mjs
