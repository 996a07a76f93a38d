#!/usr/bin/env bash
# @guidepup/virtual-screen-reader: it announces hidden live regions, but no inserted alert and no shadow root
#
# Guessed beforehand: it says what a screen reader says: nothing that is hidden, inert or busy, an alert when it
# appears, the words of a shadow root, nothing of a closed `<details>`.
# Seen: when reading in order, hidden and inert parts are left out, but the words of a closed `<details>` are read, and
# of a shadow host only its light children. A change in a live region is announced although the region is hidden,
# `display: none`, `aria-hidden`, inert or busy. An element with the role "alert" that is inserted into the page is not
# announced; one that was there and changes, or is revealed, is.
# Where it bites: tests of announcements: a toast that appears with its role fails though it is heard, and words that
# nobody can hear pass. Ask the DOM for the region and whether it is shown.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @guidepup/virtual-screen-reader@0.33.0 jsdom@27.3.0
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

const { window } = new JSDOM('<body></body>', { pretendToBeVisual: true, url: 'https://acme.com/' });
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) globalThis[name] = window[name];
}
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
const { body } = window.document;
Object.assign(globalThis, { window, document: window.document });
const { virtual } = await import('@guidepup/virtual-screen-reader');

const later = () => new Promise((done) => setTimeout(done, 60));
const said = async (html, change) => {
  body.innerHTML = html;
  await virtual.start({ container: body });
  change(body.querySelector('p'));
  await later();
  const phrases = (await virtual.spokenPhraseLog()).slice(1);
  await virtual.stop();
  return phrases;
};
const write = (element) => {
  element.textContent = 'Saved';
};
const polite = ['polite: Saved'];
see('a status', await said('<p role="status"></p>', write), polite);
for (const hidden of ['hidden', 'style="display: none"', 'aria-hidden="true"', 'inert', 'aria-busy="true"']) {
  see(hidden, await said(`<p role="status" ${hidden}></p>`, write), polite);
}
see('aria-live="off"', await said('<p role="status" aria-live="off"></p>', write), []);
see('an alert', await said('<p role="alert"></p>', write), ['assertive: Saved']);
const show = (element) => {
  element.hidden = false;
};
see('an alert that is shown', await said('<p role="alert" hidden>Saved</p>', show), ['assertive: Saved']);
const add = (element) => {
  element.insertAdjacentHTML('afterend', '<p role="alert">Saved</p>');
};
see('an alert that is put in', await said('<p>Draft</p>', add), []);
const inside = (element) => {
  const root = element.parentNode.attachShadow({ mode: 'open' });
  root.innerHTML = '<h2>Hints</h2><slot></slot>';
};
const read = async (html, change = () => {}) => {
  body.innerHTML = html;
  change(body.querySelector('p'));
  await virtual.start({ container: body });
  const phrases = [];
  while (phrases.at(-1) !== 'end of document') {
    await virtual.next();
    phrases.push(await virtual.lastSpokenPhrase());
  }
  await virtual.stop();
  return phrases.filter((phrase) => /^[a-z]+$/i.test(phrase) && phrase !== 'group' && phrase !== 'paragraph');
};
see('hidden', await read('<p>one</p><p hidden>two</p><p inert>three</p>'), ['one']);
see('details', await read('<details><summary>more</summary><p>inside</p></details>'), ['more', 'inside']);
see('a shadow root', await read('<div><p>light</p></div>', inside), ['light']);
JS
node probe.mjs
