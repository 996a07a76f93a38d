#!/usr/bin/env bash
# textlint-rule-date-weekday-mismatch: a right weekday is corrected to a wrong one, and a wrong one in front is missed
#
# Guessed beforehand: a weekday that does not fit its date is reported wherever it is, as in "Sunday, 5 December 2026";
# one that fits is left alone.
# Seen: only a weekday in brackets after the date is checked, and only with a capital first letter: "(sun)" and "(SUN)"
# pass, and so does any date after "From". Days and months are read in the American order even with points: "4/12/2026
# (Friday)" and "04.12.2026 (Fri)", which are right in Britain and Germany, are reported, and `--fix` makes Sundays of
# them.
# Where it bites: invitations, which is what such a rule is for: the common form is never checked, and a blind fix puts
# a false day into a correct text. Write the month as a word.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent textlint@15.8.0 textlint-rule-date-weekday-mismatch@1.1.1
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

import text from '@textlint/textlint-plugin-text';
import { TextlintKernelDescriptor } from '@textlint/kernel';
import { createLinter } from 'textlint';
import rule from 'textlint-rule-date-weekday-mismatch';

const plain = (loaded) => loaded.default ?? loaded;
const descriptor = new TextlintKernelDescriptor({
  rules: [{ ruleId: 'weekday', rule: plain(rule), options: { lang: 'en' } }],
  plugins: [{ pluginId: 'text', plugin: plain(text) }],
  filterRules: [],
});
const linter = createLinter({ descriptor });
for (const [draft, as] of [
  ['Soup on 2026-12-05 (Sat)', 'Soup on 2026-12-05 (Sat)'],
  ['Soup on 2026-12-05 (Sun)', 'Soup on 2026-12-05 (Sat)'],
  ['Soup on 5 December 2026 (Sunday)', 'Soup on 5 December 2026 (Saturday)'],
  ['Soup on Sunday, 5 December 2026', 'Soup on Sunday, 5 December 2026'],
  ['Soup on 2026-12-05 (sun)', 'Soup on 2026-12-05 (sun)'],
  ['Soup on 2026-12-05 (SUN)', 'Soup on 2026-12-05 (SUN)'],
  ['From 2026-12-05 (Sun)', 'From 2026-12-05 (Sun)'],
  ['Soup on 4/12/2026 (Friday)', 'Soup on 4/12/2026 (Sunday)'],
  ['Soup on 04.12.2026 (Fri)', 'Soup on 04.12.2026 (Sun)'],
]) {
  const { messages } = await linter.lintText(draft, 'draft.txt');
  const { output } = await linter.fixText(draft, 'draft.txt');
  assert.equal(messages.length, output === draft ? 0 : 1);
  see(draft, output, as);
}
JS
node probe.mjs
