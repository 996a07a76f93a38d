/** The longest that is waited for frames, in ms; browsers draw none in hidden tabs. */
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

/**
 * What has `action` run once it was not asked for any more for so long. One timer serves a row of calls: setting
 * one again at each key took a third of all that a key cost.
 *
 * @param rest in ms
 */
export function afterRest(action: () => void, rest: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  const look = () => {
    const left = due - performance.now();
    timer = left > 0 ? setTimeout(look, left) : undefined;
    if (left <= 0) action();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    if (signal.aborted) return;
    due = performance.now() + rest;
    timer ??= setTimeout(look, rest);
  };
}

/**
 * What has `action` run at once, and for all calls up to the next frame once more in that. Where keys come faster than
 * the page draws, they are taken together. Where it draws nothing, they wait for `LONGEST_FRAMES` at most; the timer is
 * set for such calls only, since most keys come alone.
 */
export function oncePerFrame(action: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopWaiting = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
  };
  const act = () => {
    frame = requestAnimationFrame(afterFrame);
    action();
  };
  const afterFrame = () => {
    const isAskedAgain = timer !== undefined;
    stopWaiting();
    if (isAskedAgain) act();
  };
  signal.addEventListener('abort', stopWaiting, { once: true });
  return () => {
    if (signal.aborted) return;
    if (frame === 0) act();
    else timer ??= setTimeout(afterFrame, LONGEST_FRAMES);
  };
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

/**
 * What counts how often it is called, and says whether that is still within a limit.
 *
 * @param most how many calls are, in a row that lasts no longer than `time`
 * @param time in ms
 */
export function upTo(most: number, time: number): () => boolean {
  let since = -Infinity;
  let calls = 0;
  return () => {
    const now = performance.now();
    if (now - since >= time) [since, calls] = [now, 0];
    calls += 1;
    return calls <= most;
  };
}
