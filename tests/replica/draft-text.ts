import { ContentState, EditorState, Modifier, type ContentBlock } from 'draft-js';
import { entityDecorator } from './decorators';
import type { ModelSelection } from './models';

/** An editor's state that holds `text`, the caret at its end. */
export function stateWith(text: string): EditorState {
  const content = ContentState.createFromText(text, '\n');
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(content, entityDecorator));
}

/** The text of an editor's state, blocks joined by line feeds. */
export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** The selection of an editor's state, as offsets into its text. */
export function selectionOf(state: EditorState): ModelSelection {
  const selection = state.getSelection();
  const blocks = state.getCurrentContent().getBlocksAsArray();
  return {
    anchor: startOf(blocks, selection.getAnchorKey()) + selection.getAnchorOffset(),
    focus: startOf(blocks, selection.getFocusKey()) + selection.getFocusOffset(),
  };
}

function startOf(blocks: readonly ContentBlock[], key: string): number {
  let start = 0;
  for (const block of blocks) {
    if (block.getKey() === key) return start;
    start += block.getLength() + 1;
  }
  throw new Error(`No block has the key ${key}.`);
}

/** Puts `text` in place of what is selected, `back` more units before it included. */
export function insertText(state: EditorState, text: string, back = 0): EditorState {
  const selection = state.getSelection();
  const range = selection.merge({
    anchorOffset: selection.getStartOffset() - back,
    focusOffset: selection.getEndOffset(),
    anchorKey: selection.getStartKey(),
    focusKey: selection.getEndKey(),
    isBackward: false,
  });
  const content = Modifier.replaceText(state.getCurrentContent(), range, text);
  return EditorState.push(state, content, 'insert-characters');
}

/** The text of the caret's line up to the caret, empty while a range is selected. */
export function lineBeforeCaret(state: EditorState): string {
  const selection = state.getSelection();
  if (!selection.isCollapsed()) return '';
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  return block.getText().slice(0, selection.getStartOffset());
}
