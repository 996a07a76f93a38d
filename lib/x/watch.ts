import { composerOf, type Composer } from './composer';
import { isUnknownEditor } from './health';
import { observe, observeAncestors } from './observe';

/** What is told of composers that get the focus. */
export interface ComposerWatch {
  readonly signal: AbortSignal;
  /** Elements that got the focus before; told of first, if they are still there. */
  readonly met?: readonly Element[];
  /** An editor of X that none of our selectors knows: X has changed. */
  readonly onUnknown?: (editor: Element) => void;
}

/** What is told of one editor. No callback comes after `signal` was aborted. */
export interface EditorWatch {
  readonly signal: AbortSignal;
  /** The text may have changed. Comes once an edit, never while an input method is composing. */
  readonly onEdit: () => void;
  /** An input method began (true) or ended (false) composing. */
  readonly onComposition: (composing: boolean) => void;
  /** The editor has left the page, for good or to be remounted as another element. Comes once. */
  readonly onGone: () => void;
}

const composing = new WeakSet<HTMLElement>();

/** Whether an input method is composing in an editor that is being watched. */
export function isComposing(editor: HTMLElement): boolean {
  return composing.has(editor);
}

/**
 * Tells of every composer when it gets the focus, and of the one that has it already. One
 * capturing listener finds them all (docs/x-composer.md, 4.2): X opens its dialogs with the editor focused.
 * The same composer is told of each time the focus returns to it.
 */
export function watchComposers(
  onFocus: (composer: Composer) => void,
  { signal, met = [], onUnknown }: ComposerWatch,
): void {
  const look = (target: EventTarget | null) => {
    const composer = composerOf(target);
    if (composer) onFocus(composer);
    else if (onUnknown && isUnknownEditor(target)) onUnknown(target);
  };
  document.addEventListener('focusin', ({ target }) => look(target), {
    capture: true,
    passive: true,
    signal,
  });
  if (signal.aborted) return;
  const first = new Set([...met.filter(({ isConnected }) => isConnected), document.activeElement]);
  for (const target of first) look(target);
}

/**
 * Tells of edits, composition and the end of one editor.
 *
 * Draft.js: most edits fire no `input`, but each causes one callback of a mutation observer on the
 * editor, which also survives Draft.js replacing everything inside it (x-composer, 4.1).
 */
export function watchEditor(composer: Composer, watch: EditorWatch): void {
  if (watch.signal.aborted) return;
  const { editor } = composer;
  const end = new AbortController();
  const signal = AbortSignal.any([watch.signal, end.signal]);

  watchComposition(editor, watch, signal);
  watchEdits(
    composer,
    () => {
      if (!composing.has(editor)) watch.onEdit();
    },
    signal,
  );
  observeAncestors(
    editor,
    () => {
      if (editor.isConnected) return;
      end.abort();
      watch.onGone();
    },
    signal,
  );
}

/** Tells of edits alone, also while an input method composes. */
export function watchEdits(
  { kind, editor }: Composer,
  onEdit: () => void,
  signal: AbortSignal,
): void {
  if (kind === 'textarea') {
    editor.addEventListener('input', onEdit, { passive: true, signal });
    return;
  }
  observe([editor], { childList: true, subtree: true, characterData: true }, onEdit, signal);
}

function watchComposition(editor: HTMLElement, watch: EditorWatch, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const begin = () => {
    if (composing.has(editor)) return;
    composing.add(editor);
    watch.onComposition(true);
  };
  editor.addEventListener('compositionstart', begin, options);
  // One that began before the editor was watched is known by what it does next.
  editor.addEventListener('compositionupdate', begin, options);
  editor.addEventListener(
    'compositionend',
    () => {
      composing.delete(editor);
      watch.onComposition(false);
      watch.onEdit();
    },
    options,
  );
  signal.addEventListener('abort', () => composing.delete(editor), { once: true });
}

/** Tells of every change of the page's address that the browser lets a content script see (x-composer, 4.2). */
export function watchRoute(onRoute: () => void, signal: AbortSignal): void {
  const navigation = 'navigation' in window ? window.navigation : null;
  if (navigation) navigation.addEventListener('currententrychange', onRoute, { signal });
  else window.addEventListener('popstate', onRoute, { signal });
}
