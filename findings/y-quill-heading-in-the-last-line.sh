#!/usr/bin/env bash
# y-quill: make a heading of the last line, and the other editor of the same document has an empty line more
#
# Guessed beforehand: two Quill editors bound to one shared text show the same as soon as each has the other's changes.
# Seen: as long as the last line has no format, they do. A heading, a list or an alignment of the last line, so also of
# the only one, puts its line break into the shared text, and the other person's editor adds it to the one that it has
# anyway: "Hot" there, "Hot" and an empty line here, whichever of the two set the format. It stays when the format is
# taken off and more is typed; whoever opens the document later does not have it. Who deletes the empty line loses the
# heading, alone of the two. Text set by `setText()` with a line break at its end does the same. The shared texts agree.
# Where it bites: drafts that two people write: one sees an empty line or no heading, and the other cannot see why.
# Compare by the shared text, not by `getContents()`; binding again makes them alike.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product.
# Exits with 1 as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent jsdom@29.1.1 quill@2.0.3 y-quill@1.0.0 yjs@13.6.33
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
import * as Y from 'yjs';

const { window } = new JSDOM('');
const { document } = window;
const names = ['Node', 'HTMLElement', 'Element', 'MutationObserver', 'Text', 'DOMParser', 'Range', 'getSelection'];
for (const name of names) globalThis[name] = window[name];
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
Object.assign(globalThis, { window, document });
const { default: Quill } = await import('quill');
const { QuillBinding } = await import('y-quill');

/** An editor that is bound to a document of its own. */
const editor = () => {
  const quill = new Quill(document.body.appendChild(document.createElement('div')));
  const shared = new Y.Doc();
  const text = shared.getText('draft');
  return { quill, shared, text, binding: new QuillBinding(text, quill) };
};
/** What two editors hold that get each other's changes at once, the shared texts, and what a third opens. */
const after = (steps) => {
  const [one, other] = [editor(), editor()];
  for (const [from, to] of [
    [one, other],
    [other, one],
  ]) {
    from.shared.on('update', (update, origin) => {
      if (origin !== 'received') Y.applyUpdate(to.shared, update, 'received');
    });
  }
  steps(one.quill, other.quill);
  const third = editor();
  Y.applyUpdate(third.shared, Y.encodeStateAsUpdate(one.shared));
  third.binding.destroy();
  const later = new Quill(document.body.appendChild(document.createElement('div')));
  new QuillBinding(third.text, later);
  assert.equal(one.text.toString(), other.text.toString());
  return [one.quill, other.quill, later].map((quill) => quill.getText());
};
const typed = (quill) => quill.insertText(0, 'Hot', 'user');
const format = (quill, format) => quill.formatLine(0, 1, format, 'user');
see('typed', after(typed), ['Hot\n', 'Hot\n', 'Hot\n']);
see('two lines', after((one) => one.insertText(0, 'Hot\nsoup', 'user')), Array(3).fill('Hot\nsoup\n'));
const first = (one) => {
  one.insertText(0, 'Hot\nsoup', 'user');
  format(one, { header: 1 });
};
see('a heading above it', after(first), Array(3).fill('Hot\nsoup\n'));
for (const value of [{ header: 1 }, { list: 'bullet' }, { align: 'center' }]) {
  const set = (one) => {
    typed(one);
    format(one, value);
  };
  see(JSON.stringify(value), after(set), ['Hot\n', 'Hot\n\n', 'Hot\n']);
}
const byOther = (one, other) => {
  typed(one);
  format(other, { header: 1 });
};
see('set by the other', after(byOther), ['Hot\n\n', 'Hot\n', 'Hot\n']);
const off = (one, other) => {
  typed(one);
  format(one, { header: 1 });
  format(one, { header: false });
  other.insertText(3, ' soup', 'user');
};
see('taken off, and typed on', after(off), ['Hot soup\n', 'Hot soup\n\n', 'Hot soup\n']);
see('setText', after((one) => one.setText('Hot\n', 'user')), ['Hot\n', 'Hot\n\n', 'Hot\n']);
let headings;
const deleted = (one, other) => {
  typed(one);
  format(one, { header: 1 });
  other.deleteText(3, 1, 'user');
  headings = [one, other].map((quill) => quill.getFormat(0).header ?? null);
};
see('the empty line deleted', after(deleted), ['Hot\n', 'Hot\n', 'Hot\n']);
see('headings then', headings, [1, null]);
JS
node probe.mjs
