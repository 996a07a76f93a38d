#!/usr/bin/env bash
# @handlewithcare/prosemirror-suggest-changes: an accepted line break leaves two invisible characters, a rejected one stays
#
# Guessed beforehand: in suggestion mode, rejecting everything gives the document as it was, accepting everything the
# one that the same typing would have given without it.
# Seen: for words typed and deleted it does, and for Enter alone, which is marked by a zero-width space on either side
# of the new break. Where something is typed before and after that break, as in "A", Enter, "B", the marks join the
# typed words, and accepting leaves U+200B at the end of one paragraph and at the start of the next. Where the new break
# lies within what is then selected and typed over or deleted, rejecting leaves the paragraph in two; accepting is
# right. Backspace right after Enter does not take the break back: the caret is behind the invisible character. The
# README does not mention them.
# Where it bites: drafts that colleagues go over: what is accepted has letters that count, that no search for words
# across them finds and that X counts too, and what was rejected is not what it was. Remove U+200B after accepting, and
# compare after rejecting.
#
# Installs the pinned packages in a temporary folder and runs them on valid input, without our product. Exits with 1 as
# soon as they behave otherwise.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent @handlewithcare/prosemirror-suggest-changes@0.1.8 prosemirror-model@1.25.9 prosemirror-state@1.4.4 prosemirror-commands@1.7.2 prosemirror-schema-basic@1.2.4
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

import * as suggest from '@handlewithcare/prosemirror-suggest-changes';
import { chainCommands, deleteSelection, joinBackward, splitBlock } from 'prosemirror-commands';
import { Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState, TextSelection } from 'prosemirror-state';

const schema = new Schema({ nodes: basic.spec.nodes, marks: suggest.addSuggestionMarks(basic.spec.marks) });
const paragraphs = (doc) => Array.from({ length: doc.childCount }, (_, i) => doc.child(i).textContent);
/** The paragraphs after the steps without suggestions, and with them: all rejected, all accepted. */
const results = (text, ...steps) => {
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(text)])]);
  const run = (state, change) => {
    let now = state;
    for (const step of steps) step(now, (tr) => (now = now.apply(tr.docChanged ? change(tr, now) : tr)));
    return now;
  };
  const plain = run(EditorState.create({ doc, schema }), (tr) => tr);
  let state = EditorState.create({ doc, schema, plugins: [suggest.suggestChanges()] });
  suggest.enableSuggestChanges(state, (tr) => (state = state.apply(tr)));
  state = run(state, suggest.transformToSuggestionTransaction);
  let rejected = state;
  suggest.revertSuggestions(state, (tr) => (rejected = rejected.apply(tr)));
  let accepted = state;
  suggest.applySuggestions(state, (tr) => (accepted = accepted.apply(tr)));
  return { plain: paragraphs(plain.doc), rejected: paragraphs(rejected.doc), accepted: paragraphs(accepted.doc) };
};
const select =
  (from, to = from) =>
  (state, dispatch) =>
    dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
const selectAll = (state, dispatch) => select(1, state.doc.content.size - 1)(state, dispatch);
const type = (text) => (state, dispatch) => dispatch(state.tr.insertText(text));
const backspace = chainCommands(deleteSelection, joinBackward);
const words = ['hot soup'];

see('a word typed', results(...words, select(4), type(' tea')), {
  plain: ['hot tea soup'],
  rejected: words,
  accepted: ['hot tea soup'],
});
see('Enter', results(...words, select(4), splitBlock), {
  plain: ['hot', ' soup'],
  rejected: words,
  accepted: ['hot', ' soup'],
});
see('A, Enter, B', results(...words, select(4), type('A'), splitBlock, type('B')), {
  plain: ['hotA', 'B soup'],
  rejected: words,
  accepted: ['hotA\u200b', '\u200bB soup'],
});
see('Enter, then all typed over', results(...words, select(4), splitBlock, selectAll, type('X')), {
  plain: ['X'],
  rejected: ['hot', ' soup'],
  accepted: ['X'],
});
see('Enter, then all deleted', results(...words, select(4), splitBlock, selectAll, backspace), {
  plain: [''],
  rejected: ['hot', ' soup'],
  accepted: [''],
});
see('Enter, Backspace', results(...words, select(4), splitBlock, backspace), {
  plain: words,
  rejected: words,
  accepted: ['hot', ' soup'],
});
JS
node probe.mjs
