#!/usr/bin/env bash
# linkedom: form fields do not know what their attributes say
#
# Guessed beforehand: `checked` and `value` start from the attributes, as in every browser and in
# jsdom.
# Seen: `input.checked` is undefined with the attribute set; `select.value` is "" with an option
# selected; `getSelection` is missing, `innerText` is there.
# Where it bites: unit tests of settings pages that are moved from jsdom to linkedom for speed pass or
# fail for reasons of their own.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent linkedom@0.18.12
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'linkedom@0.18.12'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { parseHTML } from 'linkedom';

const { document, window } = parseHTML(
  '<html><body><input type="checkbox" checked><select><option>1<option selected>2</select><p>a<br>b</p></body></html>',
);
see('checked', String(document.querySelector('input').checked), 'undefined');
see('select', document.querySelector('select').value, '');
see('getSelection', typeof window.getSelection, 'undefined');
see('innerText', document.querySelector('p').innerText, 'a\nb');
JS
node probe.mjs
