#!/usr/bin/env bash
# @preact/signals: a row of `For` never sees what changes around it, and of two equal strings both are the last row
#
# Guessed beforehand: `For` renders a list as `list.map()` does, except that only changed rows are rendered again; its
# function gets the item and its index, and is called again where the component around it renders with another
# function.
# Seen: the function of the first render is kept for as long as an item is in the list, so whatever it takes from
# outside (the chosen row, a filter, a translation) stays as it was; a row that comes later has the new value beside
# the old ones. Two equal strings are one row to it: both have the index of the last. A row whose index has changed is
# rendered again, and with `getKey` fields keep what is typed in them.
# Where it bites: a list of drafts in which one is marked as chosen, by a prop or a state: none is ever marked, while
# `list.map()` in the same place marks it. Put what changes into a signal that the row reads, and use objects as items.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @preact/signals@2.11.4 preact@11.2.0 jsdom@27.3.0
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

import { JSDOM } from 'jsdom';

const { window } = new JSDOM();
globalThis.document = window.document;
globalThis.Node = window.Node;
const { h, render } = await import('preact');
const { signal } = await import('@preact/signals');
const { For } = await import('@preact/signals/utils');

const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));
const page = window.document.createElement('div');
const texts = () => [...page.children].map(({ textContent }) => textContent);
const drafts = signal([{ text: 'soup' }, { text: 'tea' }]);
const row = (chosen) => (draft) =>
  h('p', null, draft.text === chosen ? `> ${draft.text}` : draft.text);
const byFor = (chosen) => h(For, { each: drafts, getKey: ({ text }) => text }, row(chosen));
const byMap = (chosen) =>
  drafts.value.map((draft) => h('p', { key: draft.text }, row(chosen)(draft)));
const Plain = ({ chosen }) => byMap(chosen);
const Fast = ({ chosen }) => byFor(chosen);
render(h(Plain, { chosen: 'soup' }), page);
render(h(Plain, { chosen: 'tea' }), page);
see('by map()', texts(), ['soup', '> tea']);
render(null, page);
render(h(Fast, { chosen: 'soup' }), page);
see('by For', texts(), ['> soup', 'tea']);
render(h(Fast, { chosen: 'tea' }), page);
await drawn();
see('another one chosen', texts(), ['> soup', 'tea']);
drafts.value = [{ text: 'tea' }, ...drafts.value];
await drawn();
see('one more', texts(), ['> tea', '> soup', 'tea']);
render(null, page);
const words = signal(['soup', 'tea', 'soup']);
render(
  h(For, { each: words }, (word, place) => h('p', null, `${place} ${word}`)),
  page,
);
await drawn();
see('equal texts', texts(), ['2 soup', '1 tea', '2 soup']);
words.value = ['cake', 'soup', 'tea'];
await drawn();
see('other places', texts(), ['0 cake', '1 soup', '2 tea']);
JS
node probe.mjs
