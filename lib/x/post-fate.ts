import type { Where } from './composer';
import { readText } from './read';
import { isComposePath, selectors } from './selectors';

/** A draft whose post button was pressed, as it was then. */
export interface PressedDraft {
  /** One for a single post. */
  readonly parts: readonly PressedPart[];
  readonly where: Where;
  /** The path of the page's address. */
  readonly path: string;
}

interface PressedPart {
  readonly editor: HTMLElement;
  readonly text: string;
}

/**
 * Whether X has accepted a draft (`taken`), or the writer still has it (`kept`); `waiting` while neither is visible.
 */
export type Fate = 'waiting' | 'taken' | 'kept';

/**
 * What the page shows of a draft whose post button was pressed. X takes all parts at once, by emptying them or by
 * removing their composer (docs/x-composer.md, 6). It has not taken a draft that it asks about, that is edited further,
 * or whose composer disappeared because the writer went to another page.
 *
 * @param isByHand whether the writer is editing at this moment
 */
export function fateOf(draft: PressedDraft, isByHand: boolean): Fate {
  if (document.querySelector(selectors.discardSheet)) return 'kept';
  const states = new Set(draft.parts.map(stateOf));
  if (states.has('changed')) return 'kept';
  if (isByHand && states.has('emptied')) return 'kept';
  if (states.has('same')) return 'waiting';
  const isKept = wasLeft(draft) || isStillHeld(draft) || (states.has('gone') && hasGone(draft));
  return isKept ? 'kept' : 'taken';
}

/** An editor that cannot be read is being remounted (x-composer, 2), and counts as it was. */
function stateOf({ editor, text }: PressedPart): 'same' | 'emptied' | 'changed' | 'gone' {
  if (!editor.isConnected) return 'gone';
  const now = readText(editor) ?? text;
  if (now === text) return 'same';
  return now === '' ? 'emptied' : 'changed';
}

/** Posting changes the address only where that was the composer's own, and then to leave it (x-composer, 1.2). */
function wasLeft({ path }: PressedDraft): boolean {
  const now = location.pathname;
  return now !== path && (!isComposePath(path) || isComposePath(now));
}

/** X rebuilds editors with their text, after an upload for one (x-composer, 1.7). */
function isStillHeld({ parts, where }: PressedDraft): boolean {
  const texts = new Set(parts.map(({ text }) => text).filter((text) => text !== ''));
  return alike(selectors.editor, where).some((editor) => texts.has(readText(editor) ?? ''));
}

/** Composers in the page stay there after posting; other tabs of the home page have none (x-composer, 4.2). */
function hasGone({ where }: PressedDraft): boolean {
  const isInPage = where === 'home' || where === 'inline';
  return isInPage && alike(selectors.editorFrame, where).length === 0;
}

/** What the selector finds in the same layer of the page: a home composer stands behind dialogs (x-composer, 1.4). */
function alike(selector: string, where: Where): HTMLElement[] {
  const { dialog, drawer } = selectors;
  const layer = where === 'dialog' ? dialog : where === 'drawer' ? drawer : null;
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((found) => {
    const over = found.closest(`${dialog}, ${drawer}`);
    return layer === null ? over === null : over?.matches(layer);
  });
}
