#!/usr/bin/env bash
# title, titleize, ap-style-title-case, title-case: a link gets other letters, or two lines become one word
#
# Guessed beforehand: title-casing changes letters of words only: links stay as they are, and so do intended capitals
# (NASA) and line breaks.
# Seen: title makes "HTTPS://acme.com/a-B?C=d" of https://acme.com/a-b?c=d and "Nasa" of NASA, titleize the same but
# for "Https"; ap-style-title-case keeps NASA, changes the link and joins lines with a space. title-case keeps both,
# but drops a lone line break: "Soup\nand bread" is "Soupand Bread".
# Where it bites: headings and threads that are brought into one form: a link whose path or query has small letters
# leads elsewhere, and a line break is lost with the space it stood for. Give such a library one line, without links.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  title@4.0.1 titleize@4.0.0 ap-style-title-case@2.0.0 title-case@4.3.2
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

import { apStyleTitleCase } from 'ap-style-title-case';
import title from 'title';
import { titleCase } from 'title-case';
import titleize from 'titleize';

const link = 'see https://acme.com/a-b?c=d at NASA';
see('title', title(link), 'See HTTPS://acme.com/a-B?C=d at Nasa');
see('titleize', titleize(link), 'See Https://acme.com/a-B?c=d At Nasa');
see('ap-style-title-case', apStyleTitleCase(link), 'See Https://acme.com/a-B?C=d at NASA');
see('title-case', titleCase(link), 'See https://acme.com/a-b?c=d at NASA');
const lines = 'Soup\nand bread';
see('title', title(lines), 'Soup\nand Bread');
see('ap-style-title-case', apStyleTitleCase(lines), 'Soup and Bread');
see('title-case', titleCase(lines), 'Soupand Bread');
JS
node probe.mjs
