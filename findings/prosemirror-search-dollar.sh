#!/usr/bin/env bash
# prosemirror-search: replacing "$5" by "$6" leaves nothing, and "$&" takes words before the match along
#
# Guessed beforehand: "$1" and "$&" have a meaning in a replacement for a regular expression; in a plain search, all
# the more with `literal: true`, what is inserted is what was written.
# Seen: they are read in every search. A plain one has no groups, so "$6" is one that does not exist: "price $5"
# becomes "price ", and "US$6" is "US". "$$" is a dollar only if something precedes it: "US$$6" is "US$6", "$$6" is
# "6", for a regular expression as well. "$&" stands for the match, counted from the beginning of the paragraph: "[$&]"
# for the "b" of "a b" gives "a][a]". `literal` concerns "\n" only.
# Where it bites: find and replace in an editor for posts: new prices are the first thing to try. A "$" at the
# beginning cannot be inserted at all; take the word before it into the search, and write "$$".
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent prosemirror-search@1.1.1 prosemirror-schema-basic@1.2.5 prosemirror-state@1.4.4 prosemirror-model@1.25.13
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

import { schema } from 'prosemirror-schema-basic';
import { search, SearchQuery, setSearchState, replaceAll } from 'prosemirror-search';
import { EditorState } from 'prosemirror-state';

const replaced = (text, config) => {
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(text)])]);
  let state = EditorState.create({ doc, plugins: [search()] });
  state = state.apply(setSearchState(state.tr, new SearchQuery(config)));
  try {
    replaceAll(state, (transaction) => (state = state.apply(transaction)));
  } catch (error) {
    return error.name;
  }
  return state.doc.textContent;
};
const plain = (text, search, replace) => [
  replaced(text, { search, replace }),
  replaced(text, { search, replace, literal: true }),
];
const twice = (text) => [text, text];
console.log('plain, and with literal: true:');
see('soup, stew', plain('hot soup, cold soup', 'soup', 'stew'), twice('hot stew, cold stew'));
see('$5, $6', plain('price $5', '$5', '$6'), twice('price '));
see('5, US$6', plain('only 5 now', '5', 'US$6'), twice('only US now'));
see('5, $$6', plain('only 5 now', '5', '$$6'), twice('only 6 now'));
see('5, US$$6', plain('only 5 now', '5', 'US$$6'), twice('only US$6 now'));
see('b, [$&]', plain('a b', 'b', '[$&]'), twice('a][a]'));
see('b, $&$&', plain('a b c', 'b', '$&$&'), twice('aa c'));
const pattern = (replace) => replaced('say hot soup', { search: '(hot) (soup)', replace, regexp: true });
see('a pattern, $2 $1', pattern('$2 $1'), 'say soup hot');
see('a pattern, [$&]', pattern('[$&]'), 'say [hot soup]');
see('a pattern, $$6', pattern('$$6'), 'say 6');
see('a pattern, US$$6', pattern('US$$6'), 'say US$6');
JS
node probe.mjs
