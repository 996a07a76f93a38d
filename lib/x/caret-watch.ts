import { caretOf } from './read';

/** How long the caret must rest before it is told of, in milliseconds. */
const REST = 150;

/**
 * Tells where the caret rests in the editor.
 *
 * @param onCaret gets its offset in UTF-16 units, `null` when it is elsewhere.
 */
export function watchCaret(
  editor: HTMLElement,
  onCaret: (offset: number | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => onCaret(caretOf(editor)?.focus ?? null);
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
