#!/usr/bin/env bash
# jsonfeed-to-atom, jsonfeed-to-rss: an entry without a date is new with each run, or dates from "Invalid Date"
#
# Guessed beforehand: optional fields of JSON Feed may be missing: an entry without `date_published`, or with both HTML
# and plain text, becomes a feed that readers accept.
# Seen: in Atom such an entry gets the moment of the conversion as its date, so each run makes it new again; in RSS its
# `pubDate` is the text "Invalid Date". With HTML and plain text it gets two `<content>` elements, where Atom allows
# one. In RSS and Atom it links to `external_url`, if there is one, instead of its own page, and without a title it
# takes its text as the title. Version 1.1 of the format, current since 2020, is refused by both. Texts with "<3",
# "&amp;" and "]]>" survive.
# Where it bites: microblogs, whose posts have no titles and not always dates: readers show every old post as new, and
# rss-parser finds no date. Fill in the dates, and drop one of the two contents.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent jsonfeed-to-atom@1.2.5 jsonfeed-to-rss@3.0.8 feedsmith@3.0.1 rss-parser@3.13.0
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

import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import toAtom from 'jsonfeed-to-atom';
import toRss from 'jsonfeed-to-rss';
import Parser from 'rss-parser';

const feed = (item, version = '1') => ({
  version: `https://jsonfeed.org/version/${version}`,
  title: 'Acme',
  home_page_url: 'https://acme.com/',
  feed_url: 'https://acme.com/feed.json',
  author: { name: 'Jo' },
  items: [{ id: 'a', url: 'https://acme.com/a', ...item }],
});
const date_published = '2026-11-29T10:00:00Z';
for (const text of ['I <3 soup', 'AT&amp;T', 'x ]]> y']) {
  const item = { title: text, content_text: text, date_published };
  const [entry] = parseAtomFeed(toAtom(feed(item))).entries;
  see('Atom', [entry.title.value, entry.content.value, entry.published], [text, text, date_published]);
  const [post] = parseRssFeed(toRss(feed(item))).items;
  see('RSS', [post.title, post.description, post.pubDate], [text, text, 'Sun, 29 Nov 2026 10:00:00 GMT']);
}
const undated = feed({ content_text: 'Soup is back' });
const before = Date.now() - 1000;
const updated = Date.parse(parseAtomFeed(toAtom(undated)).entries[0].updated);
see('undated, Atom: dated with now', updated >= before && updated <= Date.now() + 1000, true);
see('undated, RSS', parseRssFeed(toRss(undated)).items[0].pubDate, 'Invalid Date');
see('by rss-parser', (await new Parser().parseString(toRss(undated))).items[0].isoDate, undefined);
const twice = toAtom(feed({ content_text: 'Soup', content_html: '<p>Soup</p>', date_published }));
see('contents', twice.match(/<content type="\w+"/g), ['<content type="html"', '<content type="text"']);
const away = feed({ content_text: 'Soup', external_url: 'https://example.org/', date_published });
see('leads to', [parseRssFeed(toRss(away)).items[0].link, parseAtomFeed(toAtom(away)).entries[0].links[0].href], [
  'https://example.org/',
  'https://example.org/',
]);
for (const convert of [toAtom, toRss]) {
  assert.throws(() => convert(feed({ content_text: 'Soup', date_published }, '1.1')), /version 1 required/);
}
console.log('version 1.1: refused by both');
JS
node probe.mjs
