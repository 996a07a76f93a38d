import { caretOf } from './read';
import { afterRest } from './timing';

/** How long the caret must rest before it is reported, in milliseconds. */
const REST = 150;

/**
 * Reports where the caret rests in the editor.
 *
 * @param onCaret gets its offset in UTF-16 units; `null` if it is elsewhere
 */
export function watchCaret(
  editor: HTMLElement,
  onCaret: (offset: number | null) => void,
  signal: AbortSignal,
): void {
  const look = () => onCaret(caretOf(editor)?.focus ?? null);
  const moved = afterRest(look, REST, signal);
  document.addEventListener('selectionchange', moved, { passive: true, signal });
}
