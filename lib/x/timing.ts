/** The longest that two frames may take, in ms; browsers draw none in hidden tabs. */
const LONGEST_FRAMES = 200;

/** Waits, in ms; 0 lets the browser finish the present task. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}

/** Waits until the page has been drawn twice, or as long as that takes at most. */
export function twoFrames(): Promise<void> {
  const drawn = new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
  return Promise.race([drawn, pause(LONGEST_FRAMES)]);
}

/** What has `action` run once in the next frame, however often it is asked for before. */
export function inNextFrame(action: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return () => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      action();
    });
  };
}
