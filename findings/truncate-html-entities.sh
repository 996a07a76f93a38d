#!/usr/bin/env bash
# html-truncate, truncatise: "&amp;" counts as five letters, and may be cut in the middle
#
# Guessed beforehand: a text truncated after n letters has n letters as they are seen, tags and comments aside, as with
# truncate-html, and whole characters.
# Seen: each character of an entity counts, and the cut goes through it: four letters of "Q&amp;A" are "Q&am", a
# no-break space ends as "&n". A comment at the start is text to html-truncate, and all that is left is "<!-". Both cut
# an emoji in two. truncatise marks a cut after a text that has exactly n letters.
# Where it bites: previews of posts with "&", quotes or emoji in their first line. Cut the text, then escape it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent html-truncate@1.2.2 truncatise@0.0.8 truncate-html@1.2.2
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

import htmlTruncate from 'html-truncate';
import truncateHtml from 'truncate-html';
import truncatise from 'truncatise';

const strict = { TruncateBy: 'characters', Strict: true, Suffix: '…' };
const all = (html, length) => [
  truncateHtml(html, length, { ellipsis: '…' }),
  htmlTruncate(html, length, { ellipsis: '…' }),
  truncatise(html, { ...strict, TruncateLength: length }),
];
console.log('truncate-html, html-truncate, truncatise:');
const plain = '<p>Hot <b>so…</b></p>';
see('plain', all('<p>Hot <b>soup</b> today</p>', 6), [plain, plain, '<p>Hot <b>so</b>…</p>']);
see('&', all('<p>Q&amp;A today</p>', 4), ['<p>Q&amp;A …</p>', '<p>Q&am…</p>', '<p>Q&am…</p>']);
see('a space', all('<p>5&nbsp;kg of soup</p>', 3), ['<p>5 k…</p>', '<p>5&n…</p>', '<p>5&n…</p>']);
const half = '<p>Hot \uD83C…</p>';
see('an emoji', all('<p>Hot 🎉 soup</p>', 5), ['<p>Hot 🎉…</p>', half, half]);
const comment = '<!-- day 2 -->';
see('a comment', all(`${comment}<p>Hot soup</p>`, 3), ['<p>Hot…</p>', '<!-…', `${comment}<p>Hot…</p>`]);
see('just as long', all('<p>Hot</p>', 3), ['<p>Hot</p>', '<p>Hot</p>', '<p>Hot…</p>']);
JS
node probe.mjs
