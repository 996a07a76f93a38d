#!/usr/bin/env bash
# postcss-attribute-case-insensitive: `[title="SOUP" i]` finds "SOUP" alone, `[title="soup" i]` all sixteen
#
# Guessed beforehand: `[title="SOUP" i]` becomes all the ways to write the word, since browsers that do not know the
# flag need them all, however the value is written.
# Seen: only small letters get a second form: of "soup" there are sixteen selectors, of "Soup" eight, all with a capital
# S, of "SOUP" one; the flag is gone from each. "é" gets "É" as well, which the flag, being for ASCII, does not match in
# a browser; of "ß" comes "SS". With `preserve: true` the rule as written follows, and hides it where the flag is known.
# The README names no limit.
# Where it bites: styles by the words of a page (`[aria-label="Post" i]`, `[lang="EN-gb" i]`) behind this plugin or
# postcss-preset-env: they find less than the source says in every browser. Write such values in small letters.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product; needs Chromium
# as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent postcss@8.5.33 postcss-attribute-case-insensitive@8.0.2 puppeteer-core@24.43.1
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

import postcss from 'postcss';
import attributes from 'postcss-attribute-case-insensitive';
import { launch } from 'puppeteer-core';

const selectorsOf = (selector, options) =>
  postcss([attributes(options)])
    .process(`${selector} {}`, { from: undefined })
    .root.nodes.flatMap(({ selectors }) => selectors);
see('small', selectorsOf('[title="soup" i]').length, 16);
see('one capital', selectorsOf('[title="Soup" i]').length, 8);
see('capitals', selectorsOf('[title="SOUP" i]'), ['[title="SOUP"]']);
see('mixed', selectorsOf('[title="aB" i]'), ['[title="aB"]', '[title="AB"]']);
see('preserved', selectorsOf('[title="SOUP" i]', { preserve: true }), ['[title="SOUP"]', '[title="SOUP" i]']);

const browser = await launch({
  executablePath: process.env.CHROMIUM,
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
  headless: true,
});
console.log(await browser.version());
const page = await browser.newPage();
/** The titles that a selector finds before and after the plugin. */
const found = async (selector, titles) => {
  await page.setContent(titles.map((title) => `<p title="${title}">soup</p>`).join(''));
  const find = (selectors) =>
    page.evaluate((selectors) => [...document.querySelectorAll(selectors)].map(({ title }) => title), selectors);
  return [await find(selector), await find(selectorsOf(selector).join())];
};
const words = ['soup', 'Soup', 'sOUP', 'SOUP'];
see('found by "soup"', await found('[title="soup" i]', words), [words, words]);
see('found by "Soup"', await found('[title="Soup" i]', words), [words, ['Soup', 'SOUP']]);
see('found by "SOUP"', await found('[title="SOUP" i]', words), [words, ['SOUP']]);
see('found by "é"', await found('[title="é" i]', ['é', 'É']), [['é'], ['é', 'É']]);
see('found by "ß"', await found('[title="ß" i]', ['ß', 'SS']), [['ß'], ['ß', 'SS']]);
await browser.close();
JS
node probe.mjs
