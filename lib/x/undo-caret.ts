import type { Composer } from './composer';
import { caretOf, readText, type Caret } from './read';
import { watchEdits } from './watch';
import { setCaret } from './write';

/**
 * Gives the writer's caret back where Ctrl+Z takes a replacement back: Draft.js and text areas then select what was
 * selected for it (docs/x-composer.md, 3.2), and the next key would write over that.
 *
 * @returns to be called with the draft before each replacement; it remembers where the caret is.
 */
export function keepCaretOnUndo(composer: Composer, signal: AbortSignal): (text: string) => void {
  const { editor } = composer;
  const carets = new Map<string, Caret | null>();
  const look = () => {
    const selected = caretOf(editor);
    if (!selected || selected.anchor === selected.focus) return;
    const caret = carets.get(readText(editor) ?? '');
    if (caret) void setCaret(composer, caret);
  };
  watchEdits(composer, look, signal);
  return (text) => void carets.set(text, caretOf(editor));
}
