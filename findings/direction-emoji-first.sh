#!/usr/bin/env bash
# direction, lexical: an emoji before Hebrew or Arabic reverses the post's direction, and two Arabic digits reverse English
#
# Guessed beforehand: a text's direction is that of its first letter that has one, as with `dir="auto"` in a browser:
# emoji, digits, punctuation and brackets have none.
# Seen: both use ranges of UTF-16 units that count everything above "ⰰ" as left to right, surrogate halves of emoji and
# the selector after "❤" included. "🎉 שלום" is "ltr", where Chromium 156 draws it from the right; so is a text that
# begins with a Japanese bracket. Eastern Arabic digits at the start make English "rtl"; N'Ko is right, Fulani in its
# own script (Adlam) is not. One guess about the browser was wrong too: a flag is made of letters that run left to
# right, so "🇮🇱 שלום" is drawn from the left by the standard.
# Where it bites: previews of posts, subtitles and exports that set `dir` by such a function: many posts begin with an
# emoji, and in those in Hebrew, Arabic or Urdu full stops and links jump to the other end. Use `dir="auto"`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Needs
# Chromium as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent direction@2.0.1 lexical@0.52.0 puppeteer-core@24.43.1
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

import { direction } from 'direction';
import { getTextDirection } from 'lexical';
import { launch } from 'puppeteer-core';

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const drawn = (text) =>
  page.evaluate((text) => {
    const block = document.createElement('p');
    block.dir = 'auto';
    block.textContent = text;
    document.body.append(block);
    return getComputedStyle(block).direction;
  }, text);
for (const [text, inBrowser, byDirection, byLexical] of [
  ['שלום', 'rtl', 'rtl', 'rtl'],
  ['hello', 'ltr', 'ltr', 'ltr'],
  ['#שלום', 'rtl', 'rtl', 'rtl'],
  ['→ שלום', 'rtl', 'rtl', 'rtl'],
  ['🎉 שלום', 'rtl', 'ltr', 'ltr'],
  ['❤️ مرحبا', 'rtl', 'ltr', 'ltr'],
  ['1️⃣ مرحبا', 'rtl', 'ltr', 'ltr'],
  ['「שלום」', 'rtl', 'ltr', 'ltr'],
  ['٢٠٢٦ hello', 'ltr', 'rtl', 'rtl'],
  ['𞤀𞤣𞤤𞤢𞤥', 'rtl', 'ltr', 'ltr'],
  ['ߊߋ', 'rtl', 'rtl', 'rtl'],
  ['🇮🇱 שלום', 'ltr', 'ltr', 'ltr'],
]) {
  see(text, [await drawn(text), direction(text), getTextDirection(text)], [inBrowser, byDirection, byLexical]);
}
await browser.close();
JS
node probe.mjs
