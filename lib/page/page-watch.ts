import { reportOnce, messageOf } from '@/lib/error-message';
import { askTwice } from '@/lib/messages/ask-twice';
import type { PageTrouble } from '@/lib/messages/page-trouble';
import { currentHandle } from '@/lib/x/account';
import { composerOf } from '@/lib/x/composer';
import { isUnknownEditor } from '@/lib/x/health';
import { onAbort } from '@/lib/x/on-abort';
import { hasText } from '@/lib/x/read';
import { selectors } from '@/lib/x/selectors';
import type { CoachedPage } from './coach-page';
import { leaveHandover } from './handover';

/** What watching a page needs from the extension. */
export interface PageWatchOptions {
  /** Runs the coach's script in this page. */
  readonly bringCoach: () => Promise<void>;
  /** Whether the extension is gone; then `signal` is aborted too. */
  readonly isGone: () => boolean;
  /** Ends watching and all coaching on the page. */
  readonly signal: AbortSignal;
}

/** A watched page, with or without a coach. */
export interface WatchedPage {
  /** Who posts, in lower case and without `@`; `null` if the page does not say. */
  readonly handle: () => string | null;
  readonly troubles: () => readonly PageTrouble[];
  /** Moves the focus into the panel, or back to the caret; does nothing before the coach is loaded. */
  readonly switchFocus: () => void;
  /** How many hints are ignored in the drafts on the page. */
  readonly ignored: () => number;
  /** Gives them again. */
  readonly showIgnored: () => void;
}

/**
 * Loads the coach into the page with the first compose box that gets the focus or already contains text. Until then the
 * page has nothing else of ours.
 */
export function watchPage({ bringCoach, isGone, signal }: PageWatchOptions): WatchedPage {
  const report = reportOnce();
  const waiting = new AbortController();
  const untilCoached = waiting.signal;
  onAbort(signal, () => waiting.abort());
  const met = new Set<Element>();
  let coached: CoachedPage | null = null;
  let isComing = false;

  function meet(target: EventTarget | null): void {
    // What has the focus while nobody writes: to ask more costs a tenth of the watcher's start.
    if (target === document.body) return;
    if (!(target instanceof Element) || (!composerOf(target) && !isUnknownEditor(target))) return;
    // The focused one comes last.
    met.delete(target);
    met.add(target);
    if (!isComing) void come();
  }

  async function come(): Promise<void> {
    isComing = true;
    leaveHandover({
      get met() {
        return [...met];
      },
      isGone,
      signal,
      take(page) {
        coached = page;
        waiting.abort();
        met.clear();
      },
    });
    try {
      await bringPatiently(bringCoach, () => untilCoached.aborted || isGone());
    } catch (error) {
      report(new Error(`could not be loaded here: ${messageOf(error)}`));
    }
    isComing = false;
  }

  document.addEventListener('focusin', ({ target }) => meet(target), {
    capture: true,
    passive: true,
    signal: untilCoached,
  });
  // A request that was pending when the page entered the back/forward cache never gets its answer.
  addEventListener('pageshow', () => meet(document.activeElement), { signal: untilCoached });
  for (const editor of document.querySelectorAll<HTMLElement>(selectors.editor)) {
    if (hasText(editor)) meet(editor);
  }
  meet(document.activeElement);

  return {
    handle: () => (coached ? coached.handle() : (currentHandle()?.toLowerCase() ?? null)),
    troubles: () => coached?.health.troubles ?? [],
    switchFocus: () => coached?.switchFocus(),
    ignored: () => coached?.drafts.ignored() ?? 0,
    showIgnored: () => coached?.drafts.showIgnored(),
  };
}

/**
 * Loads the coach, with one retry if it does not arrive.
 *
 * @param isOver whether waiting is over: the coach has arrived or is no longer wanted
 * @throws {Error} if it did not arrive
 */
async function bringPatiently(
  bringCoach: () => Promise<void>,
  isOver: () => boolean,
): Promise<void> {
  try {
    await askTwice(async () => {
      if (!isOver()) await bringCoach();
    });
  } catch (error) {
    // A worker that stops before answering may have done its work.
    if (!isOver()) throw error;
  }
  if (!isOver()) throw new Error('it did not start.');
}
