#!/usr/bin/env bash
# open-graph-scraper: an image without a description gets that of the next one
#
# Guessed beforehand: width, height and alternative text belong to the image that they follow, as the Open Graph
# protocol has it for several images.
# Seen: addresses, widths, heights and texts are collected in one list each, and joined again by their index. Where the
# first of two images has no `og:image:alt`, the text of the second is the first one's, and the second has none; with
# the sizes it is the same. Where each has all of them, it is right.
# Where it bites: previews of links, and drafts that take the image and its description from a page: what is read to
# people who cannot see is another image's. Use an image's properties only where all images have them, or read the tags
# in their order.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent open-graph-scraper@6.12.0
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

import scrape from 'open-graph-scraper';

const tag = ([property, content]) => `<meta property="og:${property}" content="${content}">`;
async function images(...tags) {
  const meta = [['title', 'Soup'], ...tags].map(tag).join('');
  const html = `<!doctype html><html lang="en"><head><title>Soup</title>${meta}</head><body></body></html>`;
  const { result } = await scrape({ html });
  return result.ogImage.map(({ url, width, alt }) => [url.split('/').at(-1), width, alt]);
}
const soup = ['image', 'https://acme.example/soup.png'];
const bread = ['image', 'https://acme.example/bread.png'];
see(
  'each has a text',
  await images(soup, ['image:alt', 'A bowl'], bread, ['image:alt', 'A loaf']),
  [
    ['soup.png', undefined, 'A bowl'],
    ['bread.png', undefined, 'A loaf'],
  ],
);
see('the second has one', await images(soup, bread, ['image:alt', 'A loaf'], ['image:width', '200']), [
  ['soup.png', '200', 'A loaf'],
  ['bread.png', undefined, undefined],
]);
JS
node probe.mjs
