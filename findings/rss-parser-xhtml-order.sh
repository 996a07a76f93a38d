#!/usr/bin/env bash
# rss-parser: in an Atom entry written as XHTML the bold words move to the end, and the title is an object
#
# Guessed beforehand: the three ways in which Atom writes a text (plain, escaped HTML, XHTML elements) give the same
# title and the same content in the same order.
# Seen: plain and HTML do. XHTML is parsed by xml2js, which groups elements by name, after the text around them: "A
# <b>hot</b> soup for <b>all</b> today" is "A  soup for  today" and then "hot", "all", in `content` and in
# `contentSnippet`. Such a title is an object, where the types say a string. Feeds that prefix their elements, which is
# the same XML, are "not recognized". @rowanmanning/feed-parser reads all of it as it stands.
# Where it bites: schedulers that make posts from a blog's feed: the post says something else than the blog, without an
# error, and `title.slice()` throws or gives "[object Object]".
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent rss-parser@3.13.0 @rowanmanning/feed-parser@2.1.5
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

import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';

const atom = 'http://www.w3.org/2005/Atom';
const xhtml = '<div xmlns="http://www.w3.org/1999/xhtml">A <b>hot</b> soup for <b>all</b> today</div>';
const time = '<updated>2026-11-29T10:00:00Z</updated>';
const feed = (entry) =>
  `<?xml version="1.0"?><feed xmlns="${atom}"><id>urn:a</id><title>Acme</title>${time}<entry><id>urn:b</id>${time}` +
  `<link href="https://acme.com/a"/>${entry}</entry></feed>`;
const read = async (entry) => (await new Parser().parseString(feed(entry))).items[0];
const html = '&lt;p&gt;A &lt;b&gt;hot&lt;/b&gt; soup&lt;/p&gt;';
const plain = await read(`<title type="text">Hot &amp; new</title><content type="html">${html}</content>`);
see('plain and HTML', [plain.title, plain.content, plain.contentSnippet], [
  'Hot & new',
  '<p>A <b>hot</b> soup</p>',
  'A hot soup',
]);
const elements = feed(`<title>t</title><content type="xhtml">${xhtml}</content>`);
const { content, contentSnippet } = (await new Parser().parseString(elements)).items[0];
console.log(content);
see('XHTML', contentSnippet.replace(/\s+/g, ' '), 'A soup for todayhotall');
see('the other reader', parseFeed(elements).items[0].content, 'A <b>hot</b> soup for <b>all</b> today');
const { title } = await read(`<title type="xhtml">${xhtml}</title>`);
see('its title', JSON.parse(JSON.stringify(title)), {
   $: { type: 'xhtml' }, div: [{ _: 'A  soup for  today', $: { xmlns: 'http://www.w3.org/1999/xhtml' }, b: ['hot', 'all'] }],
});
see('the other reader', parseFeed(feed(`<title type="xhtml">${xhtml}</title>`)).items[0].title, 'A hot soup for all today');
const prefixed = feed('<title>t</title>').replace('xmlns=', 'xmlns:a=').replace(/<(\/?)(?=[a-z])/g, '<$1a:');
see('prefixed', await new Parser().parseString(prefixed).catch(({ message }) => message), 'Feed not recognized as RSS 1 or 2.');
see('the other reader', parseFeed(prefixed).items[0].title, 't');
JS
node probe.mjs
