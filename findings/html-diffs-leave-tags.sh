#!/usr/bin/env bash
# htmldiff-js, node-htmldiff: a line break or a bold word that was removed stays, and a new link address is not shown
#
# Guessed beforehand: in the result everything new is in `ins` and everything removed in `del`, so that the one without
# the other is the new text, and the reverse is the old one.
# Seen: that is so for words. A tag removed beside words that stay is neither marked nor removed: two lines that became
# one are two to both, a heading is written inside the old paragraph, and in node-htmldiff bold stays bold. That a link
# has a new address htmldiff-js does not show. It also splits an exchanged emoji into surrogate halves, and writes a
# space inside `ins` as `&nbsp;`.
# Where it bites: changes to a draft, shown to somebody who has to approve it: old line breaks and bold words look as
# if they were new, and the new address of a link goes unseen. Compare texts.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent htmldiff-js@1.0.5 node-htmldiff@0.9.4
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

import htmldiff from 'htmldiff-js';
import nodeHtmldiff from 'node-htmldiff';

const both = (before, after) => [htmldiff.default.execute(before, after), nodeHtmldiff(before, after)];
/** What is shown as new, by both: without `del`, and without the tags of `ins`. */
const asNew = (before, after) =>
  both(before, after).map((html) => html.replace(/<del.*?<\/del>/g, '').replace(/<\/?ins.*?>/g, ''));
const marks = (before, after) => both(before, after).map((html) => /<(?:ins|del)/.test(html));
const words = ['<p>Hot soup today</p>', '<p>Cold soup today</p>'];
see('words', asNew(...words), [words[1], words[1]]);
const figures = ['<p>9:30 &amp; 3 soups</p>', '<p>9:45 &amp; 4 soups</p>'];
see('figures', asNew(...figures), [figures[1], figures[1]]);
const bold = ['<p>Hot <b>soup</b> today</p>', '<p>Hot soup today</p>'];
see('no longer bold', asNew(...bold), [bold[1], bold[0]]);
const lines = ['<p>Hot<br>soup</p>', '<p>Hot soup</p>'];
see('one line', asNew(...lines), ['<p>Hot<br>&nbsp;soup</p>', lines[0]]);
const heading = ['<p>Hot soup</p>', '<h2>Hot soup</h2>'];
const mixed = '<p><h2>Hot soup</p></h2>';
see('a heading', asNew(...heading), [mixed, mixed]);
const links = ['a', 'b'].map((page) => `<p>See <a href="https://acme.com/${page}">soup</a></p>`);
see('another address is marked', marks(...links), [false, true]);
const emoji = ['<p>soup 🎉</p>', '<p>soup 🎊</p>'];
see('an emoji stays whole', both(...emoji).map((html) => !/>[\uDC00-\uDFFF]/u.test(html)), [false, true]);
JS
node probe.mjs
