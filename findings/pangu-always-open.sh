#!/usr/bin/env bash
# pangu: "24/7", "R&D" and "Disney+" are torn apart, a heart is "< 3", and a link with 湯 in its query gets spaces
#
# Guessed beforehand: it puts a space between Chinese, Japanese or Korean letters and half-width letters, digits and
# symbols, as its README says, and nothing else: within a Latin word, a fraction or a link nothing changes; what it has
# spaced it leaves as it is.
# Seen: once a text has one such letter, every "/", "&", "+", "=", "<" and ">" between letters or digits is an operator
# that gets spaces on both sides: "24/7營業" is "24 / 7 營業", "R&D部門" "R & D 部門", "AC/DC", "1/2杯" and "A/B測試" likewise,
# "Disney+上線" "Disney + 上線", "我<3湯" "我 < 3 湯". So are those in a link's query: "https://acme.com/?q=湯&lang=zh" is
# "https://acme.com/?q = 湯 & lang = zh", and ends at the first space. Links without such letters beside an operator
# stay. Markdown's "**湯**soup" becomes "** 湯 **soup", which is not bold. With two parameters a second pass changes the
# text again.
# Where it bites: editors, tools for posts and the extensions made of it, this package's own among them, on posts in
# three languages. Cut out links and spans with these marks before, or space only between `\p{Script=Han}` and letters.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent pangu@7.2.1
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

import { pangu } from 'pangu';

const spaced = (text) => pangu.spacingText(text);
for (const [text, as] of [
  ['用Node.js寫', '用 Node.js 寫'],
  ['12:30開門', '12:30 開門'],
  ['C++語言', 'C++ 語言'],
  ['看https://acme.com/湯.html吧', '看 https://acme.com/湯.html 吧'],
  ['24/7營業', '24 / 7 營業'],
  ['R&D部門', 'R & D 部門'],
  ['AC/DC演唱會', 'AC / DC 演唱會'],
  ['1/2杯', '1 / 2 杯'],
  ['A/B測試', 'A / B 測試'],
  ['Disney+上線', 'Disney + 上線'],
  ['我<3湯', '我 < 3 湯'],
  ['**湯**soup', '** 湯 **soup'],
  ['https://acme.com/?q=soup&lang=zh', 'https://acme.com/?q=soup&lang=zh'],
  ['https://acme.com/?q=湯&lang=zh', 'https://acme.com/?q = 湯 & lang = zh'],
  ['https://acme.com/#湯=1', 'https://acme.com/#湯 = 1'],
]) {
  see(text, spaced(text), as);
}
const link = 'https://acme.com/湯?a=1&b=湯';
see('once', spaced(link), 'https://acme.com/湯? a = 1&b = 湯');
see('twice', spaced(spaced(link)), 'https://acme.com/湯? a = 1 & b = 湯');
JS
node probe.mjs
