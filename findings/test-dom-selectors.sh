#!/usr/bin/env bash
# happy-dom, jsdom, linkedom: a selector finds an element twice, only one of three, or none
#
# Guessed beforehand: `querySelectorAll()` gives each matching element once, in document order, as in a browser; an
# unknown selector is an error.
# Seen: in happy-dom "p ~ ul" gives the list once for every paragraph before it, its items twice as well, while "ul ~
# p" gives the first paragraph only and "p + p ~ ul" nothing; ":empty" matches every paragraph, so ":not(:empty)"
# matches none, and attributes are matched by case though "i" is asked for. In jsdom ":nth-child(1 of .x)" finds
# nothing unless the first child of all is one, while "odd of .x" works. linkedom ignores white space in ":empty".
# Chromium 156 gives what is called "right" below.
# Where it bites: code that finds the parts of X's page by their neighbours: a test passes with one paragraph and
# counts two with two, or a selector that works is given up. Try selectors in a browser.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent happy-dom@21.0.4 jsdom@27.3.0 linkedom@0.18.15
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

import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const html =
  '<body><p>a</p><p class="x">b</p><ul><li>1</li><li class="x">2</li><li class="x">3</li></ul>' +
  '<a title="Soup">s</a><p></p><p> </p><p><!-- --></p></body>';
const happy = new Window();
happy.document.body.innerHTML = html;
const pages = [happy, new JSDOM(html).window, parseHTML(html)];
const finds = (selector) =>
  pages.map(({ document }) =>
    Array.from(document.querySelectorAll(selector), (element) => element.textContent).join('|'),
  );
console.log('by happy-dom, jsdom and linkedom:');
for (const [selector, right, as] of [
  ['p + ul > li', '1|2|3', ['1|2|3', '1|2|3', '1|2|3']],
  ['p ~ ul > li', '1|2|3', ['1|2|3|1|2|3', '1|2|3', '1|2|3']],
  ['p ~ ul', '123', ['123|123', '123', '123']],
  ['ul ~ p', '| |', ['', '| |', '| |']],
  ['p + p ~ ul', '123', ['', '123', '123']],
  ['[title="soup" i]', 's', ['', 's', 's']],
  ['li:nth-child(1 of .x)', '2', ['2', '', '2']],
  ['li:nth-child(odd of .x)', '2', ['2', '2', '2']],
  ['p:empty', '|', ['a|b|| |', '|', '| |']],
  ['p:not(:empty)', 'a|b| ', ['', 'a|b| ', 'a|b']],
]) {
  console.log(`${selector}, right: ${JSON.stringify(right)}`);
  see(selector, finds(selector), as);
}
await happy.happyDOM.close();
JS
node probe.mjs
