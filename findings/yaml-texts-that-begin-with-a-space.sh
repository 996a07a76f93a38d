#!/usr/bin/env bash
# yaml: a text of two lines that begins with a space loses it when it is read back, and is an error after the second time
#
# Guessed beforehand: what `stringify()` writes `parse()` reads back, as block styles have a digit for the indentation
# if a text begins with spaces; so does js-yaml, and each reads the other.
# Seen: as the value of a key or in a list that is so. As the whole document " a\n b" is written as "|1-" with no space
# added, as YAML 1.2 counts the digit from -1 at the top level, and read from 0: it comes back as " a\nb". js-yaml reads
# it right, and writes "|3-" with two spaces added, which yaml reads with one too few as well. What came back is written
# as "|1-" once more, and then its own parser throws ("Unexpected scalar at node end"). A text whose first line is a
# single space throws at once. With the lines the other way round, in one line, or after a key nothing is lost. No
# warning appears the first time.
# Where it bites: a draft that is an indented poem, a recipe or code, saved as a file of its own or sent as one message:
# it moves to the left, and cannot be opened after the next save. Store it under a key.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent js-yaml@5.5.0 yaml@2.9.1
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

import * as jsYaml from 'js-yaml';
import * as yaml from 'yaml';

const indented = '  a\n b';
see('js-yaml writes', jsYaml.dump(indented), '|3-\n    a\n   b\n');
see('yaml writes', yaml.stringify(indented), '|1-\n  a\n b\n');
const ways = {
  'js-yaml itself': (value) => jsYaml.load(jsYaml.dump(value)),
  'yaml to js-yaml': (value) => jsYaml.load(yaml.stringify(value)),
  'yaml itself': (value) => yaml.parse(yaml.stringify(value)),
  'js-yaml to yaml': (value) => yaml.parse(jsYaml.dump(value)),
};
for (const [way, again] of Object.entries(ways)) {
  for (const value of ['a\n  b', '  a', 'soup\n\n tea ', '\nsoup', { text: indented }, [indented]]) {
    see(`${way}, ${JSON.stringify(value)}`, again(value), value);
  }
  const right = way === 'js-yaml itself' || way === 'yaml to js-yaml';
  see(`${way}, indented`, again(indented), right ? indented : ' a\nb');
}
see('yaml writes what came back', yaml.stringify(' a\nb'), '|1-\n a\nb\n');
see('js-yaml itself, a first line of one space', ways['js-yaml itself'](' \nsoup'), ' \nsoup');
assert.throws(() => ways['yaml itself'](' \nsoup'), /Unexpected scalar at node end/);
assert.throws(() => yaml.parse('|1-\n a\nb\n'), /Unexpected scalar at node end/);
JS
node probe.mjs
