#!/usr/bin/env bash
# dom-accessibility-api: a button's label counts, but not inside a heading; a caption names no figure
#
# Guessed beforehand: it follows the W3C's accessible name computation, as axe-core does: a button's `aria-label`
# stands for it wherever it occurs, a figure is named by its caption, a field without a label by its placeholder, and a
# line break separates words.
# Seen: the heading "Drafts [×]" with a button labelled "Close" is named "Drafts ×", while a labelled link in it counts
# by its label; the figure and the field have no name; "Post<br>now" is "Postnow". axe-core gives all four as guessed.
# Where it bites: Testing Library's `getByRole(…, { name })` is built on it: a test has to ask for a name that no
# screen reader says, and one that asks for the right name fails on a sound page.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent dom-accessibility-api@0.7.1 axe-core@4.14.1 jsdom@27.3.0
cat >probe.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const names = 'dom-accessibility-api@0.7.1 axe-core@4.14.1 jsdom@27.3.0'.split(' ').map((name) => name.replace(/@[^@]+$/, ''));
for (const name of names) {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  console.log(`${name} ${version}, Node ${process.versions.node}`);
}
const see = (what, seen, as) => {
  console.log(`${what}: ${JSON.stringify(seen)}`);
  assert.deepEqual(seen, as);
};

import { createRequire } from 'node:module';
import { computeAccessibleName } from 'dom-accessibility-api';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><title>Names</title><body></body>');
Object.assign(globalThis, { window, document: window.document, Node: window.Node });
const axe = createRequire(import.meta.url)('axe-core');
const namesOf = (html) => {
  document.body.innerHTML = html;
  axe.setup(document.documentElement);
  const element = document.getElementById('it');
  const both = [computeAccessibleName(element), axe.commons.text.accessibleText(element)];
  axe.teardown();
  return both;
};
see('a button', namesOf('<button id="it" aria-label="Close">×</button>'), ['Close', 'Close']);
const heading = (inner) => namesOf(`<h2 id="it">Drafts ${inner}</h2>`);
see('in a heading', heading('<button aria-label="Close">×</button>'), ['Drafts ×', 'Drafts Close']);
see('a link there', heading('<a href="/" aria-label="Close">×</a>'), ['Drafts Close', 'Drafts Close']);
see('a figure', namesOf('<figure id="it"><figcaption>Sales</figcaption></figure>'), ['', 'Sales']);
see('a field', namesOf('<input id="it" placeholder="Name">'), ['', 'Name']);
see('a break', namesOf('<button id="it">Post<br>now</button>'), ['Postnow', 'Post now']);
JS
node probe.mjs
