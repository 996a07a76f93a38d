import { reportOnce, messageOf } from '@/lib/error-message';
import { askTwice } from '@/lib/messages/ask-twice';
import type { PageTrouble } from '@/lib/messages/page-trouble';
import { currentHandle } from '@/lib/x/account';
import { composerOf } from '@/lib/x/composer';
import { isUnknownEditor } from '@/lib/x/health';
import { readText } from '@/lib/x/read';
import { selectors } from '@/lib/x/selectors';
import type { CoachedPage } from './coach-page';
import { leaveHandover } from './handover';

/** What watching a page needs of the extension. */
export interface PageWatchOptions {
  /** Has the coach's script run in this page. */
  readonly bringCoach: () => Promise<void>;
  /** Whether the extension is gone; then `signal` is aborted too. */
  readonly isGone: () => boolean;
  /** Ends the watching, and all coaching on the page. */
  readonly signal: AbortSignal;
}

/** A page that is watched, coached or not yet. */
export interface WatchedPage {
  /** Who posts, in lower case and without `@`; `null` if the page does not say. */
  readonly handle: () => string | null;
  readonly troubles: () => readonly PageTrouble[];
  /** Moves the focus into the panel, or back to the caret; nowhere while nobody has written. */
  readonly switchFocus: () => void;
  /** How many hints are ignored in the drafts on the page. */
  readonly ignored: () => number;
  /** Gives them again. */
  readonly showIgnored: () => void;
}

/**
 * Brings the coach into the page with the first compose box that gets the focus, or holds something
 * already. Until then the page carries nothing else of ours.
 */
export function watchPage({ bringCoach, isGone, signal }: PageWatchOptions): WatchedPage {
  const report = reportOnce();
  const waiting = new AbortController();
  const untilCoached = AbortSignal.any([signal, waiting.signal]);
  const met = new Set<Element>();
  let coached: CoachedPage | null = null;
  let isComing = false;

  function meet(target: EventTarget | null): void {
    if (!(target instanceof Element) || (!composerOf(target) && !isUnknownEditor(target))) return;
    // The one that has the focus comes last.
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
  // What was asked for when the page went into the back/forward cache never came.
  addEventListener('pageshow', () => meet(document.activeElement), { signal: untilCoached });
  for (const editor of document.querySelectorAll<HTMLElement>(selectors.editor)) {
    if (readText(editor)) meet(editor);
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
 * Has the coach brought in, and once more if it does not come.
 *
 * @param isOver whether nothing is waited for any more: it is there, or no longer wanted
 * @throws {Error} if it did not come
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
    // A worker that stops before it has answered may have done its work.
    if (!isOver()) throw error;
  }
  if (!isOver()) throw new Error('it did not start.');
}
