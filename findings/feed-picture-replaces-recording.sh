#!/usr/bin/env bash
# feed: a recording with a picture loses its sound in RSS, an MP3 is "image/mp3", and one "&" makes the feed unreadable
#
# Guessed beforehand: what is given for an entry is in all three formats, escaped as XML needs it, and files have the
# type that they were given.
# Seen: an item with an `enclosure`, such as an MP3, and an `image` has one enclosure in RSS, as readers expect, but it
# is the picture, with length 0. In Atom both are there, and the MP3's type, given as "audio/mpeg", is "image/mp3", as
# it is guessed from the address; an enclosure given as an address is "image/mp3" in RSS too, and a picture without an
# ending has the type "image//photo". In JSON Feed the recording is missing. The `domain` of a category is written into
# RSS as it is: with an "&" in it, as in any address with two parameters, the feed is no XML, and readers refuse it.
# Titles, texts, links and Atom's categories are escaped.
# Where it bites: feeds of posts with recordings, and tags that link to a search. Give no `image` beside an enclosure,
# and escape `domain`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent feed@6.0.0 rss-parser@3.13.0 saxes@6.0.0
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

import { Feed } from 'feed';
import Parser from 'rss-parser';
import { SaxesParser } from 'saxes';

const id = 'https://acme.com/1';
const make = (item) => {
  const feed = new Feed({
    title: 'Soup & tea',
    id: 'https://acme.com/',
    link: 'https://acme.com/?a=1&b=2',
    updated: new Date(0),
  });
  feed.addItem({ title: 'Hot & <3', id, link: `${id}?a=1&b=2`, date: new Date(0), ...item });
  return feed;
};
const wellFormed = (xml) => {
  try {
    new SaxesParser().write(xml).close();
    return true;
  } catch {
    return false;
  }
};
const rss = (item) =>
  make(item)
    .rss2()
    .match(/<enclosure [^>]*>/g) ?? [];
const atom = (item) =>
  make(item)
    .atom1()
    .match(/<link rel="enclosure"[^>]*>/g) ?? [];
const enclosure = { url: 'https://acme.com/a.mp3', type: 'audio/mpeg', length: 5 };
const image = 'https://acme.com/a.png';

see('well-formed', [wellFormed(make({}).rss2()), wellFormed(make({}).atom1())], [true, true]);
see('RSS', rss({ enclosure }), ['<enclosure length="5" type="audio/mpeg" url="https://acme.com/a.mp3"/>']);
see('RSS, with a picture', rss({ enclosure, image }), [
  '<enclosure url="https://acme.com/a.png" length="0" type="image/png"/>',
]);
see('Atom, with a picture', atom({ enclosure, image }), [
  '<link rel="enclosure" href="https://acme.com/a.mp3" type="image/mp3" length="5"/>',
  '<link rel="enclosure" href="https://acme.com/a.png" type="image/png"/>',
]);
see('RSS, an address', rss({ enclosure: enclosure.url }), [
  '<enclosure url="https://acme.com/a.mp3" length="0" type="image/mp3"/>',
]);
see('RSS, a picture', rss({ image: 'https://acme.com/photo' }), [
  '<enclosure url="https://acme.com/photo" length="0" type="image//photo"/>',
]);
see('in JSON', make({ enclosure }).json1().includes('a.mp3'), false);
const category = [{ name: 'soup & tea', domain: 'https://acme.com/?a=1&b=2' }];
see(
  'with a category',
  [wellFormed(make({ category }).rss2()), wellFormed(make({ category }).atom1())],
  [false, true],
);
const read = await new Parser().parseString(make({ category }).rss2()).catch(({ message }) => message.split('\n')[0]);
see('  to a reader', read, 'Invalid character in entity name');
JS
node probe.mjs
