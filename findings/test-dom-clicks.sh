#!/usr/bin/env bash
# happy-dom, jsdom: a click on a word in a button sends no form, one that was prevented leaves no choice made
#
# Guessed beforehand: what a click does by itself (HTML calls it activation behaviour) is what page tests are about,
# and is the same there as in Chromium: forms are sent, details opened, boxes ticked, choices changed and taken
# back.
# Seen, against Chromium 156: in happy-dom a click on an element within a submit button, an icon or a word in bold,
# sends nothing. The second `summary` opens the details as the first does, and so does a button within the first,
# where Chromium only presses the button. A link within a label ticks the box beside following. A choice outside a
# form puts out one of the same name within. A button in a disabled `fieldset` is pressed. A reset empties an
# `output`. A closed dialog that is closed again has the second answer, and `autofocus` in a dialog is not heeded.
# In jsdom `formnovalidate` is not heeded: the button sends nothing. In both a choice between radio buttons whose
# click was prevented leaves none chosen, two details of one name are open together, `formdata` never comes, and a
# hidden button takes the focus.
# Where it bites: a form that works in the page fails its test, and one that must not be sent, or a choice that must
# stay, passes it. Test these in a browser.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Needs
# Chromium as `chromium` or in CHROMIUM (seen with 156). Exits with 1 as soon as they behave otherwise.
set -euo pipefail
CHROMIUM=$(command -v "${CHROMIUM:-chromium}") || { echo 'Install Chromium, or name it in CHROMIUM.' >&2; exit 1; }
export CHROMIUM
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  happy-dom@21.0.4 jsdom@27.3.0 puppeteer-core@24.43.1
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
import { launch } from 'puppeteer-core';

const sent = (press) => `
  let events = '';
  const form = document.querySelector('form');
  form.addEventListener('submit', (event) => { event.preventDefault(); events += 'sent'; });
  document.querySelector('${press}').click();
  return events;`;
const open = (press) => `document.querySelector('${press}').click(); return document.querySelector('details').open;`;
const ticked = (press) => `document.querySelector('${press}').click(); return document.querySelector('input').checked;`;
const inputs = "const [a, b] = document.querySelectorAll('input');";
const pages = {
  'a submit button': ['<form><button>Post</button></form>', sent('button')],
  'a word in a submit button': ['<form><button><b>Post</b></button></form>', sent('b')],
  formnovalidate: ['<form><input required><button formnovalidate>Save</button></form>', sent('button')],
  'a summary': ['<details><summary>More</summary></details>', open('summary')],
  'the second summary': ['<details><summary>More</summary><summary id="two">Even more</summary></details>', open('#two')],
  'a button in a summary': ['<details><summary><button type="button">Info</button></summary></details>', open('button')],
  'details of one name': [
    '<details name="a" open></details><details name="a"></details>',
    "const [a, b] = document.querySelectorAll('details'); b.open = true; return [a.open, b.open];",
  ],
  'a label': ['<label>Quiet <input type="checkbox"></label>', ticked('label')],
  'a link in a label': ['<label><a href="#x">Why?</a> <input type="checkbox"></label>', ticked('a')],
  'a prevented box': [
    '<input type="checkbox">',
    `const box = document.querySelector('input'); box.addEventListener('click', (event) => event.preventDefault());
    box.click(); return box.checked;`,
  ],
  'a prevented choice': [
    '<input type="radio" name="a" checked><input type="radio" name="a">',
    `${inputs} b.addEventListener('click', (event) => event.preventDefault()); b.click(); return [a.checked, b.checked];`,
  ],
  'a choice outside the form': [
    '<form><input type="radio" name="a" checked></form><input type="radio" name="a">',
    `${inputs} b.click(); return [a.checked, b.checked];`,
  ],
  'a shut fieldset': [
    '<fieldset disabled><button>Post</button></fieldset>',
    `let clicks = 0; const button = document.querySelector('button'); button.addEventListener('click', () => clicks++);
    button.click(); return clicks;`,
  ],
  'a reset': [
    '<form><input value="a"><output>280</output></form>',
    `const [form] = document.forms; form.firstChild.value = 'b'; form.lastChild.value = '1'; form.reset();
    return [form.firstChild.value, form.lastChild.value];`,
  ],
  formdata: [
    '<form><input name="a" value="1"></form>',
    `const [form] = document.forms; form.addEventListener('formdata', ({ formData }) => formData.append('b', '2'));
    return [...new FormData(form).keys()];`,
  ],
  'a hidden button': ['<button hidden>Post</button>', "document.querySelector('button').focus(); return document.activeElement.tagName;"],
};
const dialogs = {
  'closed again': `const dialog = document.querySelector('dialog'); dialog.show(); dialog.close('one'); dialog.close('two');
    return dialog.returnValue;`,
  autofocus: "document.querySelector('dialog').showModal(); return document.activeElement.tagName;",
};
for (const [name, script] of Object.entries(dialogs)) pages[name] = ['<dialog><input autofocus></dialog>', script];

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true });
console.log(await browser.version());
const page = await browser.newPage();
const run = (script, { document, FormData }) => new Function('document', 'FormData', script)(document, FormData);
const seen = {};
for (const [name, [html, script]] of Object.entries(pages)) {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html>${html}`);
  const chromium = await page.evaluate(`(() => { ${script} })()`);
  const happy = new Window();
  happy.document.body.innerHTML = html;
  seen[name] = [chromium, run(script, happy)];
  if (!(name in dialogs)) seen[name].push(run(script, new JSDOM(`<!doctype html>${html}`).window));
}
await browser.close();
console.log('each in Chromium, happy-dom and jsdom, which has no dialogs');
for (const [name, as] of Object.entries({
  'a submit button': ['sent', 'sent', 'sent'],
  'a word in a submit button': ['sent', '', 'sent'],
  formnovalidate: ['sent', 'sent', ''],
  'a summary': [true, true, true],
  'the second summary': [false, true, false],
  'a button in a summary': [false, true, false],
  'details of one name': [[false, true], [true, true], [true, true]],
  'a label': [true, true, true],
  'a link in a label': [false, true, false],
  'a prevented box': [false, false, false],
  'a prevented choice': [[true, false], [false, false], [false, false]],
  'a choice outside the form': [[true, true], [false, true], [true, true]],
  'a shut fieldset': [0, 1, 0],
  'a reset': [['a', '280'], ['a', ''], ['a', '280']],
  formdata: [['a', 'b'], ['a'], ['a']],
  'a hidden button': ['BODY', 'BUTTON', 'BUTTON'],
  'closed again': ['one', 'two'],
  autofocus: ['INPUT', 'BODY'],
})) {
  see(name, seen[name], as);
}
JS
node probe.mjs
