#!/usr/bin/env bash
# @extractus/feed-extractor: an Atom entry links to its MP3 or its edit page if that comes first, and the title 007 is 7
#
# Guessed beforehand: an entry has the address that a reader is to open (`rel="alternate"`, or no `rel`), its title as
# written, and its text without tags, with the spaces that a reader would see.
# Seen: of several links the first is taken, whatever it is for: the edit address of the entry, an enclosure, and for
# the feed itself its own feed address. A title of digits is a number: "007" is "7", "1.0" is "1". One in XHTML is
# empty. In RSS and JSON Feed a text with "<" and ">" as comparison signs loses what is between them. Two paragraphs
# run together. An entry without an id and a date has an id that ends in "NaN".
# Where it bites: an app that posts what is new in a feed: it links to a page that asks for a password, or to a sound
# file, and misnames an episode. Read the links and titles by `getExtraEntryFields`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @extractus/feed-extractor@8.0.3
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

import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';

const at = (path) => `https://acme.example/${path}`;
const atom = (links, title = '<title>Soup</title>') =>
  extractFromXml(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Acme</title>${links}
<updated>2026-11-29T10:00:00Z</updated><entry>${title}${links}<id>urn:1</id><updated>2026-11-29T10:00:00Z</updated></entry></feed>`);
const link = (rel, path) => `<link rel="${rel}" href="${at(path)}"/>`;
const entry = (...given) => atom(...given).entries[0];
see('alternate first', entry(link('alternate', '1') + link('edit', 'edit/1')).link, at('1'));
see('edit first', entry(link('edit', 'edit/1') + link('alternate', '1')).link, at('edit/1'));
see('enclosure first', entry(`${link('enclosure', '1.mp3')}<link href="${at('1')}"/>`).link, at('1.mp3'));
see('of the feed', atom(`${link('self', 'feed')}<link href="${at('')}"/>`).link, at('feed'));
const xhtml = '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Hot <b>soup</b></div></title>';
see('a title in XHTML', entry(link('alternate', '1'), xhtml).title, '');

const rss = (title, text, id = `<guid isPermaLink="false">1</guid><pubDate>Sun, 29 Nov 2026 10:00:00 GMT</pubDate>`) =>
  extractFromXml(`<?xml version="1.0"?><rss version="2.0"><channel><title>Acme</title><link>${at('')}</link>
<description>Soup</description><item><title>${title}</title><link>${at('1')}</link>${id}<description>${text}</description></item>
</channel></rss>`).entries[0];
see('titles', ['Soup', '007', '1.0', '1e5', '2026'].map((title) => rss(title, 'soup').title), ['Soup', '7', '1', '100000', '2026']);
see('a comparison', rss('Soup', '5 &lt; 6 and 7 &gt; 3').description, '5  3');
see('an ampersand', rss('Soup', 'salt &amp; pepper').description, 'salt & pepper');
see('paragraphs', rss('Soup', '<![CDATA[<p>Hot soup.</p><p>Cold tea.</p>]]>').description, 'Hot soup.Cold tea.');
see('no id', rss('Soup', 'soup', '').id.endsWith('-NaN'), true);
const json = { version: 'https://jsonfeed.org/version/1.1', title: 'Acme', items: [{ id: '1', url: at('1'), content_text: 'if a <b and c> d' }] };
see('plain text in JSON', extractFromJson(JSON.stringify(json)).entries[0].description, 'if a  d');
JS
node probe.mjs
