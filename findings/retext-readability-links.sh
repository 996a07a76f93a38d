#!/usr/bin/env bash
# retext-readability: a link or two hashtags make a plain sentence hard to read
#
# Guessed beforehand: a link, a mention and a hashtag are no words to be read, and are left out, as the plugin leaves
# out sentences of under five words; a plain sentence stays plain.
# Seen: their letters and syllables count: "The new menu is here" with a link that has campaign parameters is hard to
# read "according to 5 out of 7 algorithms", a sentence with two hashtags of three words according to 4, and so is one
# that thanks two accounts. A short link alone changes nothing.
# Where it bites: a writing coach that measures with it speaks up at the plainest posts, and nothing that the writer
# does to the words helps. Cut links, mentions and tags out before asking.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  retext-readability@8.0.0 retext-english@5.0.0 retext-stringify@4.0.0 unified@11.0.5
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

import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';

const hard = async (text) => {
  const file = await unified().use(retextEnglish).use(retextReadability).use(retextStringify).process(text);
  return file.messages.map(({ reason }) => reason.match(/\d out of \d/)[0]);
};
const menu = 'The new menu is here';
see('plain', await hard(menu), []);
see('short link', await hard(`${menu}: https://example.com/menu`), []);
const campaign = 'utm_source=x&utm_medium=social&utm_campaign=autumn';
see('long link', await hard(`${menu}: https://example.com/autumn-menu?${campaign}`), ['5 out of 7']);
const bread = 'We bake bread with the kids on Sunday';
see('plain', await hard(bread), []);
see('tags', await hard(`${bread} #HarvestFestivalWeekend #CommunityKitchen`), ['4 out of 7']);
const names = '@northwindcommunitykitchen and @riversideharvestfestival';
see('plain', await hard('Thanks to Ann and Tom for the day'), []);
see('names', await hard(`Thanks to ${names} for the day`), ['4 out of 7']);
JS
node probe.mjs
