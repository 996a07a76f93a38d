#!/usr/bin/env bash
# fflate: of a gzip file of several members `gunzipSync()` gives the first, cut to the length of the last
#
# Guessed beforehand: "data compressed by fflate can be decompressed by other tools, and vice versa": a gzip file may
# have several members in a row (RFC 1952, 2.2), and all of them are read, or there is an error.
# Seen: `gunzipSync()`, `gunzip()`, `decompressSync()` and `decompress()` read the first member only, into as much room
# as the last four bytes of the file say, which is the length of the last member: "hot soup" before " tea" is "hot ",
# and "hot" before " soup, tea" is "hot". No error is raised. The streaming class `Gunzip` reads all members, in one
# piece or byte by byte, and so do pako, Node and `DecompressionStream`.
# Where it bites: logs and exports to which something was appended (`gzip >>`, a writer that begins a member per
# batch), and block-wise gzip: the end is missing, and of the beginning there is as much as the end is long; with
# members of equal length it looks complete. Use `Gunzip`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent fflate@0.8.3 pako@3.0.3
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

import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as fflate from 'fflate';
import * as pako from 'pako';

/** What is read of a gzip file of several members by each way. */
async function read(...parts) {
  const bytes = new Uint8Array(Buffer.concat(parts.map((part) => gzipSync(part))));
  const streamed = { whole: '', 'by bytes': '' };
  new fflate.Gunzip((part) => (streamed.whole += fflate.strFromU8(part))).push(bytes, true);
  const reader = new fflate.Gunzip((part) => (streamed['by bytes'] += fflate.strFromU8(part)));
  for (const [place, byte] of bytes.entries()) reader.push(new Uint8Array([byte]), place === bytes.length - 1);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return {
    gunzipSync: fflate.strFromU8(fflate.gunzipSync(bytes)),
    decompressSync: fflate.strFromU8(fflate.decompressSync(bytes)),
    gunzip: fflate.strFromU8(await promisify(fflate.gunzip)(bytes)),
    decompress: fflate.strFromU8(await promisify(fflate.decompress)(bytes)),
    ...streamed,
    pako: fflate.strFromU8(pako.ungzip(bytes)),
    Node: gunzipSync(bytes).toString(),
    browser: await new Response(stream).text(),
  };
}
const ways = ['gunzipSync', 'decompressSync', 'gunzip', 'decompress'];
const all = (text) => Object.fromEntries([...ways, 'whole', 'by bytes', 'pako', 'Node', 'browser'].map((way) => [way, text]));
const cut = (text) => Object.fromEntries(ways.map((way) => [way, text]));

see('one member', await read('hot soup'), all('hot soup'));
see('a short one behind', await read('hot soup', ' tea'), { ...all('hot soup tea'), ...cut('hot ') });
see('a long one behind', await read('hot', ' soup, tea'), { ...all('hot soup, tea'), ...cut('hot') });
see('three', await read('one ', 'two ', 'four'), { ...all('one two four'), ...cut('one ') });
JS
node probe.mjs
