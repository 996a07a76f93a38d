#!/usr/bin/env bash
# search-string: "not 'hot soup'" comes back as "no hot, but soup", and a smiley as a field
#
# Guessed beforehand: a search that is parsed, changed and written with `toString()`, as the README shows, asks for the
# same as before: phrases keep their quotes, as a field's value with a space does.
# Seen: only fields keep their quotes. `-"hot soup"` is read as one phrase to exclude and written as `-hot soup`, which
# excludes "hot" and asks for "soup"; `"hot soup"` becomes two words anywhere. So each change of a field changes the
# rest of the search as well. A smiley loses its colon, as that begins a field without a name; a time and a link are
# fields ("10" is "30", "https" is "//acme.com/a"), though these at least come back as they were.
# Where it bites: search boxes for drafts where a click adds `from:` or a date: what was excluded is what one gets.
# Restore the quotes yourself, from `getTextSegments()`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with
# 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent search-string@4.1.0
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

import module from 'search-string';

const SearchString = module.default ?? module;
/** A search as it is written after it was read. */
const written = (text) => SearchString.parse(text).toString();
const words = (text) => SearchString.parse(text).getTextSegments();
for (const same of ['from:"Acme Ltd" x', '-from:acme soup', 'to:a,b', "it's hot", 'e-mail', 'from:"a,b"']) {
  see('as it was', written(same), same);
}
see('a phrase', words('"hot soup"'), [{ text: 'hot soup', negated: false }]);
see('written', written('"hot soup"'), 'hot soup');
see('a phrase left out', words('-"hot soup"'), [{ text: 'hot soup', negated: true }]);
see('written', written('-"hot soup"'), '-hot soup');
see('read again', words(written('-"hot soup"')), [
  { text: 'hot', negated: true },
  { text: 'soup', negated: false },
]);
const search = SearchString.parse('-"hot soup"');
search.addEntry('from', 'jo', false);
see('a field added', search.toString(), 'from:jo -hot soup');
see('a smiley', written('soup :)'), 'soup )');
const fields = (text) => SearchString.parse(text).getConditionArray().map(({ keyword, value }) => [keyword, value]);
see('a time, a link', [fields('10:30 tea'), fields('https://acme.com/a')], [[['10', '30']], [['https', '//acme.com/a']]]);
JS
node probe.mjs
