#!/usr/bin/env bash
# ultrahtml, node-html-parser: words before a comment are gone, and of two options or paragraphs one is left
#
# Guessed beforehand: what is parsed and written out again has the words that it had, and a page whose end tags a
# minifier has dropped, as HTML allows, has the same elements as before.
# Seen: ultrahtml drops the text directly before a comment or a doctype: "Hot <!-- menu -->soup" is "soup". It knows no
# omitted end tag: each list item, cell, option and paragraph lies inside the one before. node-html-parser knows those
# of items and cells, but not of options: the second one is plain text, and so is what follows it; of two paragraphs
# one is found. parse5 reads both as browsers do.
# Where it bites: scanning pages for what is linked (title, words, a list), and templates with comments: React and Lit
# put comments between texts. Keep the end tags, or use a parser that follows the standard.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent ultrahtml@1.7.0 node-html-parser@9.0.7 html-minifier-terser@7.2.0 parse5@8.1.1
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

import { minify } from 'html-minifier-terser';
import { parse as parseNode } from 'node-html-parser';
import * as parse5 from 'parse5';
import { ELEMENT_NODE, parse as parseUltra, renderSync, walkSync } from 'ultrahtml';

const again = (html) => renderSync(parseUltra(html));
see('without a comment', again('<p>Hot soup</p>'), '<p>Hot soup</p>');
see('a comment', again('<p>Hot <!-- menu -->soup</p>'), '<p><!-- menu -->soup</p>');
see('at the end', again('<p>Hot soup<!-- menu --></p>'), '<p><!-- menu --></p>');
see('behind an element', again('<p><b>Hot</b><!-- menu --> soup</p>'), '<p><b>Hot</b><!-- menu --> soup</p>');
see('two', again('<p>Hot <!-- a -->soup <!-- b -->today</p>'), '<p><!-- a --><!-- b -->today</p>');
see('others', [parse5.serialize(parse5.parseFragment('<p>Hot <!-- menu -->soup</p>')), parseNode('<p>Hot <!-- menu -->soup</p>').text], ['<p>Hot <!-- menu -->soup</p>', 'Hot soup']);

const page = `<ul><li>Soup</li><li>Tea</li></ul><select><option>Hot</option><option>Cold</option></select>
<p>Open today</p><p>Closed tomorrow</p>`;
const short = await minify(page, { removeOptionalTags: true, collapseWhitespace: true });
see('minified', short, '<ul><li>Soup<li>Tea</ul><select><option>Hot<option>Cold</select><p>Open today<p>Closed tomorrow');
const texts = (html, name) => parseNode(html).querySelectorAll(name).map(({ text }) => text);
const all = (html) => ['li', 'option', 'p'].map((name) => texts(html, name));
see('node-html-parser, whole', all(page), [['Soup', 'Tea'], ['Hot', 'Cold'], ['Open today', 'Closed tomorrow']]);
see('node-html-parser, minified', all(short), [['Soup', 'Tea'], ['Hot'], ['Open today']]);
const depths = (html) => {
  const seen = [];
  walkSync(parseUltra(html), (node, parent) => node.type === ELEMENT_NODE && seen.push(`${node.name} in ${parent?.name ?? 'the page'}`));
  return seen.slice(0, 4);
};
see('ultrahtml, whole', depths(page), ['ul in the page', 'li in ul', 'li in ul', 'select in the page']);
see('ultrahtml, minified', depths(short), ['ul in the page', 'li in ul', 'li in li', 'select in li']);
JS
node probe.mjs
