#!/usr/bin/env bash
# prh: with "Inc." and ".NET" in the list of terms "incoming" becomes "Inc.ming" and the internet the "inte.NET"
#
# Guessed beforehand: a rule that gives only what is expected corrects other spellings of it, capitals and full-width
# letters, as its README says: the term is plain text, as a `pattern` without slashes is.
# Seen: a given pattern is taken literally. The one made from the term is not: every letter becomes a class of its
# spellings, every mark keeps its meaning in a regular expression. A point is any character: "vs." makes "vs.nc" of
# "vsync", "St." "St.eet" of "street", "Who?" adds itself to every "wh". "C++" is an error when the list is read.
# Where it bites: `textlint --fix` with a list of company and product names: words in the middle of sentences are
# rewritten, links too. Give a `pattern` for whatever has a mark in it.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent prh@5.4.4
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

import prh from 'prh';

const mend = (term, text, more = '') => {
  const engine = prh.fromYAML('terms.yml', `version: 1\nrules:\n  - expected: "${term}"\n${more}`);
  return engine.makeChangeSet('post.txt', text).applyChangeSets(text);
};
for (const [term, text, as] of [
  ['Twitter', 'TWITTER and twitter', 'Twitter and Twitter'],
  ['Inc.', 'Acme inc. and incoming mail', 'Acme Inc. and Inc.ming mail'],
  ['.NET', 'dotnet and the internet', 'do.NET and the inte.NET'],
  ['vs.', 'vsync', 'vs.nc'],
  ['St.', 'a street', 'a St.eet'],
  ['Who?', 'who wh', 'Who? Who?'],
]) {
  see(`"${term}" in "${text}"`, mend(term, text), as);
}
see('with a pattern', mend('Inc.', 'Acme inc. and incoming mail', '    pattern: "inc."\n'), 'Acme Inc. and incoming mail');
let error;
try {
  mend('C++', 'c++');
} catch ({ name }) {
  error = name;
}
see('C++', error, 'SyntaxError');
see('C++ with a pattern', mend('C++', 'c++', '    pattern: "c++"\n'), 'C++');
JS
node probe.mjs
