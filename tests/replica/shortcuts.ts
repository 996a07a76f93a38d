import { openDialog } from './actions';
import { getState } from './state';

/** X's one-letter shortcuts. */
const keys = new Set(['n', 'l', 'r', 't', 'm', 'u', 'b', 'o', 'j', 'k', '/', '.', '?']);

/** The shortcuts that reached the page, in order. */
export const shortcuts: string[] = [];

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;
}

/** Listens for X's shortcuts on the document; `n` opens the post dialog, the rest are recorded only. */
export function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isPlain || !keys.has(event.key) || isWriting(event.target)) return;
    shortcuts.push(event.key);
    if (event.key !== 'n' || getState().dialog) return;
    event.preventDefault();
    openDialog('post');
  });
}
