#!/usr/bin/env bash
# fuse.js: with `ignoreDiacritics` a Korean match is marked beyond the end of its text, and Hindi "day" finds "gift"
#
# Guessed beforehand: "café" is found by "cafe", and what has no such marks is compared as ever; the positions in
# `includeMatches` are positions in the given text, whatever it was compared as.
# Seen: Latin accents are right, with their positions. The text is decomposed (NFD), and the positions are those of the
# parts: a Korean syllable has two or three, so "김치" is marked beyond the end of "맛있는 김치 찌개", where there is nothing;
# after "ß", which becomes "ss", marks are one letter late ("oup "), after a combining accent one early. The vowel
# signs of Hindi and Thai are removed as well: "दिन" (day) finds "दान" (gift) and "दीन" (poor), with a perfect score.
# In Japanese "か" equals "が". Half a syllable finds the whole ("하" "한국"). Without the option all of these are right,
# except a mark after "İ".
# Where it bites: a search box for posts in several languages, with matches in bold: in Korean nothing is bold, in
# German the wrong letters are, and Hindi finds whatever has the same consonants. Set the option by language, and
# compute positions yourself.
#
# Installs the pinned package in a temporary folder and runs it on valid input, without our product. Exits with 1 as
# soon as it behaves otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent fuse.js@7.5.0
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

import Fuse from 'fuse.js';

/** What is found in a text, and which letters are marked for it. */
function marked(text, query, ignoreDiacritics = true) {
  const fuse = new Fuse([text], { ignoreDiacritics, ignoreLocation: true, includeMatches: true, includeScore: true, threshold: 0 });
  const [hit] = fuse.search(query);
  return hit ? hit.matches[0].indices.map(([first, last]) => text.slice(first, last + 1)).join('|') : null;
}
see('French', marked('Un café noir', 'cafe'), 'café');
see('Vietnamese', marked('Tiếng Việt ngon', 'viet'), 'Việt');
see('Korean', marked('맛있는 김치 찌개', '김치'), '');
see('Korean, without', marked('맛있는 김치 찌개', '김치', false), '김치');
see('behind ß', marked('Straße soup bar', 'soup'), 'oup ');
see('behind ß, without', marked('Straße soup bar', 'soup', false), 'soup');
see('behind an accent of its own', marked('cafe\u0301 soup', 'soup'), ' sou');
see('gift and poor for day', ['दान', 'दीन'].map((word) => marked(word, 'दिन')), ['दा', 'दी']);
see('without', ['दान', 'दीन'].map((word) => marked(word, 'दिन', false)), [null, null]);
see('Thai', [marked('ปู', 'ปี'), marked('ปู', 'ปี', false)], ['ป', null]);
see('Japanese', [marked('がき', 'かき'), marked('がき', 'かき', false)], ['がき', null]);
see('half a syllable', [marked('한국', '하'), marked('한국', '하', false)], ['한국', null]);
see('behind İ, without', marked('İ soup bar', 'soup', false), 'oup ');
JS
node probe.mjs
