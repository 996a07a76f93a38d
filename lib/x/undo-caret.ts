import type { Caret } from './read';

/** An editor whose caret is given back. */
export interface CaretEditor {
  /** Its text; `null` while it cannot be read. */
  readonly readText: () => string | null;
  /** The caret or selection in it; `null` if it is elsewhere. */
  readonly caret: () => Caret | null;
  readonly setCaret: (caret: Caret) => void;
  /** Calls `onEdit` after every edit. */
  readonly watchEdits: (onEdit: () => void) => void;
}

/**
 * Gives the writer's caret back where Ctrl+Z takes a replacement back: Draft.js and text areas then select what was
 * selected for it (docs/x-composer.md, 3.2), and the next key would write over that.
 *
 * @returns to be called with the draft before each replacement; it remembers where the caret is.
 */
export function keepCaretOnUndo({
  readText,
  caret,
  setCaret,
  watchEdits,
}: CaretEditor): (text: string) => void {
  const carets = new Map<string, Caret | null>();
  watchEdits(() => {
    const selected = caret();
    if (!selected || selected.anchor === selected.focus) return;
    const kept = carets.get(readText() ?? '');
    if (kept) setCaret(kept);
  });
  return (text) => void carets.set(text, caret());
}
