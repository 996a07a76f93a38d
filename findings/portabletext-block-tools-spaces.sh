#!/usr/bin/env bash
# @portabletext/block-tools: "Hot soup" as HTML becomes "Hotsoup" if the space has an element of its own
#
# Guessed beforehand: `htmlToBlocks()` gives the text that a browser shows: words that are apart stay apart, in
# whichever element the space is; a block in HTML is a paragraph.
# Seen: an element that contains only a space, a `span`, `b` or `a`, is dropped where text is beside it, and the two
# words are one; between two elements the space stays, and a no-break space becomes a plain one. Two `div` in a row, or
# `div` and text, are one paragraph, run together; so are two paragraphs of one list item. `p`, `br` and the space
# between two words of different formats come out right. No error is raised.
# Where it bites: drafts pasted from editors, which write each run of a format as an element, the space between two of
# them as well, and from pages that write lines as `div`. Move the spaces outside and put lines into `p` first.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @portabletext/block-tools@5.2.0 @portabletext/schema@2.2.4 jsdom@29.1.1
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

import { htmlToBlocks } from '@portabletext/block-tools';
import { compileSchema, defineSchema } from '@portabletext/schema';
import { JSDOM } from 'jsdom';

const names = (list) => list.split(' ').map((name) => ({ name }));
const annotations = [{ name: 'link', fields: [{ name: 'href', type: 'string' }] }];
const schema = compileSchema(defineSchema({ styles: names('normal h1'), lists: names('bullet number'), decorators: names('strong em'), annotations }));
const parseHtml = (html) => new JSDOM(html).window.document;
const text = (html) => htmlToBlocks(html, schema, { parseHtml }).map(({ children }) => children.map((child) => child.text).join('')).join(' | ');
see('plain', text('<p>Hot <b>soup</b> today</p>'), 'Hot soup today');
see('a space of its own', text('<p>Hot<span> </span>soup</p>'), 'Hotsoup');
see('a bold one', text('<p>Hot<b> </b>soup</p>'), 'Hotsoup');
see('in a link', text('<p>Hot<a href="https://acme.example"> </a>soup</p>'), 'Hotsoup');
see('that does not break', text('<p>Hot<span>&nbsp;</span>soup</p>'), 'Hot soup');
see('between two', text('<p><b>Hot</b><span> </span><i>soup</i></p>'), 'Hot soup');
see('paragraphs', text('<p>Hot soup</p><p>Cold tea</p>'), 'Hot soup | Cold tea');
see('lines as div', text('<div>Hot soup</div><div>Cold tea</div>'), 'Hot soupCold tea');
see('the first one bare', text('Hot soup<div>Cold tea</div>'), 'Hot soupCold tea');
see('an item of two', text('<ul><li><p>Hot soup</p><p>Cold tea</p></li></ul>'), 'Hot soupCold tea');
see('line break', text('<p>Hot soup<br>Cold tea</p>'), 'Hot soup\nCold tea');
JS
node probe.mjs
