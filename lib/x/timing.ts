/** The longest that two frames may take, in ms; browsers draw none in hidden tabs. */
const LONGEST_FRAMES = 200;

/** Waits, in ms; 0 lets the browser finish the present task. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}

/** More microtasks than React and a store take to render what an event has changed. */
const RENDERING_MICROTASKS = 8;

/**
 * Lets the page render what an event of ours has changed, within the present task. React renders in a
 * microtask, and no key or click of the writer's comes between microtasks.
 */
export async function rendered(): Promise<void> {
  for (let count = 0; count < RENDERING_MICROTASKS; count++) await Promise.resolve();
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
