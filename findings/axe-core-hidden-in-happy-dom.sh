#!/usr/bin/env bash
# axe-core, happy-dom: a button whose only word is hidden counts as named, and a button that nobody sees as unnamed
#
# Guessed beforehand: apart from colours and sizes axe-core finds in a test page what it finds in a browser; what is
# hidden by `hidden`, as a closed popover or as a hidden field is seen by nobody, and `getComputedStyle()` gives
# `display: none` for it, as the standard's own style sheet does.
# Seen: in happy-dom their `display` is "block" or empty and `checkVisibility()` is true; a closed dialog, a template
# and a script are right. So a button with nothing but `<span hidden>Save</span>` passes, and one without a word inside
# a hidden part or a closed popover is a violation of "button-name". jsdom and browsers get both right. Another 60
# small pages give the same violations in happy-dom.
# Where it bites: tests by vitest-axe or jest-axe with happy-dom, which is fast: a closed menu fails, so that the rule
# gets switched off, and an icon button whose label was hidden by mistake is shipped. Run axe in jsdom or a browser, or
# give the page the rule `[hidden] { display: none }`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent axe-core@4.14.1 happy-dom@21.0.4 jsdom@27.3.0
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

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const settings = {
  enableJavaScriptEvaluation: true,
  suppressInsecureJavaScriptEnvironmentWarning: true,
};
const opened = {
  jsdom: () => new JSDOM('', { runScripts: 'outside-only', pretendToBeVisual: true }).window,
  'happy-dom': () => new Window({ settings }),
};
/** The rules that a page breaks, and whether what has the class "x" is displayed. */
const checked = async (library, html) => {
  const window = opened[library]();
  window.document.documentElement.innerHTML = `<head><title>Hints</title></head><body>${html}</body>`;
  window.eval(source);
  const runOnly = ['button-name', 'label', 'image-alt', 'link-name'];
  const { violations } = await window.axe.run(window.document.body, { runOnly });
  const { display } = window.getComputedStyle(window.document.querySelector('.x'));
  return [Array.from(violations, ({ id }) => id), display !== 'none'];
};
for (const [what, html, right, seen = right] of [
  ['no alternative text', '<img class="x" src="a.png">', [['image-alt'], true]],
  ['no label', '<input class="x">', [['label'], true]],
  ['an icon', '<button class="x"><svg></svg></button>', [['button-name'], true]],
  ['in a closed dialog', '<dialog class="x"><button></button></dialog>', [[], false]],
  [
    'a hidden word',
    '<button><span class="x" hidden>Save</span></button>',
    [['button-name'], false],
    [[], true],
  ],
  [
    'in a hidden part',
    '<div class="x" hidden><button></button></div>',
    [[], false],
    [['button-name'], true],
  ],
  [
    'in a closed popover',
    '<div class="x" popover><button></button></div>',
    [[], false],
    [['button-name'], true],
  ],
  [
    'a rule of the page',
    '<style>[hidden] { display: none }</style><div class="x" hidden><button></button></div>',
    [[], false],
  ],
]) {
  see(`${what}, jsdom`, await checked('jsdom', html), right);
  see(`${what}, happy-dom`, await checked('happy-dom', html), seen);
}
process.exit();
JS
node probe.mjs
