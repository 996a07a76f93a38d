/** How long typing must rest before a draft is read, in milliseconds. */
export const PAUSE = 400;
/** How often standing hints are checked while typing goes on, in milliseconds. */
export const RECHECK = 1000;

/** What a review may change: all that is shown, or only the hints that already stand. */
export type Reach = 'all' | 'standing';

/** Says when a draft is due to be read. */
export interface ReviewTimer {
  /** Starts the pause anew; if hints stand, they are checked before it ends. */
  restart(hintsStand: boolean): void;
}

/**
 * A timer that waits for nothing yet.
 *
 * @param onDue reads the draft: `all` once typing rests, `standing` while it goes on.
 */
export function createReviewTimer(onDue: (reach: Reach) => void, signal: AbortSignal): ReviewTimer {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let recheck: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(pause);
    clearTimeout(recheck);
    recheck = undefined;
  }

  signal.addEventListener('abort', stop, { once: true });
  return {
    restart(hintsStand) {
      if (signal.aborted) return;
      clearTimeout(pause);
      pause = setTimeout(() => {
        stop();
        onDue('all');
      }, PAUSE);
      if (!hintsStand) return;
      recheck ??= setTimeout(() => {
        recheck = undefined;
        onDue('standing');
      }, RECHECK);
    },
  };
}
