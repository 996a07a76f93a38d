import type { Composer } from './composer';
import { caretOf, readText, type Caret } from './read';
import { focus, select } from './write';

/**
 * Remembers where the writer's caret was when the focus left the editor.
 *
 * @returns what gives focus and caret back within the task of its call; it does nothing while the
 *   editor has the focus. Without it the caret would start again before the first word, as browsers and
 *   Draft.js have it. In an empty editor nothing is selected: X's has been seen to take no text from
 *   then on (x-composer, 11).
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
