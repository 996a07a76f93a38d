#!/usr/bin/env bash
# happy-dom, linkedom: in `innerText` two lines with `br` are one word, and what follows a paragraph is joined to it
#
# Guessed beforehand: `innerText` gives what a reader sees, as the standard says, without layout at least from the
# elements' defaults: a line break for `br`, one between blocks, an empty line between paragraphs; line ends in the
# source are spaces; what is hidden is left out. jsdom, which does not implement it, has none.
# Seen: in happy-dom `br` gives nothing, a block begins a line and does not end one, list items, headings and cells are
# joined, and a line end between two words in elements is dropped, in `pre` too, so that they become one word; spaces
# are not collapsed. linkedom keeps `br`, joins what follows a block, and cells; it turns no-break spaces into plain
# ones, and shows style sheets. Both show what is `hidden`. Neither has the empty line between paragraphs.
# hast-util-to-text gives the same as Chromium in all of these.
# Where it bites: tests of code that reads a draft or a post from a page: lines run together, so counts of words, links
# at the end of a line and hashtags at the start of the next differ from a browser's; code that adds its own breaks
# passes, and doubles them in a browser. Test such code in a browser, or use hast-util-to-text.
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
  happy-dom@21.0.4 linkedom@0.18.15 jsdom@29.1.1 hast-util-from-html@2.1.0 hast-util-to-text@4.0.3 \
  puppeteer-core@24.43.1
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

import { Window } from 'happy-dom';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { launch } from 'puppeteer-core';

const read = (document, html) => {
  const element = document.createElement('div');
  document.body.append(element);
  element.innerHTML = html;
  return element.innerText;
};
const window = new Window();
const { document } = parseHTML('<html><body></body></html>');
const libraries = {
  happy: (html) => read(window.document, html),
  linkedom: (html) => read(document, html),
  hast: (html) => toText(fromHtml(`<div>${html}</div>`, { fragment: true }).children[0]),
};
// What Chromium gives, and what happy-dom and linkedom give where it is something else.
const pages = {
  '<span>hot</span> <b>soup</b>': ['hot soup'],
  '<div>hot</div><div>soup</div>': ['hot\nsoup'],
  'hot<br>soup': ['hot\nsoup', 'hotsoup'],
  '<div>hot<br>soup</div>#tea': ['hot\nsoup\n#tea', 'hotsoup#tea', 'hot\nsoup#tea'],
  '<p>hot</p><p>soup</p>': ['hot\n\nsoup', 'hot\nsoup', 'hot\nsoup'],
  '<p>hot</p>soup': ['hot\n\nsoup', 'hotsoup', 'hotsoup'],
  'hot<div>soup</div>tea': ['hot\nsoup\ntea', 'hot\nsouptea', 'hot\nsouptea'],
  '<ul><li>hot</li><li>soup</li></ul>': ['hot\nsoup', 'hotsoup', 'hot\nsoup'],
  '<h1>hot</h1>soup': ['hot\nsoup', 'hotsoup', 'hotsoup'],
  '<table><tr><td>hot</td><td>soup</td></tr></table>': ['hot\tsoup', 'hotsoup', 'hotsoup'],
  '<b>hot</b>\n<i>soup</i>': ['hot soup', 'hotsoup'],
  '<pre>hot\nsoup</pre>': ['hot\nsoup', 'hotsoup', 'hot soup'],
  '  hot   soup ': ['hot soup', '  hot   soup ', ' hot soup '],
  'hot&nbsp;&nbsp;soup': ['hot\u00a0\u00a0soup', undefined, 'hot  soup'],
  '<p hidden>hot</p>soup': ['soup', 'hotsoup', 'hotsoup'],
  '<style>p { top: 0 }</style>soup': ['soup', undefined, 'p { top: 0 }soup'],
};
const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true });
console.log(await browser.version());
const page = await browser.newPage();
for (const [html, [text, happy = text, linkedom = text]] of Object.entries(pages)) {
  const shown = await page.evaluate(`(${read})(document, ${JSON.stringify(html)})`);
  const seen = Object.fromEntries(Object.entries(libraries).map(([name, get]) => [name, get(html)]));
  see(JSON.stringify(html), { shown, ...seen }, { shown: text, happy, linkedom, hast: text });
}
await browser.close();
see('jsdom', typeof read(new JSDOM('').window.document, 'soup'), 'undefined');
await window.happyDOM.close();
JS
node probe.mjs
