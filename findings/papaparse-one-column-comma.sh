#!/usr/bin/env bash
# papaparse: a file of one column is split at the commas of its texts
#
# Guessed beforehand: where no delimiter can be found, the file has one column and each line is its
# field.
# Seen: the comma is assumed: "Hello, you" under the header "text" is "Hello" and an extra field "
# you" in `__parsed_extra`, beside two errors that name the delimiter and the row.
# Where it bites: a list of posts pasted as a file, one a line: whatever follows the first comma of a
# post is not read.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent papaparse@5.7.1
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'papaparse@5.7.1'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import Papa from 'papaparse';

const { data, errors } = Papa.parse('text\nHello, you', { header: true });
see('rows', data, [{ text: 'Hello', __parsed_extra: [' you'] }]);
see(
  'errors',
  errors.map(({ code }) => code),
  ['UndetectableDelimiter', 'TooManyFields'],
);
JS
node probe.mjs
