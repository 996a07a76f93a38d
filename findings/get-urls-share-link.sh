#!/usr/bin/env bash
# get-urls: the link of a prepared post loses its line breaks, a quoted link gains the closing quote
#
# Guessed beforehand: "normalized" addresses lead to the same page: only "www", a trailing slash, campaign parameters
# and the order of parameters change. A curly quote that closes after a link is no part of it, as a straight one is
# not.
# Seen: an encoded line break or tab is dropped, so "one%0Atwo" in the query is "onetwo", with `normalize: false` too.
# After “https://acme.com/menu” the curly quote becomes "%E2%80%9D" of the path; so does an ellipsis. The plain address
# in brackets is right.
# Where it bites: links that prepare a post (`/intent/post?text=…`), collected from a page or a sheet: the words of two
# lines run together in what people post. And quotes typed on a phone make links that lead nowhere.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent get-urls@12.1.0
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

import getUrls from 'get-urls';

const urls = (text, options) => [...getUrls(text, options)];
const prepared = 'https://x.com/intent/post?text=Soup%20today%0ABread%20tomorrow';
const joined = ['https://x.com/intent/post?text=Soup+todayBread+tomorrow'];
see('line break', urls(prepared), joined);
see('not normalized', urls(prepared, { normalize: false }), joined);
see('in brackets', urls('(https://acme.com/menu)'), ['https://acme.com/menu']);
see('straight quotes', urls('"https://acme.com/menu"'), ['https://acme.com/menu']);
see('curly quotes', urls('“https://acme.com/menu”'), ['https://acme.com/menu%E2%80%9D']);
see('ellipsis', urls('https://acme.com/menu… and more'), ['https://acme.com/menu%E2%80%A6']);
JS
node probe.mjs
