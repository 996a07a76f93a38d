#!/usr/bin/env bash
# hyphen, hypher: links, mentions and hashtags get invisible hyphens, and an ellipsis written &hellip; is torn apart
#
# Guessed beforehand: hyphens go into words; an address, an e-mail address, @name and #tag stay as they are, and so
# does what is between "&" and ";" in HTML.
# Seen: whatever is made of letters is a word to both. `https://acme.com/information` contains three soft hyphens
# afterwards and leads to another page, "#celebration" is another tag, @information somebody else, and so is an e-mail
# address. Both turn an ellipsis into "&hel·lip;", so the letters themselves are shown: hyphen, made for HTML as well,
# only keeps out of tags. hypher hyphenates their attributes too.
# Where it bites: posts hyphenated for a narrow column and copied from it: they look right, and their links, mentions
# and tags are dead. Take addresses out first, or leave it to `hyphens: auto`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent hyphen@1.14.1 hypher@0.2.5 hyphenation.en-us@0.2.1
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

import Hypher from 'hypher';
import patterns from 'hyphenation.en-us';
import hyphen from 'hyphen/en/index.js';

const hypher = new Hypher(patterns);
const { hyphenateSync } = hyphen;
const shown = (text) => text.replaceAll('\u00AD', '·');
const both = (text) => [shown(hyphenateSync(text)), shown(hypher.hyphenateText(text))];
const same = (text) => [text, text];
see('a word', both('celebration'), same('cel·e·bra·tion'));
see('a link', both('https://acme.com/information')[0], 'https://acme.com/in·for·ma·tion');
const [linked] = both('www.celebration.example/information');
see('a host', linked, 'www.cel·e·bra·tion.ex·am·ple/in·for·ma·tion');
const link = new URL(`https://${hyphenateSync('acme.com/information')}`);
see('where it leads', link.href, 'https://acme.com/in%C2%ADfor%C2%ADma%C2%ADtion');
see('an e-mail', both('information@acme.com'), same('in·for·ma·tion@acme.com'));
see('a name', both('@information'), same('@in·for·ma·tion'));
see('a tag', both('#celebration2026'), same('#cel·e·bra·tion2026'));
see('an ellipsis', both('soup &hellip; and bread'), same('soup &hel·lip; and bread'));
see('a space', both('5&nbsp;kg'), same('5&nbsp;kg'));
const bold = '<b title="information">celebration</b>';
see('an attribute, hyphen', both(bold)[0], '<b title="information">cel·e·bra·tion</b>');
see('an attribute, hypher', both(bold)[1].includes('in·for·ma·tion'), true);
JS
node probe.mjs
