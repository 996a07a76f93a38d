import { scopeOf, toolBarOf, whereOf, type Composer } from './composer';
import { observe, observeAncestors } from './observe';
import { onAbort } from './on-abort';
import { selectors } from './selectors';
import { upTo } from './timing';

/** How often a host may be put back into its place within a second; X moves its own parts a few times. */
const MOST_MOVES = 20;

/** The panel at each tool bar, which parts of a thread may share. */
const occupants = new WeakMap<Element, HTMLElement>();

/**
 * Keeps the panel's host in the page, in flow just before the composer's tool bar (docs/x-composer.md, 4.3 A), and puts
 * it back when X re-renders. If other code keeps removing it, it stays out until the editor gets the focus again. Ends
 * with `signal`, which also removes the host.
 *
 * Without a tool bar the host is at the end of a collapsed inline reply, or below the text area on phones; elsewhere it
 * stays out of the page. If several parts of a thread share one tool bar, only the host of the last focused part is
 * there.
 */
export function placePanel(host: HTMLElement, composer: Composer, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { editor } = composer;
  let seat: Element | null = null;
  let watching = new AbortController();
  const mayMove = upTo(MOST_MOVES, 1000);

  const holds = (toolBar: Element | null) => toolBar !== null && occupants.get(toolBar) === host;
  const mayTake = (toolBar: Element) =>
    !occupants.has(toolBar) || holds(toolBar) || holds(seat) || document.activeElement === editor;
  const place = () => {
    const toolBar = editor.isConnected ? toolBarOf(composer) : null;
    const isMine = toolBar !== null && mayTake(toolBar);
    if (seat && seat !== toolBar && holds(seat)) occupants.delete(seat);
    const { parentNode, nextSibling } = host;
    if (isMine) seatAt(toolBar, host);
    else if (toolBar || !seatWithout(composer, host)) host.remove();
    seat = toolBar;
    watching.abort();
    const isMoved = host.parentNode !== parentNode || host.nextSibling !== nextSibling;
    if (!isMoved || mayMove()) watch();
  };
  const watch = () => {
    watching = new AbortController();
    observeAncestors(host.isConnected ? host : editor, place, watching.signal);
    if (!seat) observeScope(composer, place, watching.signal);
  };
  const leave = () => {
    watching.abort();
    if (seat && holds(seat)) occupants.delete(seat);
    host.remove();
  };
  editor.addEventListener('focusin', place, { passive: true, signal });
  onAbort(signal, leave);
  place();
}

/** Replaces another part's host, which notices its removal and stays away. */
function seatAt(toolBar: Element, host: HTMLElement): void {
  const other = occupants.get(toolBar);
  if (other !== host) other?.remove();
  occupants.set(toolBar, host);
  if (!isSeated(host, toolBar)) toolBar.before(host);
}

/**
 * Whether the host is somewhere before the tool bar; insisting on the exact place could make two extensions move each
 * other forever.
 */
function isSeated(host: HTMLElement, toolBar: Element): boolean {
  const isBefore = host.compareDocumentPosition(toolBar) & Node.DOCUMENT_POSITION_FOLLOWING;
  return host.parentElement === toolBar.parentElement && isBefore !== 0;
}

/** Places the host if there is no tool bar; false if there is no place for it. */
function seatWithout(composer: Composer, host: HTMLElement): boolean {
  const { editor } = composer;
  if (!editor.isConnected) return false;
  if (whereOf(composer) === 'inline') {
    const scope = scopeOf(composer);
    if (host.parentElement !== scope) scope.append(host);
    return true;
  }
  if (composer.kind !== 'textarea') return false;
  const frame = editor.closest(selectors.editorLabel) ?? editor;
  if (frame.nextElementSibling !== host) frame.after(host);
  return true;
}

/**
 * Watches for a missing tool bar, which may appear anywhere in the composer's own part of the page; but never a column
 * with its timeline (x-composer, 7).
 */
function observeScope(composer: Composer, onChange: () => void, signal: AbortSignal): void {
  if (whereOf(composer) === 'home') return;
  observe([scopeOf(composer)], { childList: true, subtree: true }, onChange, signal);
}
