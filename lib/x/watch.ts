import { composerOf, type Composer } from './composer';
import { isUnknownEditor } from './health';
import { observe, observeAncestors } from './observe';
import { onAbort } from './on-abort';

/** Callbacks for composers that get the focus. */
export interface ComposerWatch {
  readonly signal: AbortSignal;
  /** Elements that got the focus before; reported first, if they are still there. */
  readonly met?: readonly Element[];
  /** An editor of X that none of our selectors knows: X has changed. */
  readonly onUnknown?: (editor: Element) => void;
}

/** Callbacks for one editor. None is called after `signal` was aborted. */
export interface EditorWatch {
  readonly signal: AbortSignal;
  /** The text may have changed. Called once per edit, never while an input method is composing. */
  readonly onEdit: () => void;
  /** An input method began (true) or ended (false) composing. */
  readonly onComposition: (composing: boolean) => void;
  /** The editor was removed from the page, for good or to be remounted as another element. Called once. */
  readonly onGone: () => void;
}

const composing = new WeakSet<HTMLElement>();

/** Whether an input method is composing in a watched editor. */
export function isComposing(editor: HTMLElement): boolean {
  return composing.has(editor);
}

/**
 * Reports every composer that gets the focus, and the one that already has it. One capturing listener finds them all
 * (docs/x-composer.md, 4.2), because X opens its dialogs with the editor focused. A composer is reported each time the
 * focus returns to it.
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
 * Reports edits, composition and the removal of one editor.
 *
 * Draft.js: most edits fire no `input`, but each causes one callback of a mutation observer on the editor, which also
 * survives Draft.js replacing everything inside it (x-composer, 4.1).
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

/** Reports only edits, also while an input method composes. */
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
  // A composition that began before is recognised by its next event.
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
  onAbort(signal, () => composing.delete(editor));
}

/** Reports every change of the page's address that a content script can see (x-composer, 4.2). */
export function watchRoute(onRoute: () => void, signal: AbortSignal): void {
  const navigation = 'navigation' in window ? window.navigation : null;
  if (navigation) navigation.addEventListener('currententrychange', onRoute, { signal });
  else window.addEventListener('popstate', onRoute, { signal });
}
