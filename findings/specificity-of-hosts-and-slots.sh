#!/usr/bin/env bash
# specificity, parsel-js: `:host(.wide)` weighs no more than `:host`, and `a:before` more than `a::before`
#
# Guessed beforehand: what two packages give for a selector is what browsers decide by (Selectors 4 and CSS Scoping):
# `:host()`, `:host-context()` and `::slotted()` weigh as much as their argument, plus themselves; `a:before` is
# `a::before`.
# Seen: both ignore the argument of those three, while they do count it in `:is()`, `:not()`, `:has()` and
# `:nth-child(of)`, and `:where()` as nothing. To parsel-js `:before` and `:first-line` with one colon are
# pseudo-classes. Chromium decides as guessed: of `:host(.wide)` and a later `:host` the first wins, of
# `::slotted(.wide)` and a later `::slotted(p)` too. @bramus/specificity and @csstools/selector-specificity are right
# in all of these.
# Where it bites: checks and tools that order or layer the sheets of components and of an extension's panel by these
# figures: "never more than 0,1,0" passes what beats everything, and a rule put in the place of an "equal" one loses.
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
  specificity@1.0.0 parsel-js@1.2.3 @bramus/specificity@2.4.3 @csstools/selector-specificity@6.0.1 \
  postcss-selector-parser@7.2.1 puppeteer-core@24.43.1
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

import { calculate } from 'specificity';
import bramus from '@bramus/specificity';
import { selectorSpecificity } from '@csstools/selector-specificity';
import parser from 'postcss-selector-parser';
import * as parsel from 'parsel-js';
import { launch } from 'puppeteer-core';

const packages = {
  specificity: (selector) => {
    const { A, B, C } = calculate(selector);
    return [A, B, C];
  },
  parsel: (selector) => parsel.specificity(selector).slice(0, 3),
  bramus: (selector) => bramus.calculate(selector)[0].toArray(),
  csstools: (selector) => {
    const { a, b, c } = selectorSpecificity(parser().astSync(selector).nodes[0]);
    return [a, b, c];
  },
};
/** What the standard says, and what each package gives instead, if it does. */
function ask(selector, right, others = {}) {
  const seen = Object.entries(packages).map(([name, weigh]) => [name, weigh(selector).join()]);
  see(selector, Object.fromEntries(seen), Object.fromEntries(seen.map(([name]) => [name, others[name] ?? right])));
}
ask('p.wide:hover::before', '0,2,2');
ask(':is(p, .wide) :not(#a)', '1,1,0');
ask(':where(#a) p', '0,0,1');
ask(':nth-child(2 of .wide)', '0,2,0');
const argument = (value) => ({ specificity: value, parsel: value });
ask(':host', '0,1,0');
ask(':host(.wide)', '0,2,0', argument('0,1,0'));
ask(':host(.wide.dark)', '0,3,0', argument('0,1,0'));
ask(':host-context(.dark)', '0,2,0', argument('0,1,0'));
ask('::slotted(p)', '0,0,2', argument('0,0,1'));
ask('::slotted(.wide)', '0,1,1', argument('0,0,1'));
ask('a:before', '0,0,2', { parsel: '0,1,1' });

const args = process.getuid() === 0 ? ['--no-sandbox'] : [];
const browser = await launch({ executablePath: process.env.CHROMIUM, args, headless: true, pipe: true });
console.log(await browser.version());
const page = await browser.newPage();
/** Which of two rules with these selectors, in this order, wins. */
const winner = (first, second, part) =>
  page.evaluate((first, second, part) => {
    document.body.innerHTML = '<div class="wide"><p class="wide">soup</p></div>';
    const host = document.body.firstChild;
    host.attachShadow({ mode: 'open' }).innerHTML = `<style>
      ${first} { order: 1 }
      ${second} { order: 2 }
    </style><slot></slot>`;
    return [first, second][getComputedStyle(part === 'host' ? host : host.firstChild).order - 1];
  }, first, second, part);
see(':host(.wide), :host', await winner(':host(.wide)', ':host', 'host'), ':host(.wide)');
see('::slotted(.wide), ::slotted(p)', await winner('::slotted(.wide)', '::slotted(p)', 'slotted'), '::slotted(.wide)');
see('::slotted(p), ::slotted(*)', await winner('::slotted(p)', '::slotted(*)', 'slotted'), '::slotted(p)');
await browser.close();
JS
node probe.mjs
