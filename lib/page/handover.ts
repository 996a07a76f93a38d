import type { CoachedPage } from './coach-page';

/** What the watcher of a page passes to the coach that it has loaded. */
export interface Handover {
  /** The editors that got the focus before the coach was loaded, in that order. */
  readonly met: readonly Element[];
  /** Whether the extension is gone while the page is still open; then `signal` is aborted too. */
  readonly isGone: () => boolean;
  /** Ends all coaching on the page. */
  readonly signal: AbortSignal;
  /** Call this once the coach is running. */
  readonly take: (coached: CoachedPage) => void;
}

declare global {
  /** Both scripts run in an isolated world that the page's own scripts cannot see. */
  var tweetCoachHandover: Handover | undefined;
}

/** Leaves a handover for the coach, replacing one that was not taken. */
export function leaveHandover(handover: Handover): void {
  globalThis.tweetCoachHandover = handover;
}

/** Takes the handover, which is available only once. */
export function takeHandover(): Handover | undefined {
  const handover = globalThis.tweetCoachHandover;
  globalThis.tweetCoachHandover = undefined;
  return handover;
}
