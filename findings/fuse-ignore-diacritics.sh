#!/usr/bin/env bash
# fuse.js: with `ignoreDiacritics` a Korean hit is marked behind the end of its text, and to Hindi "day" is "gift"
#
# Guessed beforehand: "café" is found by "cafe", what has no such marks is compared as ever; the places in
# `includeMatches` are places in the text that was given, whatever it was compared as.
# Seen: accents of Latin are right, their places too. The text is taken apart (NFD), and the places are those of the
# parts: a Korean syllable has two or three, so that "김치" is marked beyond the end of "맛있는 김치 찌개", where there is
# nothing; behind "ß", which becomes "ss", marks lie one letter late ("oup "), behind an accent that is a sign of
# its own one early. The vowel signs of Hindi and Thai go as well: "दिन" (day) finds "दान" (gift) and "दीन" (poor),
# all with no fault in them. To Japanese "か" is "が". Half a syllable finds the whole ("하" "한국"). Without the option
# all of these are right, but for a mark behind "İ".
# Where it bites: a search box for posts in several languages, with the hit in bold: nothing is bold in Korean,
# other letters are in German, and Hindi finds whatever has the same consonants. Ask for the option by language, and
# look up the places oneself.
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
