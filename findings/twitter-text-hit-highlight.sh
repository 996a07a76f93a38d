#!/usr/bin/env bash
# twitter-text: after an escaped "&" hits are marked four letters early, or in the middle of it
#
# Guessed beforehand: `hitHighlight()` takes a post as it is shown, with links and entities, and hits as positions in
# its text, and marks the words that are meant: it skips tags, so it counts "&amp;" as the one letter that is shown.
# Seen: tags are skipped, and the characters of an entity count one by one. Positions from the plain text mark "mp; "
# in the middle of "&amp;" instead of "soup", and the entity is broken in two. On plain text "&" is right, but after
# "<3" nothing is, and the mark is empty, with a ">" that nobody wrote.
# Where it bites: words found in a draft (by `extractEntitiesWithIndices()` or a search) and marked in what is shown:
# all posts with "&", a heart or an arrow. Mark the text first and escape the pieces.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent twitter-text@3.1.0
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

import twitterText from 'twitter-text';

const { autoLink, extractHashtagsWithIndices, hitHighlight, htmlEscape } = twitterText;
const mark = (plain, html) => {
  const start = plain.indexOf('soup');
  return hitHighlight(html, [[start, start + 4]]);
};
see('plain', mark('Hot soup', 'Hot soup'), 'Hot <em>soup</em>');
see('an emoji', mark('🎉 soup', '🎉 soup'), '🎉 <em>soup</em>');
const tagged = 'See <a href="https://acme.com">acme</a> soup';
see('a link', mark('See acme soup', tagged), 'See <a href="https://acme.com">acme</a> <em>soup</em>');
const both = 'Bread & soup';
see('& as it is', mark(both, both), 'Bread & <em>soup</em>');
see('escaped', htmlEscape(both), 'Bread &amp; soup');
see('& escaped', mark(both, htmlEscape(both)), 'Bread &a<em>mp; </em>soup');
const heart = 'I <3 soup';
see('<3 escaped', mark(heart, htmlEscape(heart)), 'I &lt<em>;3 s</em>oup');
see('<3 as it is', mark(heart, heart), 'I <3 soup><em></em>');
const [{ indices }] = extractHashtagsWithIndices('Q&A #soup');
see('its own places', indices, [4, 9]);
const linked = autoLink('Q&amp;A #soup').replace(/ (?:href|title|class|rel)="[^"]*"/g, '');
see('linked', linked, 'Q&amp;A <a>#soup</a>');
see('and marked', hitHighlight(linked, [indices]), 'Q&am<em>p;A <a>#</em>soup</a>');
JS
node probe.mjs
