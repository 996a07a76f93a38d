#!/usr/bin/env bash
# @recogito/text-annotator: after one word inserted before it a mark lies on other words, in spite of its quote
#
# Guessed beforehand: a stored W3C annotation, with its words, those on either side and its position, is found again by
# the words where the position no longer fits; that is what the standard has quotes for.
# Seen: only the position is used. With "Our" inserted before it "soup" is "hot ", in a text that has lost the word it
# is another one, and `isRevived()` says yes to both; only beyond the end of a shorter text nothing is found. An
# annotation with a quote only, as other tools write it, is an error.
# Where it bites: notes on a draft or a page that somebody goes on writing: they lie on other words, without any sign.
# Compare `range.toString()` with the quote.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @recogito/text-annotator@4.1.1 jsdom@29.1.1
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

const { window } = new JSDOM('<main></main>', { pretendToBeVisual: true });
const globals = ['document', 'Node', 'Element', 'HTMLElement', 'Range', 'NodeFilter', 'DOMRect'];
for (const name of [...globals, 'MutationObserver']) {
  globalThis[name] = window[name];
}
globalThis.window = window;
const annotator = await import('@recogito/text-annotator');

const main = window.document.querySelector('main');
/** The first range of these words. */
function rangeOf(words) {
  const start = main.textContent.indexOf(words);
  const range = window.document.createRange();
  const walker = window.document.createTreeWalker(main, 4);
  for (let passed = 0; walker.nextNode(); passed += walker.currentNode.length) {
    const { currentNode: text } = walker;
    if (passed <= start && start < passed + text.length) range.setStart(text, start - passed);
    const end = start + words.length - passed;
    if (0 < end && end <= text.length) range.setEnd(text, end);
  }
  return range;
}
/** Writes an annotation on these words as JSON, reads it back in a later text: what is marked there. */
function later(text, words, laterText) {
  main.innerHTML = text;
  const selector = [annotator.rangeToSelector(rangeOf(words), main)];
  const created = new Date(Date.UTC(2026, 10, 29));
  const note = { id: 'n', bodies: [], target: { annotation: 'n', selector, created } };
  const json = JSON.parse(JSON.stringify(annotator.serializeW3CTextAnnotation(note, 'https://acme.com', main)));
  main.innerHTML = laterText;
  const { parsed } = annotator.parseW3CTextAnnotation(json);
  const revived = annotator.reviveAnnotation(parsed, main);
  const [{ quote, range }] = revived.target.selector;
  return [quote, range.toString(), annotator.isRevived(revived.target.selector)];
}
const draft = '<p>Hot soup today</p>';
console.log('quote, what is marked, whether it counts as found:');
see('unchanged', later(draft, 'soup', draft), ['soup', 'soup', true]);
see('a word in front', later(draft, 'soup', '<p>Our hot soup today</p>'), ['soup', 'hot ', true]);
see('the word is gone', later(draft, 'soup', '<p>Hot bread today</p>'), ['soup', 'brea', true]);
see('a shorter text', later(draft, 'today', '<p>Hot</p>'), ['today', '', false]);

const quote = { type: 'TextQuoteSelector', exact: 'soup', prefix: 'Hot ', suffix: ' today' };
const target = { source: 'https://acme.com', selector: [quote] };
const context = 'http://www.w3.org/ns/anno.jsonld';
const foreign = { '@context': context, id: 'f', type: 'Annotation', body: [], target };
see('a quote alone', Object.keys(annotator.parseW3CTextAnnotation(foreign)), ['error']);
process.exit();
JS
node probe.mjs
