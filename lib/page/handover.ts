import type { CoachedPage } from './coach-page';

/** What the watcher of a page hands to the coach that it has brought in. */
export interface Handover {
  /** The editors that got the focus before the coach was there, in that order. */
  readonly met: readonly Element[];
  /** Whether the extension is gone from under the page; then `signal` is aborted too. */
  readonly isGone: () => boolean;
  /** Ends all coaching on the page. */
  readonly signal: AbortSignal;
  /** To be called when the coach is at work. */
  readonly take: (coached: CoachedPage) => void;
}

declare global {
  /** Both scripts are of the world that the page's own scripts cannot see. */
  var tweetCoachHandover: Handover | undefined;
}

/** Leaves a handover for the coach, in the place of one that was not taken. */
export function leaveHandover(handover: Handover): void {
  globalThis.tweetCoachHandover = handover;
}

/** Takes the handover; there is one for one coach only. */
export function takeHandover(): Handover | undefined {
  const handover = globalThis.tweetCoachHandover;
  globalThis.tweetCoachHandover = undefined;
  return handover;
}
