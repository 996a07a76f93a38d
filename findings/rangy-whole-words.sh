#!/usr/bin/env bash
# rangy: "café" is no whole word, but the first four letters of "Cafés" are one, and so are "don" and "caf"
#
# Guessed beforehand: `findText()` with `wholeWordsOnly` finds a word with no letter beside it, whatever letters it has
# itself; the module's words are those by which a reader's caret moves.
# Seen: a word is a run of `[a-z0-9]` and apostrophes. In "The café is open. Cafés are nice" the word "café" is found
# in "Cafés" only, since its own end is no end of a word and "s" begins a new one; "caf" is found in each. The curly
# apostrophe splits "don’t", the straight one does not. Without `wholeWordsOnly` both words are found. A Russian word
# is never whole. What the module takes for the visible text has one line break between paragraphs, where Chromium's
# `innerText` has two, and `text-transform` is not followed.
# Where it bites: marking what a rule found in a page, or a search for "whole words": names and half the words of
# French are missed, parts of words are marked. Give `wordOptions.wordRegex` with `\p{L}`, or walk the text yourself.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent rangy@1.3.2 esbuild@0.28.2 puppeteer-core@24.43.1
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

import { buildSync } from 'esbuild';
import { launch } from 'puppeteer-core';

const contents = "import rangy from 'rangy';\nimport 'rangy/lib/rangy-textrange.js';\nwindow.rangy = rangy;";
buildSync({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, outfile: 'rangy.js', logLevel: 'error' });
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
await page.setContent(`<!doctype html><p>The café is open. Cafés are nice.</p><p>don’t can't мир</p>`);
await page.addScriptTag({ path: 'rangy.js' });
/** What is found, with the place in its text. */
const find = (text, options, word) =>
  page.evaluate(
    (text, options, word) => {
      const { rangy } = window;
      rangy.init();
      const all = rangy.createRange();
      all.selectNodeContents(document.body);
      const range = all.cloneRange();
      range.collapse(true);
      const found = [];
      const wordOptions = word && { wordRegex: new RegExp(word, 'giu') };
      while (range.findText(text, { withinRange: all, wordOptions, ...options })) {
        found.push(`${range.text()} ${range.startOffset}`);
        range.collapse(false);
      }
      return found;
    },
    text,
    options,
    word,
  );
const whole = { wholeWordsOnly: true };
see('open', await find('open', whole), ['open 12']);
see('café', await find('café', {}), ['café 4', 'Café 18']);
see('café, whole', await find('café', whole), ['Café 18']);
see('caf, whole', await find('caf', whole), ['caf 4', 'Caf 18']);
see('don, whole', await find('don', whole), ['don 0']);
see('can, whole', await find('can', whole), []);
see('мир, whole', await find('мир', whole), []);
const letters = "[\\p{L}\\p{N}]+(['’][\\p{L}\\p{N}]+)*";
see('with letters', await find('café', whole, letters), ['café 4']);
await browser.close();
JS
node probe.mjs
