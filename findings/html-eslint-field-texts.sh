#!/usr/bin/env bash
# @html-eslint/eslint-plugin: `--fix` indents the second line of a text area, and "280/280" becomes "280 /280"
#
# Guessed beforehand: rules about indentation and line ends in HTML leave alone what a page shows: the text of
# `textarea` and `pre`, and words without a space between them; the recommended set has them keep inline elements in
# their line (`inline: ['$inline']`).
# Seen, before and after in Chromium 156: `indent` puts its spaces into the lines of a `textarea`, twelve for one in
# the body, and into a text whose style keeps them; `pre` and `code` it leaves. What "$inline" stands for has no
# `output`, `button`, `img`, `select`, `meter`, `ins`, `slot` and no custom element, so that `element-newline` sets
# each of them in a line of its own, and a space is seen where none was. `b`, `a`, `q`, `sub` and `mark` stay. Not
# recommended, `no-extra-spacing-text` takes the spaces out of `pre` and `textarea` as well, and
# `no-trailing-spaces` those at the ends of their lines.
# Where it bites: the pages of an extension, fixed by a hook: an example in a field has spaces that are sent along,
# a counter, an icon or a button stands apart. Leave `indent` and `element-newline` without fixes, or write such
# places without line ends.
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
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  @html-eslint/eslint-plugin@0.66.1 @html-eslint/parser@0.66.1 eslint@9.39.5 puppeteer-core@24.43.1
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

import html from '@html-eslint/eslint-plugin';
import * as parser from '@html-eslint/parser';
import { Linter } from 'eslint';
import { launch } from 'puppeteer-core';

const { rules: recommended } = html.configs['flat/recommended'];
const page = (body) => `<!doctype html>\n<html lang="en">\n<head><title>Post</title></head>\n<body>${body}</body>\n</html>\n`;
/** A page after `--fix`, by the recommended rules or by others. */
function fixed(body, rules = recommended) {
  const config = { files: ['**/*.html'], plugins: { '@html-eslint': html }, languageOptions: { parser }, rules };
  return new Linter().verifyAndFix(page(body), config, { filename: 'page.html' }).output;
}
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const tab = await browser.newPage();
/** What a page shows: the text of its field, or its words. */
async function shown(source) {
  await tab.goto('about:blank');
  await tab.setContent(source);
  return await tab.evaluate(() => document.querySelector('textarea')?.value ?? document.body.innerText.trim());
}
const both = async (body, rules) => [await shown(page(body)), await shown(fixed(body, rules))];

const field = await both('<textarea>hot\nsoup</textarea>');
const texts = {
  kept: await both('<p style="white-space: pre">hot\nsoup</p>'),
  pre: await both('<pre>hot\nsoup</pre>'),
};
const counter = await both('<p><output>280</output>/280</p>');
const element = await both('<p>10<x-unit>h</x-unit></p>');
const button = await both('<p>hot<button>soup</button></p>');
const bold = await both('<p>hot<b>soup</b></p>');
const spaces = { '@html-eslint/no-extra-spacing-text': 'error' };
const preformatted = await both('<pre>hot   soup</pre>', spaces);
const ends = await both('<textarea>hot  \nsoup</textarea>', { '@html-eslint/no-trailing-spaces': 'error' });
await browser.close();
const indented = `hot\n${' '.repeat(12)}soup`;
see('a text area', field, ['hot\nsoup', indented]);
see('a text whose spaces are kept', texts.kept, ['hot\nsoup', indented]);
see('pre', texts.pre, ['hot\nsoup', 'hot\nsoup']);
see('a counter', counter, ['280/280', '280 /280']);
see('an element of its own', element, ['10h', '10 h']);
see('a button', button, ['hotsoup', 'hot soup']);
see('bold', bold, ['hotsoup', 'hotsoup']);
see('no-extra-spacing-text', preformatted, ['hot   soup', 'hot soup']);
see('no-trailing-spaces', ends, ['hot  \nsoup', 'hot\nsoup']);
JS
node probe.mjs
