#!/usr/bin/env bash
# jsonpack: packed "usable directly in URLs", "C++" comes back as "C  ", and "#soup & tea" as an error
#
# Guessed beforehand: its README calls the output URL-safe ASCII, "usable directly in URLs", with no extra encoding
# step, for any JSON value: what is put behind "?draft=" is what `URLSearchParams` gives back.
# Seen: "#" and "&" stand in it as they are, and end the value; so do accents and emoji, which are not ASCII. "+" and
# "%" are written as "%2B" and "%25", which an address decodes once: then `unpack()` takes the "+" for a space, and
# "100%25" for "100%". With `encodeURIComponent()` around it all of them come back. A text, a number or null by itself
# is an error, though "any JSON-serializable value" is allowed, and 1e21 comes back as another number.
# Where it bites: a link that carries a draft or settings ("open this draft in the coach"): hashtags cut it off, and
# "C++" or "1+1" change without an error. Encode it once more, or use base64url.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent jsonpack@2.0.0
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

import { pack, unpack } from 'jsonpack';

const tried = (run) => {
  try {
    return run();
  } catch {
    return 'error';
  }
};
const inAddress = (text) =>
  tried(() => unpack(new URL(`https://acme.com/?draft=${pack([text])}`).searchParams.get('draft'))[0]);
see('in memory', unpack(pack(['#soup & tea, C++, 100%'])), ['#soup & tea, C++, 100%']);
see('plain', inAddress('Hot soup'), 'Hot soup');
see('"C++"', inAddress('C++'), 'C  ');
see('"1+1"', inAddress('1+1'), '1 1');
see('"100%25"', inAddress('100%25'), '100%');
see('"#soup"', inAddress('#soup'), 'error');
see('"soup & tea"', inAddress('soup & tea'), 'error');
see('packed', pack(['é#&']), 'é#&^^^@0]');
const encoded = (text) =>
  unpack(new URL(`https://acme.com/?draft=${encodeURIComponent(pack([text]))}`).searchParams.get('draft'))[0];
for (const text of ['C++', '100%25', '#soup & tea', 'é']) see(`encoded once more, "${text}"`, encoded(text), text);
see('a text, a number, null', ['soup', 5, null].map((value) => tried(() => unpack(pack(value)))), [
  'error',
  'error',
  'error',
]);
see('1e21', unpack(pack([1e21])), [1.0000000000000001e21]);
JS
node probe.mjs
