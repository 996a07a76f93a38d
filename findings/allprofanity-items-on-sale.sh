#!/usr/bin/env bash
# allprofanity: "900 items on sale" is "*** items on ****", "An item" is "An ****", and a 747 is profanity
#
# Guessed beforehand: the README promises whole words, numbers left alone ("5% off"), no false alarm in a comparison
# where others have some, and languages loaded by name: plain English about a shop passes.
# Seen: besides English the Hindi list is loaded by default, in Latin letters, and the option `languages: ['english']`
# does not prevent it: "sale", "item", "pig" and "soar" are words of it. And digits are read as letters: of 0 to 9999
# ten are words, 455, 717, 747 and 900 among them, with a "$" before them or a thousands comma too. `enableLeetSpeak:
# false` ends the second. "class" and "900th" pass.
# Where it bites: the commonest posts of a shop, an airline or anybody with 900 followers are flagged, or come out full
# of asterisks. Check what was loaded (`getLoadedLanguages()`), and try plain drafts first.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent allprofanity@2.4.0
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

import { AllProfanity } from 'allprofanity';

const filter = new AllProfanity({ silent: true });
for (const [text, as] of [
  ['900 items on sale', '*** items on ****'],
  ['An item on sale', 'An **** on ****'],
  ['A pig roast on Sunday', 'A *** roast on Sunday'],
  ['Our eagles soar', 'Our eagles ****'],
  ['The 747 lands at 8:00', 'The *** lands at 8:00'],
  ['$900 for 1,900 people', '$*** for 1,*** people'],
  ['Our class, the 900th, is 50% off', 'Our class, the 900th, is 50% off'],
]) {
  see(text, filter.clean(text), as);
}
const figures = Array.from({ length: 10_000 }, (_, figure) => figure).filter((figure) => filter.check(`${figure}`));
see('figures below 10,000', figures, [455, 717, 747, 900, 6006, 6008, 7175, 7471, 8006, 8008]);
see('loaded', filter.getLoadedLanguages(), ['english', 'hindi']);
const english = new AllProfanity({ silent: true, languages: ['english'] });
see('loaded, if English is asked for', english.getLoadedLanguages(), ['english', 'hindi']);
see('"on sale" then', english.check('on sale'), true);
const plain = new AllProfanity({ silent: true, enableLeetSpeak: false });
see('without leet', [plain.check('900 likes'), plain.check('on sale')], [false, true]);
JS
node probe.mjs
