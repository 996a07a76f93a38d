#!/usr/bin/env bash
# retext-passive: "was written" is passive, "was closed" is not, and "quickly" hides both
#
# Guessed beforehand: a form of "be" with a participle is passive, whichever verb; write-good, whose list of
# irregular verbs looks the same, takes any word in -ed beside it. An adverb between the two changes nothing.
# Seen: only irregular participles are looked for. "The doors were opened by us" and "Soup was served" are
# fine, "was sold" is not; "was burnt" is passive and "was burned" is not. With an adverb between ("was
# quickly sold") nothing is said. write-good speaks on all but that.
# Where it bites: most English verbs are regular, so that most passives pass. A "0 passives" by it is no
# measure, and two tools that are thought to agree do not.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent retext-passive@5.0.0 retext-english@5.0.0 retext-stringify@4.0.0 unified@11.0.5 write-good@1.0.8
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

import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import writeGood from 'write-good';

const checker = unified().use(retextEnglish).use(retextPassive).use(retextStringify);
const none = Object.fromEntries(
  ['weasel', 'illusion', 'so', 'thereIs', 'adverb', 'tooWordy', 'cliches'].map((check) => [check, false]),
);
for (const [text, as] of [
  ['The letter was written by us.', [1, 1]],
  ['The last table was sold.', [1, 1]],
  ['The doors were opened by us.', [0, 1]],
  ['Soup was served all day.', [0, 1]],
  ['The bread was burnt.', [1, 1]],
  ['The bread was burned.', [0, 1]],
  ['It was quickly sold.', [0, 0]],
]) {
  const { messages } = await checker.process(text);
  see(text, [messages.length, writeGood(text, none).length], as);
}
JS
node probe.mjs
