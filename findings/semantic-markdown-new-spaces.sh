#!/usr/bin/env bash
# dom-to-semantic-markdown: "5<sup>th</sup>" is "5 th", a linked "@ann" "@ ann", and the %20 of a link %2520
#
# Guessed beforehand: the words of the text are those that the page shows, and links lead to where they led.
# Seen: a space is put between any two pieces: "in<b>credible</b>" is "in **credible**", "x<wbr>y" "x y", "@" or "#" and
# a link behind it "@ [ann](…)". An address with "%20" or "é" is escaped once more than it was, those of pictures too,
# so that it leads nowhere. A list that starts at 3 starts at 1, and nothing is escaped: a paragraph that begins with
# "- " or "1. " is a list, one with "# " a heading. The README tells none of it.
# Where it bites: pages and posts given to a model or kept as notes: words that are counted or searched are not those of
# the page, no mention and no hashtag is one any more, and sources cannot be opened. Turndown gets all of these right.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent dom-to-semantic-markdown@1.5.0 jsdom@29.1.1 markdown-it@14.1.0 turndown@7.2.5
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

import { convertHtmlToMarkdown } from 'dom-to-semantic-markdown';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import Turndown from 'turndown';

const overrideDOMParser = new new JSDOM('').window.DOMParser();
const markdown = new MarkdownIt();
/** The HTML that Markdown makes of a text, in one line. */
const html = (text) => markdown.render(text).trim().replaceAll('\n', '');
const semantic = (source) => convertHtmlToMarkdown(source, { overrideDOMParser });
const turndown = new Turndown({ bulletListMarker: '-' });
/** What is left of HTML by way of either. */
const both = (source) => [html(semantic(source)), html(turndown.turndown(source))];
const lost = (source, as) => see(source, both(source), [as, source.replace(/<(\/?)b>/g, '<$1strong>')]);
see('plain', both('<p>Hot <b>soup</b>, please</p>'), Array(2).fill('<p>Hot <strong>soup</strong>, please</p>'));
lost('<p>in<b>credible</b></p>', '<p>in <strong>credible</strong></p>');
lost('<p>#<a href="/soup">soup</a></p>', '<h1><a href="/soup">soup</a></h1>');
lost('<p>@<a href="/ann">ann</a></p>', '<p>@ <a href="/ann">ann</a></p>');
see('<sup>', both('<p>5<sup>th</sup></p>'), ['<p>5 th</p>', '<p>5th</p>']);
see('<wbr>', both('<p>x<wbr>y</p>'), ['<p>x y</p>', '<p>xy</p>']);
lost('<p><a href="https://a.example/hot%20tea">a</a></p>', '<p><a href="https://a.example/hot%2520tea">a</a></p>');
see('é in an address', semantic('<a href="https://a.example/café">a</a>'), '[a](https://a.example/caf%25C3%25A9)');
see('a picture', semantic('<img src="hot%20soup.png" alt="soup">'), '![soup](hot%2520soup.png)');
lost('<ol start="3"><li>soup</li></ol>', '<ol><li>soup</li></ol>');
lost('<p>- soup</p>', '<ul><li>soup</li></ul>');
lost('<p># soup</p>', '<h1>soup</h1>');
JS
node probe.mjs
