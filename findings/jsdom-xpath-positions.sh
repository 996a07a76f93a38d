#!/usr/bin/env bash
# jsdom: by XPath two paragraphs are the last of all, the first two digits of five are the last one, and `name()` throws
#
# Guessed beforehand: `document.evaluate()` of jsdom answers as a browser does, or says that it cannot.
# Seen: `(//p)[2]` and `(//p)[last()]` give the second and the last paragraph of each parent, as if the brackets were
# not there. `substring("12345", 0, 3)`, which is "12" in XPath as positions begin at 1, is "5". `//p != //p`, true as soon as
# two differ, is false; `number("1e3")` is 1000 instead of NaN. `name()` of a node throws a TypeError from within, and
# `lang()` an Error "Not implemented" (seen in Chromium 156 and Firefox 153 as XPath 1.0 has it).
# Where it bites: `(//article)[last()]` is how a test picks the newest post. With one parent it does; with two the first
# of what was found is the last of the first parent. Take `[...document.querySelectorAll('article')].at(-1)`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent jsdom@27.3.0
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

const { window } = new JSDOM('<!doctype html><div><p>one<p>two</div><div lang="en"><p>three<p>four</div>');
const { document } = window;
const nodes = (expression) => {
  const result = document.evaluate(expression, document, null, 7, null);
  return Array.from({ length: result.snapshotLength }, (_, index) => result.snapshotItem(index).textContent);
};
const answer = (expression) => {
  const result = document.evaluate(expression, document, null, 0, null);
  return { 1: () => result.numberValue, 2: () => result.stringValue, 3: () => result.booleanValue }[result.resultType]();
};
see('(//p)[2], in browsers "two"', nodes('(//p)[2]'), ['two', 'four']);
see('//p[last()]', nodes('//p[last()]'), ['two', 'four']);
see('(//p)[last()], in browsers "four"', nodes('(//p)[last()]'), ['two', 'four']);
see('substring("12345", 2, 3)', answer('substring("12345", 2, 3)'), '234');
see('substring("12345", 0, 3), in browsers "12"', answer('substring("12345", 0, 3)'), '5');
see('//p = //p', answer('//p = //p'), true);
see('//p != //p, in browsers true', answer('//p != //p'), false);
see('number("1e3"), in browsers NaN', answer('number("1e3")'), 1000);
see('local-name(//p)', answer('local-name(//p)'), 'p');
assert.throws(() => answer('name(//p)'), TypeError);
assert.throws(() => answer('lang("en")'), /Not implemented/);
console.log('name(//p) and lang("en"): an error');
JS
node probe.mjs
