#!/usr/bin/env bash
# lande: a time of day, an emoji and Chinese are Korean, with full confidence
#
# Guessed beforehand: scripts used by one language only are recognised without fail, and a text without a letter is no
# language, or all of them a little.
# Seen: "12:30 - 14:00" and "🎉🎉" are Korean with a score of 1, "你好" with 0.95 and "こんにちは" with 0.87; Thai is Chinese
# with 0.78, while Greek and Hebrew are right. tinyld and franc give nothing for the first two and are right about the
# others.
# Where it bites: "hints for English only": a post of opening hours or emoji is dismissed as foreign, with a score that
# no threshold filters out. Ask only where there are letters, and look at the script first.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent lande@1.0.10 tinyld@1.3.4 franc@6.2.0
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

import { franc } from 'franc';
import lande from 'lande';
import { detect } from 'tinyld';

for (const [text, language, score, byTinyld, byFranc] of [
  ['12:30 - 14:00', 'kor', 1, '', 'und'],
  ['🎉🎉', 'kor', 1, '', 'und'],
  ['你好', 'kor', 0.95, 'zh', 'cmn'],
  ['こんにちは', 'kor', 0.87, 'ja', 'jpn'],
  ['สวัสดีครับ', 'cmn', 0.78, 'th', 'tha'],
  ['Καλημέρα σε όλους', 'ell', 1, 'el', 'ell'],
  ['שלום לכולם', 'heb', 1, 'he', 'heb'],
]) {
  const [[found, sure]] = lande(text);
  see(
    text,
    [found, Math.round(sure * 100) / 100, detect(text), franc(text, { minLength: 1 })],
    [language, score, byTinyld, byFranc],
  );
}
JS
node probe.mjs
