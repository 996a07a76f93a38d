#!/usr/bin/env bash
# csv-parse: the line end is settled by the first line, and other ones stay in the fields
#
# Guessed beforehand: LF and CRLF each end a record, wherever they stand.
# Seen: what ends the first line ends all: after an LF a later CRLF leaves "\r" in the last field;
# after a CRLF a later LF does not end its record, which is an error about its length or, in a file of
# one column, one long field.
# Where it bites: a calendar exported on Windows and edited by a script: a surface "reply\r" is none,
# or two posts become one.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent csv-parse@7.0.3
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'csv-parse@7.0.3'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { parse } from 'csv-parse/sync';

see('LF, then CRLF', parse('text,surface\nHello,post\r\nBye,reply\n', { columns: true }), [
  { text: 'Hello', surface: 'post\r' },
  { text: 'Bye', surface: 'reply' },
]);
see('CRLF, then LF', parse('text\r\nHello\nBye\r\n', { columns: true }), [{ text: 'Hello\nBye' }]);
see(
  'both named',
  parse('text\r\nHello\nBye\r\n', { columns: true, record_delimiter: ['\r\n', '\n'] }),
  [{ text: 'Hello' }, { text: 'Bye' }],
);
JS
node probe.mjs
