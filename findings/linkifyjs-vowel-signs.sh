#!/usr/bin/env bash
# linkifyjs: a hashtag in Hindi, Tamil or Thai ends at its first vowel sign, one in Bengali does not
#
# Guessed beforehand: hashtags are whole in every script, as the plugin finds #日本, #한국 and #العربية and as X reads
# them.
# Seen: #होली is "#ह", #தமிழ் is "#தம", #สวัสดี is "#สว". #বাংলা, which has such signs too, is whole. twitter-text
# finds all four whole.
# Where it bites: a coach or a preview shows another tag than X makes; the rest of the word counts as words of the
# draft and goes into language detection.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent linkifyjs@4.3.3 linkify-plugin-hashtag@4.3.3 twitter-text@3.1.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'linkifyjs@4.3.3 linkify-plugin-hashtag@4.3.3 twitter-text@3.1.0'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { find } from 'linkifyjs';
import 'linkify-plugin-hashtag';
import twitter from 'twitter-text';

const tags = (text) => find(text, 'hashtag').map(({ value }) => value);
for (const [tag, found] of [
  ['#日本', '#日本'],
  ['#العربية', '#العربية'],
  ['#বাংলা', '#বাংলা'],
  ['#होली', '#ह'],
  ['#தமிழ்', '#தம'],
  ['#สวัสดี', '#สว'],
]) {
  see(tag, [tags(`${tag} sale`), twitter.extractHashtags(`${tag} sale`)], [[found], [tag.slice(1)]]);
}
JS
node probe.mjs
