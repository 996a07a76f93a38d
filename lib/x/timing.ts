import { onAbort } from './on-abort';

/** The longest wait for frames, in ms; browsers render none in hidden tabs. */
const LONGEST_FRAMES = 200;

/** Waits, in ms; 0 lets the browser finish the current task. */
export function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time);
  });
}

/** More microtasks than React and a store take to render what an event has changed. */
const RENDERING_MICROTASKS = 8;

/**
 * Lets the page render what an event of ours has changed, within the current task. React renders in a microtask, and no
 * key or click of the writer's comes between microtasks.
 */
export async function rendered(): Promise<void> {
  for (let count = 0; count < RENDERING_MICROTASKS; count++) await Promise.resolve();
}

/** Waits for two frames, or `LONGEST_FRAMES` if they do not come. */
export function twoFrames(): Promise<void> {
  const drawn = new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
  return Promise.race([drawn, pause(LONGEST_FRAMES)]);
}

/**
 * Returns a debounced function that runs `action` once it has not been called for a while. One timer serves a series of
 * calls: setting it again at each key took a third of the cost of a key.
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
  onAbort(signal, () => clearTimeout(timer));
  return () => {
    if (signal.aborted) return;
    due = performance.now() + rest;
    timer ??= setTimeout(look, rest);
  };
}

/**
 * Returns a function that runs `action` at once, and for all further calls before the next frame once more in that
 * frame, so that keys that come faster than frames are handled together. Without frames, these calls wait for
 * `LONGEST_FRAMES` at most; the timer is set only for them, because most keys come alone.
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
  onAbort(signal, stopWaiting);
  return () => {
    if (signal.aborted) return;
    if (frame === 0) act();
    else timer ??= setTimeout(afterFrame, LONGEST_FRAMES);
  };
}

/**
 * Returns a function that runs `action` once in the next frame, however often it is called before. While the mouse is
 * pressed somewhere on the page, it waits: a button that moves away in between, such as X's Post, would not be clicked.
 * A press that drags something clicks nothing, and Chromium takes it for pressed until the mouse moves after the drop.
 */
export function inNextFrame(action: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  let isDrag = false;
  const ask = () => {
    if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(look);
  };
  const look = () => {
    frame = 0;
    (document.body.matches(':active') && !isDrag ? ask : action)();
  };
  for (const type of ['mousedown', 'dragstart']) {
    const note = () => void (isDrag = type === 'dragstart');
    addEventListener(type, note, { capture: true, passive: true, signal });
  }
  onAbort(signal, () => cancelAnimationFrame(frame));
  return ask;
}

/**
 * Returns a function that counts its calls and says whether they are still within a limit.
 *
 * @param most the largest number of calls within `time`
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
