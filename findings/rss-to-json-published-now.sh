#!/usr/bin/env bash
# rss-to-json: every entry of an Atom feed was published just now, the title "0012" is 12, and a link is a list
#
# Guessed beforehand: `parse()` gives a feed's items in one form, RSS or Atom: title and link as strings, `published`
# as the time at which the entry says it was published, and no time where it says none.
# Seen: for an Atom entry `published` is the time of reading; only `updated` is read, as `created`. So it is for an RSS
# item without a date: new with each reading. A title or a category that looks like a number is one ("0012" is 12,
# "1e3" 1,000), and "true" is a boolean. An Atom entry with two links has a list of both as its link. A title with "&",
# a date with a zone and a single link are right.
# Where it bites: a plan of posts made from a blog's feed: each reading finds all entries new and plans them again, and
# a post about 2026 has the title 2026, at which `title.slice()` throws. Use `created`, and convert to strings what is
# compared.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent rss-to-json@2.1.1
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

import { once } from 'node:events';
import { createServer } from 'node:http';
import rssToJson from 'rss-to-json';

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const item = (inner) => `<item>${inner}</item>`;
const link = '<link>https://acme.com/1</link>';
const day = 'Mon, 30 Nov 2026 10:00:00 +0100';
const rss = `${head}<rss version="2.0"><channel><title>Acme</title><link>https://acme.com/</link>
${item(`<title>Soup &amp; tea</title>${link}<pubDate>${day}</pubDate>`)}
${item(`<title>0012</title>${link}<guid isPermaLink="false">007</guid><category>1e3</category>`)}
${item(`<title>true</title>${link}`)}</channel></rss>`;
const atom = `${head}<feed xmlns="http://www.w3.org/2005/Atom"><title>Acme</title><id>urn:1</id>
<link href="https://acme.com/"/><updated>2026-11-30T10:00:00Z</updated>
<entry><title>Soup</title><id>urn:2</id><link href="https://acme.com/1"/>
<published>2026-11-01T10:00:00Z</published><updated>2026-11-02T10:00:00Z</updated></entry>
<entry><title>Tea</title><id>urn:3</id><link href="https://acme.com/2"/>
<link rel="enclosure" href="https://acme.com/2.mp3"/><updated>2026-11-02T10:00:00Z</updated></entry></feed>`;
const feeds = { '/rss': rss, '/atom': atom };
const server = createServer(({ url }, response) => response.end(feeds[url])).listen(0, '127.0.0.1');
await once(server, 'listening');
const read = (path) => rssToJson.parse(`http://127.0.0.1:${server.address().port}${path}`);
const begun = Date.now();
const [soup, figure, truth] = (await read('/rss')).items;
const [entry, second] = (await read('/atom')).items;
const done = Date.now();
server.close();
const now = (time) => time >= begun && time <= done;
see(
  'RSS with a date',
  [soup.title, soup.link, soup.published],
  ['Soup & tea', 'https://acme.com/1', Date.parse(day)],
);
see('RSS without one', now(figure.published), true);
see('figures', [figure.title, figure.category, truth.title], [12, 1000, true]);
see(
  'Atom, published',
  [entry.published === Date.parse('2026-11-01T10:00:00Z'), now(entry.published)],
  [false, true],
);
see('Atom, created', new Date(entry.created).toISOString(), '2026-11-02T10:00:00.000Z');
see('one link', entry.link, 'https://acme.com/1');
see('two links', Array.isArray(second.link), true);
JS
node probe.mjs
