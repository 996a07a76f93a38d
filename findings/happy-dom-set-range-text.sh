#!/usr/bin/env bash
# happy-dom: `setRangeText()` selects to the end of the text, 0.3 is no step of 0.1, a disabled fieldset is submitted
#
# Guessed beforehand: a field in a test page does what it does in a browser: `setRangeText()` with "select" selects
# what it inserted, with "end" the caret is after it; a step of 0.1 accepts 0.3; a pattern is compiled with the flag v,
# as in the standard; what a disabled `fieldset` contains is not part of the form.
# Seen: the selection goes to the end of the text, and so does the caret, whatever follows the word; with "start" and
# "preserve" all is right. 0.3 is a stepMismatch, `\p{L}+` matches no word, a text set by script counts as too long,
# and of two radio buttons only one knows that a choice is missing. FormData has the fields of a disabled `fieldset`,
# and an option keeps its spaces. jsdom gives what browsers give in all of these.
# Where it bites: a test of a one-click fix that inserts a word into a text area and goes on typing: the rest is typed
# at the end of the text and the test passes, or fails through no fault of the product. Check `selectionEnd` in jsdom
# or in a browser.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
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

const windows = { jsdom: new JSDOM().window, 'happy-dom': new Window() };
const made = (window, html) => {
  const page = window.document.createElement('div');
  page.innerHTML = html;
  window.document.body.append(page);
  return page.firstElementChild;
};
const replaced = (mode) => (window) => {
  const area = made(window, '<textarea></textarea>');
  area.value = 'Hot soup, hot tea';
  area.setSelectionRange(0, 0);
  area.setRangeText('pie', 4, 8, mode);
  return [area.value, area.selectionStart, area.selectionEnd];
};
const pie = 'Hot pie, hot tea';
const valid = (html, value) => (window) => {
  const field = made(window, html);
  field.value = value;
  return field.validity.valid;
};
const sent = (window) => {
  const form = made(
    window,
    '<form><input name="text" value="soup"><fieldset disabled><input name="day" value="1"></fieldset></form>',
  );
  return [...new window.FormData(form)].map(([name]) => name);
};
const radio = (window) =>
  [
    ...made(
      window,
      '<form><input type="radio" name="a" required><input type="radio" name="a"></form>',
    ).elements,
  ].map((button) => button.validity.valid);
const option = (window) => made(window, '<select><option>  hot   soup </option></select>').value;
for (const [what, ask, right, seen] of [
  ['select', replaced('select'), [pie, 4, 7], [pie, 4, 16]],
  ['end', replaced('end'), [pie, 7, 7], [pie, 16, 16]],
  ['start', replaced('start'), [pie, 4, 4], [pie, 4, 4]],
  ['preserve', replaced('preserve'), [pie, 0, 0], [pie, 0, 0]],
  ['a step', valid('<input type="number" step="0.1">', '0.3'), true, false],
  ['a pattern', valid('<input pattern="\\p{L}+">', 'soup'), true, false],
  ['a length', valid('<input maxlength="2">', 'soup'), true, false],
  ['an address', valid('<input type="email">', 'soup'), false, false],
  ['a group', radio, [false, false], [false, true]],
  ['sent', sent, ['text'], ['text', 'day']],
  ['an option', option, 'hot soup', '  hot   soup '],
]) {
  see(`${what}, jsdom`, ask(windows.jsdom), right);
  see(`${what}, happy-dom`, ask(windows['happy-dom']), seen);
}
JS
node probe.mjs
