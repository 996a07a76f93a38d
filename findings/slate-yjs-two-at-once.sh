#!/usr/bin/env bash
# @slate-yjs/core: two updates that arrive together turn an emoji into two �, or add an empty line to everybody's draft
#
# Guessed beforehand: an editor that only shows what another one writes never changes the shared document, however the
# updates reach it; Yjs takes them in any order and number.
# Seen: an insertion that arrives is put into Slate as a text node of its own, which Slate then merges with its
# neighbour. That merge is written into the Yjs document a tick later, at the position where the text was by then. If a
# second update has come in the same tick the position is wrong: an emoji across its end is cut in two and is "��" in
# this copy for good, which it hands on to whoever loads from it, while the editor goes on showing the emoji; and where
# the text has become shorter, the position lies beyond the end and Yjs fills it up with line breaks, which go to
# everybody else. One update per tick is right, and so are both in one transaction or merged.
# Where it bites: a draft that two people write, on a connection that delivers several updates in one message (a queue,
# a list from a server, a test): line breaks that nobody typed, and emoji that are gone at the next load. Apply what
# arrives together within `doc.transact()`.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1
# as soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  @slate-yjs/core@1.0.2 slate@0.146.0 yjs@13.6.33
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

import { setTimeout as pause } from 'node:timers/promises';
import { slateNodesToInsertDelta, withYjs, yTextToSlateElement, YjsEditor } from '@slate-yjs/core';
import { createEditor, Node, Transforms } from 'slate';
import * as Y from 'yjs';

const shared = (doc) => doc.get('draft', Y.XmlText);
const textOf = (doc) => Node.string(yTextToSlateElement(shared(doc)));
/** What a reader has after the writer's edits, which reach it in one of four ways. */
async function read(way, draft, edits) {
  const [writer, reader] = [new Y.Doc(), new Y.Doc()];
  shared(writer).applyDelta(slateNodesToInsertDelta([{ children: [{ text: draft }] }]));
  Y.applyUpdate(reader, Y.encodeStateAsUpdate(writer));
  const editor = withYjs(createEditor(), shared(writer));
  YjsEditor.connect(editor);
  const shown = withYjs(createEditor(), shared(reader));
  YjsEditor.connect(shown);
  const updates = [];
  writer.on('update', (update) => updates.push(update));
  for (const [offset, put] of edits) {
    const at = { path: [0, 0], offset };
    if (typeof put === 'string') Transforms.insertText(editor, put, { at });
    else Transforms.delete(editor, { at, distance: put });
    await pause(5);
  }
  const answers = [];
  reader.on('update', (update, origin) => origin === 'network' || answers.push(update));
  const apply = (update) => Y.applyUpdate(reader, update, 'network');
  if (way === 'merged') apply(Y.mergeUpdates(updates));
  else if (way === 'in a transaction') reader.transact(() => updates.forEach(apply), 'network');
  else {
    for (const update of updates) {
      apply(update);
      if (way === 'one by one') await pause(5);
    }
  }
  await pause(5);
  for (const answer of answers) Y.applyUpdate(writer, answer);
  const later = new Y.Doc();
  Y.applyUpdate(later, Y.encodeStateAsUpdate(reader));
  return { written: textOf(writer), read: textOf(reader), shown: Node.string(shown), later: textOf(later) };
}
const all = (text) => ({ written: text, read: text, shown: text, later: text });
const shortened = ['soup today', [[5, 'now '], [0, 3]]];
const emoji = ['🎉 soup', [[0, '🎆'], [0, 'b']]];
for (const way of ['one by one', 'in a transaction', 'merged']) {
  see(`shortened, ${way}`, await read(way, ...shortened), all('p now today'));
  see(`emoji, ${way}`, await read(way, ...emoji), all('b🎆🎉 soup'));
}
see('shortened, in one tick', await read('in one tick', ...shortened), all('p now today\n\n\n'));
const cut = 'b\ufffd\ufffd🎉 soup';
see('emoji, in one tick', await read('in one tick', ...emoji), { ...all('b🎆🎉 soup'), read: cut, later: cut });
JS
node probe.mjs
