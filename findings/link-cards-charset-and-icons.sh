#!/usr/bin/env bash
# url-metadata, open-graph, fetch-opengraph: a minified page is not read, an icon's title is added, the last image wins
#
# Guessed beforehand: four readers of a page's card data for X and elsewhere give its title as a browser shows it, and
# of several images the first, which Open Graph prefers.
# Seen: url-metadata takes everything up to a space for the charset: of `<meta charset=utf-8><title>Soup…`, as
# minifiers write it, that is "utf-8><title>Soup", and the whole page is an error, unless the server sends the charset
# too. open-graph appends the title of each SVG icon to the page's. fetch-opengraph takes the last of several images
# and the text of another one. unfurl.js and fetch-opengraph decode entities twice: "&amp;amp;" in the source, with
# which a post about HTML shows "&amp;", becomes "&".
# Where it bites: previews of links, and whatever judges a link by its card: "has no title", "has no image". An image
# without alternative text gets that of the next one.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent url-metadata@5.10.0 open-graph@0.2.6 fetch-opengraph@1.0.37 unfurl.js@6.4.0
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

import { createServer } from 'node:http';
import { once } from 'node:events';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const readUrl = require('url-metadata');
const { parse } = require('open-graph');
const { fetch: fetchCard } = require('fetch-opengraph');
const { unfurl } = require('unfurl.js');

const meta = (name, content) => `<meta property="og:${name}" content="${content}">`;
let page = '';
const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page)).listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://127.0.0.1:${server.address().port}/`;
const shown = async (reader, html) => ((page = `<!doctype html><html><head>${html}`), reader(address));

const title = async (html, type = 'text/html') => {
  const parseResponseObject = new Response(`<!doctype html>${html}`, { headers: { 'content-type': type } });
  return readUrl(null, { parseResponseObject }).then((read) => read.title, (error) => error.message);
};
see('charset in quotes', await title('<meta charset="utf-8"><title>Soup</title>'), 'Soup');
see('charset without', await title('<meta charset=utf-8><title>Soup</title>'), 'decoding with charset: utf-8><title>Soup</title');
see('and a line break', await title('<meta charset=utf-8>\n<title>Soup</title>'), 'Soup');
see('and from the server', await title('<meta charset=utf-8><title>Soup</title>', 'text/html; charset=utf-8'), 'Soup');

const icon = '<title>Soup of the day</title></head><body><svg role="img"><title>Menu</title></svg>';
see('open-graph, icon', parse(`<html><head>${icon}`).title, 'Soup of the dayMenu');
see('unfurl.js, icon', (await shown(unfurl, icon)).title, 'Soup of the day');
const pictures = meta('image', `${address}a.png`) + meta('image', `${address}b.png`) + meta('image:alt', 'A pot') + meta('image', `${address}c.png`);
const card = await shown(fetchCard, pictures);
see('fetch-opengraph, pictures', [card['og:image'].replace(address, ''), card['og:image:alt']], ['c.png', 'A pot']);
const { images } = (await shown(unfurl, pictures)).open_graph;
see('unfurl.js, pictures', images.map(({ url, alt }) => [url.replace(address, ''), alt ?? '']), [['a.png', ''], ['b.png', 'A pot'], ['c.png', '']]);
const escaped = meta('title', 'Write &amp;amp; in HTML');
see('open-graph, escape', parse(`<html><head>${escaped}`).title, 'Write &amp; in HTML');
see('fetch-opengraph, escape', (await shown(fetchCard, escaped))['og:title'], 'Write & in HTML');
see('unfurl.js, escape', (await shown(unfurl, escaped)).open_graph.title, 'Write & in HTML');
server.close();
JS
node probe.mjs
