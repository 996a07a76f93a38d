#!/usr/bin/env bash
# happy-dom: a Range does not follow the text around it; jsdom loses one in normalize()
#
# Guessed beforehand: ranges are live, as the DOM standard says and every browser does: what is inserted before them
# moves them, and text that is split, joined or removed takes them along.
# Seen: in happy-dom nothing of the kind happens: after an insertion the range covers other letters, after a removal it
# lies in a node that is in no document. jsdom follows in all cases but one: after `normalize()` it lies on the parent,
# after the joined text.
# Where it bites: tests of an editor's caret, of marks under words and of fixes: they pass for code that forgets to
# move its ranges, and fail for code that relies on them. Chromium gives what is called "standard" below.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent happy-dom@21.0.4 jsdom@29.1.1
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

const probe = (document) => {
  const marked = (text, start, end) => {
    const node = document.body.appendChild(document.createTextNode(text));
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [node, range];
  };
  const where = (range) => [range.startContainer.nodeName, range.startContainer.data ?? null, range.startOffset];
  const seen = {};
  for (const [name, change] of Object.entries({
    inserted: (node) => node.insertData(0, 'Our '),
    deleted: (node) => node.deleteData(0, 2),
    split: (node) => node.splitText(3),
  })) {
    const [node, range] = marked('soup today', 5, 10);
    change(node);
    seen[name] = where(range);
    node.parentNode.replaceChildren();
  }
  const [, joined] = marked('today', 1, 2);
  document.body.prepend('Soup ');
  document.body.normalize();
  seen.joined = where(joined);
  const [removed, left] = marked('soup', 1, 2);
  removed.remove();
  seen.removed = where(left);
  return seen;
};
const standard = {
  inserted: ['#text', 'Our soup today', 9],
  deleted: ['#text', 'up today', 3],
  split: ['#text', 'p today', 2],
  joined: ['#text', 'Soup today', 6],
  removed: ['BODY', null, 1],
};
see('jsdom', probe(new JSDOM('').window.document), { ...standard, joined: ['BODY', null, 1] });
const happy = new Window();
see('happy-dom', probe(happy.document), {
  inserted: ['#text', 'Our soup today', 5],
  deleted: ['#text', 'up today', 5],
  split: ['#text', 'sou', 3],
  joined: ['#text', 'today', 1],
  removed: ['#text', 'soup', 1],
});
await happy.happyDOM.close();
JS
node probe.mjs
