#!/usr/bin/env bash
# jszip: a fixed date does not fix the folders, and that of 1970 is 2098
#
# Guessed beforehand: with the same `date` for every file the same files give the same bytes at any
# time; a date that a zip cannot hold (before 1980) is refused or becomes 1980.
# Seen: "a/post.txt" brings a folder "a/" along, which is stamped with the time of the run;
# `createFolders: false` keeps it out. 1970, as SOURCE_DATE_EPOCH=0 and `new Date(0)` give it, is
# written as 2098, and 2108 as 1980, without a word. fflate refuses both, but writes the computer's
# own hour.
# Where it bites: packages of an extension or of its sources that reviewers are to build again to
# the byte: they never agree, though every date was set.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent jszip@3.10.2 fflate@0.8.3
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

import { strToU8, zipSync } from 'fflate';
import JSZip from 'jszip';

const zip = async (date, options) => {
  const made = new JSZip();
  made.file('a/post.txt', 'Soup', { date, ...options });
  const { files } = await JSZip.loadAsync(await made.generateAsync({ type: 'nodebuffer' }));
  return Object.fromEntries(Object.values(files).map((file) => [file.name, file.date.getUTCFullYear()]));
};
const now = new Date().getUTCFullYear();
see('file', (await zip(new Date('2001-02-03T04:05:06Z')))['a/post.txt'], 2001);
const folder = (await zip(new Date('2001-02-03T04:05:06Z')))['a/'];
see('folder is of this year', folder === now, true);
see('no folder', await zip(new Date('2001-02-03T04:05:06Z'), { createFolders: false }), { 'a/post.txt': 2001 });
see('1970', (await zip(new Date(0)))['a/post.txt'], 2098);
see('2108', (await zip(new Date('2108-01-01T00:00:00Z')))['a/post.txt'], 1980);
for (const mtime of [new Date(0), new Date('2108-01-02T00:00:00Z')]) {
  assert.throws(() => zipSync({ 'a/post.txt': [strToU8('Soup'), { mtime }] }), /date not in range/);
}
JS
node probe.mjs
