#!/usr/bin/env bash
# happy-dom: a number field holds "abc", a text area Windows line ends, and any `<div>` takes the focus
#
# Guessed beforehand: the value of a field is sanitised as the standard says: what is not a number, a date or a colour
# becomes empty or the default, a line end in a text area is "\n", and one at its very start is dropped;
# `setRangeText()` keeps a selection in place; only what is focusable takes the focus.
# Seen: none of it. Each value stays as in the attribute, a slider has none, a text area keeps "\r\n" and counts it as
# two, the selection grows beyond what was inserted, and `focus()` on a plain `<div>` takes the focus from the button
# that had it. jsdom does all of it by the standard.
# Where it bites: tests of settings: "what if it is no number" tests something that cannot happen, and the empty field
# that can is not tested; lengths of drafts are off by one per line; a focus that a browser would lose is kept.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent happy-dom@21.0.4 jsdom@27.3.0
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

const happy = new Window();
const pages = [happy, new JSDOM('').window];
const both = (what, html, ask, as) => {
  const seen = pages.map(({ document }) => {
    document.body.innerHTML = html;
    return ask(document.body.firstElementChild, document);
  });
  see(what, seen, as);
};
console.log('by happy-dom and by jsdom:');
const value = (field) => field.value;
both('number', '<input type="number" value="abc">', value, ['abc', '']);
both('date', '<input type="date" value="2026-13-01">', value, ['2026-13-01', '']);
both('colour', '<input type="color" value="red">', value, ['red', '#000000']);
both('slider', '<input type="range">', value, ['', '50']);
both('line end first', '<textarea>\nsoup</textarea>', value, ['\nsoup', 'soup']);
const lines = (area) => {
  area.value = 'soup\r\nbread';
  return [area.value, area.textLength];
};
both('line ends', '<textarea></textarea>', lines, [
  ['soup\r\nbread', 11],
  ['soup\nbread', 10],
]);
const replace = (area) => {
  area.setSelectionRange(1, 3);
  area.setRangeText('XX');
  return [area.value, area.selectionStart, area.selectionEnd];
};
both('selected letters replaced', '<textarea>soup</textarea>', replace, [
  ['sXXp', 1, 4],
  ['sXXp', 1, 3],
]);
const focus = (button, document) => {
  button.focus();
  button.nextElementSibling.focus();
  return document.activeElement.nodeName;
};
both('focus', '<button>go</button><div>words</div>', focus, ['DIV', 'BUTTON']);
await happy.happyDOM.close();
JS
node probe.mjs
