/** How long one start of the content script lives in its page. */
export interface PageLife {
  /** Aborted when a later start takes over, or when the extension is found to be gone. */
  readonly signal: AbortSignal;
  /** Whether the life is over; finds out whether the extension is gone. */
  readonly isGone: () => boolean;
}

/**
 * Ends the life of any earlier start in this page, and starts a new one.
 *
 * @param extensionId the id of the extension; `undefined` once the extension was removed, switched off or updated
 *   while the page stayed open
 */
export function startPageLife(extensionId: () => string | undefined): PageLife {
  // All scripts in the page see events of the document, but only those that know our id can name this one.
  const started = `${extensionId()}:started`;
  document.dispatchEvent(new Event(started));
  const life = new AbortController();
  const { signal } = life;
  document.addEventListener(started, () => life.abort(), { signal });
  return {
    signal,
    isGone() {
      if (extensionId() === undefined) life.abort();
      return signal.aborted;
    },
  };
}
