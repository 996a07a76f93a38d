#!/usr/bin/env bash
# @microsoft/recognizers-text-suite: a link loses its capitals, "#Küche" is "#k", and "not sure" is yes
#
# Guessed beforehand: what is found is returned as written, with its position in the text; letters of other languages
# count in a hashtag; "not" reverses a yes; "in" is an inch only beside a measure.
# Seen: links, mentions, addresses and hashtags come back in lower case, so a short link leads elsewhere. "ü", "ñ" and
# "ø" end a tag unless they are its last letter, and a tag in brackets is none. After "İ", which is two units in lower
# case, every position is one off. "I am not sure" is true, "not ok" false. "3 in a row" is three inches, "per cent" is
# 0 %.
# Where it bites: a bot or a form that reads posts with it: `resolution.value` of a shared link is a dead link. Cut the
# text out by `start` and `end`, which are right where no "İ" precedes.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @microsoft/recognizers-text-suite@1.3.1
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

import recognizers from '@microsoft/recognizers-text-suite';

const found = (kind, text) =>
  recognizers[`recognize${kind}`](text, 'en-us').map(({ resolution }) => String(resolution.value));
see('a link', found('URL', 'See https://acme.com/AbC'), ['https://acme.com/abc']);
see('a name', found('Mention', 'Thanks @AcmeSoup'), ['@acmesoup']);
see('a tag', found('Hashtag', '#WorldSoupDay'), ['#worldsoupday']);
see('é at its end', found('Hashtag', '#Café'), ['#café']);
see('ü in it', found('Hashtag', '#Küche'), ['#k']);
see('ñ in it', found('Hashtag', '#jalapeño'), ['#jalape']);
see('in brackets', found('Hashtag', '(#soup)'), []);
const place = (text) => {
  const [{ start, end }] = recognizers.recognizeNumber(text, 'en-us');
  return text.slice(start, end + 1);
};
see('a number', place('Izmir has 30 districts'), '30');
see('a number behind İ', place('İzmir has 30 districts'), '0 ');
for (const [text, as] of [
  ['sure', 'true'],
  ['I am not sure', 'true'],
  ['I do not agree', 'true'],
  ['not ok', 'false'],
]) {
  see(text, found('Boolean', text), [as]);
}
const measures = (text) =>
  recognizers
    .recognizeDimension(text, 'en-us')
    .map(({ resolution: { value, unit } }) => `${value} ${unit}`);
see('3 in a row', measures('3 in a row'), ['3 Inch']);
see('Top 10 in Rome', measures('Top 10 in Rome'), ['10 Inch']);
see('What per cent?', found('Percentage', 'What per cent?'), ['0%']);
JS
node probe.mjs
