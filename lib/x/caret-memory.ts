import type { Composer } from './composer';
import { caretOf, readText, type Caret } from './read';
import { focus, select } from './write';

/**
 * Remembers the writer's caret when the focus leaves the editor.
 *
 * @returns a function that restores focus and caret within the task of its call; it does nothing while the editor has
 *   the focus. Otherwise browsers and Draft.js would put the caret before the first word. It selects nothing in an
 *   empty editor, because X's was seen to accept no text after that (x-composer, 11).
 */
export function rememberCaret(composer: Composer, signal: AbortSignal): () => Promise<void> {
  const { kind, editor } = composer;
  let left: Caret | null = null;
  const remember = () => {
    left = caretOf(editor);
  };
  editor.addEventListener('focusout', remember, { passive: true, signal });
  return async () => {
    if (editor.ownerDocument.activeElement === editor) return;
    const caret = left;
    await focus(editor);
    if (kind === 'draft' && caret && readText(editor) !== '') await select(editor, caret);
  };
}
