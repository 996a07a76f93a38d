import { observeAncestors } from './ancestors';
import { scopeOf, surfaceOf, toolBarOf, type Composer } from './composer';
import { selectors } from './selectors';

/** The panel that stands at each tool bar, for parts of a thread that share one. */
const occupants = new WeakMap<Element, HTMLElement>();

/**
 * Keeps the panel's host in the page, in flow just before the composer's tool bar (dossier 4.3 A),
 * and puts it back when X redraws. Ends, host and all, with `signal`.
 *
 * Without a tool bar the host stands at the end of the inline reply while that is collapsed, or
 * below the text area on phones; elsewhere it stays out of the page. Where several parts of a
 * thread share one tool bar, the host of the part that was focused last stands there alone.
 */
export function placePanel(host: HTMLElement, composer: Composer, signal: AbortSignal): void {
  if (signal.aborted) return;
  let watching = new AbortController();
  let seat: Element | null = null;

  const leave = () => {
    if (seat && occupants.get(seat) === host) occupants.delete(seat);
    seat = null;
    host.remove();
  };
  const watch = () => {
    watching.abort();
    watching = new AbortController();
    observeAncestors(host.isConnected ? host : composer.editor, place, watching.signal);
    if (!seat) observeScope(composer, place, watching.signal);
  };
  const place = () => {
    const next = composer.editor.isConnected ? toolBarOf(composer) : null;
    if (next !== seat && seat && occupants.get(seat) === host) occupants.delete(seat);
    seat = next;
    if (next && !occupants.has(next)) occupants.set(next, host);
    if (next && occupants.get(next) === host) putBefore(next, host);
    else if (next || !putInFallback(composer, host)) host.remove();
    watch();
  };
  const claim = () => {
    const wanted = toolBarOf(composer);
    if (wanted && occupants.get(wanted) !== host) {
      occupants.get(wanted)?.remove();
      occupants.set(wanted, host);
    }
    place();
  };
  composer.editor.addEventListener('focusin', claim, { passive: true, signal });
  signal.addEventListener(
    'abort',
    () => {
      watching.abort();
      leave();
    },
    { once: true },
  );
  claim();
}

/** Any place before the tool bar will do, so that two extensions do not push each other about. */
function putBefore(toolBar: Element, host: HTMLElement): void {
  const isThere = host.parentElement === toolBar.parentElement && host.isConnected;
  if (!isThere) toolBar.before(host);
}

/** Whether there is a place for the host although there is no tool bar. */
function putInFallback(composer: Composer, host: HTMLElement): boolean {
  if (!composer.editor.isConnected) return false;
  const { where } = surfaceOf(composer);
  if (where === 'inline') {
    const scope = scopeOf(composer);
    if (host.parentElement !== scope) scope.append(host);
    return true;
  }
  if (composer.kind !== 'textarea') return false;
  const frame = composer.editor.closest(selectors.editorLabel) ?? composer.editor;
  if (frame.nextElementSibling !== host) frame.after(host);
  return true;
}

/** While there is no tool bar it may come anywhere in the composer's own part of the page. */
function observeScope(composer: Composer, onChange: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onChange);
  observer.observe(scopeOf(composer), { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
