#!/usr/bin/env bash
# compress-json: a post that begins with "N|" is compressed and can never be read again, "N|+" comes back as Infinity
#
# Guessed beforehand: `decompress(compress(value))` is the value, for every JSON value: it "supports all JSON types",
# and a text that looks like one of its marks is escaped.
# Seen: texts that begin with "s|", "n|", "b|", "a|" or "o|" are escaped and come back. The mark for Infinity and NaN
# is missing from that list: of what holds a text beginning with "N|", `compress()` makes a valid result, and
# `decompress()` throws "unsupported data type" for all of it; "N|+", "N|-" and "N|0" are Infinity, -Infinity and NaN.
# Other texts, numbers and nested lists of 6,000 made-up values come back.
# Where it bites: drafts and settings packed into the few kilobytes of `storage.sync`: one such text makes everything
# that was stored with it unreadable, and one notices long after. Compress `JSON.stringify(value)` as one text with a
# prefix of your own, or read back before you store.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent compress-json@3.4.0
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

import { compress, decompress } from 'compress-json';

const back = (value) => {
  const stored = JSON.stringify(compress(value));
  try {
    return decompress(JSON.parse(stored));
  } catch (error) {
    return error.message;
  }
};
for (const mark of ['s|', 'n|', 'b|T', 'a|0', 'o|0']) see(`"${mark}"`, back({ text: mark }), { text: mark });
const lost = 'unsupported data type: [object String]';
see('"N|S trains"', back({ text: 'N|S trains', likes: 3 }), lost);
see('among others', back(['Hot soup', 'N|', 'Tea']), lost);
for (const [mark, number] of [['N|+', Infinity], ['N|-', -Infinity], ['N|0', NaN]]) {
  assert.deepEqual(back([mark]), [number]);
  console.log(`"${mark}": ${number}`);
}
JS
node probe.mjs
