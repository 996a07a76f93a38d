#!/usr/bin/env bash
# murmurhash and four more: "café" has two hashes, an emoji three, depending on the package
#
# Guessed beforehand: MurmurHash3 in its 32-bit form for x86 is one function; five packages give the same number for
# the same text, that of its UTF-8 bytes.
# Seen: for ASCII letters they do. murmurhash and murmurhash3js-revisited, which is given bytes, use UTF-8;
# murmurhash-js and murmurhash3js the lower bytes of UTF-16 units, imurmurhash the units as they are. The second kind
# gives "Ā" the hash of a zero byte, and the same to "Ȁ" and "Ѐ".
# Where it bites: features or buckets by hash, computed in Python and looked up in a page: English rows agree, and
# every word with an accent, every emoji and all of Cyrillic go to other buckets, with no error. Hash bytes, and test
# with "café".
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent murmurhash@2.0.1 murmurhash-js@1.0.0 imurmurhash@0.1.4 murmurhash3js@3.0.1 murmurhash3js-revisited@3.0.0
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
const [plain, js, incremental, old, revisited] = [
  'murmurhash',
  'murmurhash-js',
  'imurmurhash',
  'murmurhash3js',
  'murmurhash3js-revisited',
].map(require);
const hashes = (text) => ({
  murmurhash: plain.v3(text),
  'murmurhash3js-revisited': revisited.x86.hash32(new TextEncoder().encode(text)),
  'murmurhash-js': js.murmur3(text, 0),
  murmurhash3js: old.x86.hash32(text),
  imurmurhash: incremental(text, 0).result(),
});
const all = (text, [bytes, halves, units]) =>
  see(text, Object.values(hashes(text)), [bytes, bytes, halves, halves, units]);
all('soup', [2135876058, 2135876058, 2135876058]);
all('café', [605818632, 2573629365, 2573629365]);
all('🎉', [535530326, 1574114987, 2198386690]);
all('日本語', [2779017879, 450827494, 2247144487]);
const halves = ['Ā', 'Ȁ', 'Ѐ', '\0'].map((letter) => js.murmur3(letter, 0));
see('Ā, Ȁ, Ѐ and a zero by murmurhash-js', new Set(halves).size, 1);
JS
node probe.mjs
