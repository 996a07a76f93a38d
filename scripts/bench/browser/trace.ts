/** The part of Chromium's trace events that is used here. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread in that time, without waiting for a core. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly args: {
    readonly data?: {
      readonly type?: string;
      /** The script of a function that was called. */
      readonly url?: string;
      readonly startTime?: number;
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** An interval on a thread, in microseconds. */
interface Slice {
  readonly start: number;
  readonly end: number;
}

/** A slice with the CPU time of its thread. */
interface Work extends Slice {
  readonly worked: number;
}

/** Trace categories: tasks, input events, and samples of the profiler. */
export const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/** The time of our scripts on the page's main thread, in milliseconds. */
export interface OwnTime {
  /** In total. */
  readonly totalMs: number;
  /** The largest time in one task; at most the CPU time of that task. */
  readonly longestTaskMs: number;
  /** Between each key and the next. */
  readonly perKeyMs: readonly number[];
}

/**
 * Computes the time of the extension's scripts in a page, including what they call, from calls and from the samples of
 * V8's profiler. The page's thread is the one on which they ran longest.
 */
export function readOwnTime(events: readonly TraceEvent[]): OwnTime {
  const threads = profiledThreads(events).map((thread) => ownTimeOf(events, thread));
  return threads.toSorted((a, b) => b.totalMs - a.totalMs)[0] ?? NOTHING;
}

const NOTHING: OwnTime = { totalMs: 0, longestTaskMs: 0, perKeyMs: [] };

/** A sampled thread; its samples come in chunks with one id. */
interface Thread {
  readonly pid: number;
  readonly tid: number;
  readonly id: string | undefined;
  readonly startTime: number;
}

function profiledThreads(events: readonly TraceEvent[]): Thread[] {
  return events
    .filter(({ name }) => name === 'Profile')
    .map(({ pid, tid, id, args, ts }) => ({ pid, tid, id, startTime: args.data?.startTime ?? ts }));
}

function ownTimeOf(events: readonly TraceEvent[], thread: Thread): OwnTime {
  const onThread = events.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid);
  const tasks = onThread.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').map(workOf);
  const own = withExactCalls(ownSlices(events, thread), ownCalls(onThread, thread));
  const keys = onThread
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const betweenKeys = keys.map((start, index) => ({
    start,
    end: keys[index + 1] ?? Number.POSITIVE_INFINITY,
  }));
  const longest = timeWithin(own, tasks).reduce(
    (most, time, index) => Math.max(most, Math.min(time, tasks[index]!.worked)),
    0,
  );
  return {
    totalMs: own.reduce((sum, { start, end }) => sum + end - start, 0) / 1000,
    longestTaskMs: longest / 1000,
    perKeyMs: timeWithin(own, betweenKeys).map((time) => time / 1000),
  };
}

function workOf({ ts, dur = 0, tdur = dur }: TraceEvent): Work {
  return { start: ts, end: ts + dur, worked: tdur };
}

/** What the browser does with our scripts: it runs them, or calls one of their functions. */
const CALLS: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall']);

/**
 * The outermost calls of our scripts by the browser, in order of time. The call during which the profiler started
 * includes the cost of that and is left out.
 */
function ownCalls(onThread: readonly TraceEvent[], { startTime }: Thread): Work[] {
  const calls: Work[] = [];
  const called = onThread.filter(
    ({ name, ph, ts, args }) =>
      CALLS.has(name) && ph === 'X' && ts >= startTime && isOurs(args.data?.url),
  );
  for (const call of called.map(workOf).toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (call.start >= (calls.at(-1)?.end ?? Number.NEGATIVE_INFINITY)) calls.push(call);
  }
  return calls;
}

/**
 * When our scripts ran: for a call the CPU time of its thread, counted from its start; elsewhere, as for continuations
 * of promises, the sampled time. A sampler that waits for a core attributes everything that happens meanwhile to its
 * last sample, even the page's work.
 */
function withExactCalls(slices: readonly Slice[], calls: readonly Work[]): Slice[] {
  const exact: Slice[] = [];
  let next = 0;
  for (const { start, end, worked } of calls) {
    while (next < slices.length && slices[next]!.start < start) exact.push(slices[next++]!);
    while (next < slices.length && slices[next]!.start < end) next++;
    exact.push({ start, end: start + worked });
  }
  return [...exact, ...slices.slice(next)];
}

/** When our scripts ran: from each sample that is ours to the next sample. */
function ownSlices(events: readonly TraceEvent[], { pid, id, startTime }: Thread): Slice[] {
  const own = new Set<number>();
  const slices: Slice[] = [];
  let now = startTime;
  let begun: number | null = null;
  for (const event of events) {
    if (event.name !== 'ProfileChunk' || event.pid !== pid || event.id !== id) continue;
    const { cpuProfile, timeDeltas = [] } = event.args.data ?? {};
    for (const node of cpuProfile?.nodes ?? []) if (isOwn(node, own)) own.add(node.id);
    for (const [index, sample] of (cpuProfile?.samples ?? []).entries()) {
      now += timeDeltas[index] ?? 0;
      if (begun !== null) slices.push({ start: begun, end: now });
      begun = own.has(sample) ? now : null;
    }
  }
  return slices;
}

/** Whether a node of a profile is a script of an extension's, or was called by one. */
function isOwn({ parent, callFrame }: ProfileNode, own: ReadonlySet<number>): boolean {
  if (isOurs(callFrame.url)) return true;
  return parent !== undefined && own.has(parent);
}

function isOurs(url: string | undefined): boolean {
  return url?.startsWith('chrome-extension://') ?? false;
}

/** How much of the slices is in each frame; both are in order of time, and frames do not overlap. */
function timeWithin(slices: readonly Slice[], frames: readonly Slice[]): number[] {
  const times = frames.map(() => 0);
  let frame = 0;
  for (const { start, end } of slices) {
    while (frame < frames.length && frames[frame]!.end <= start) frame++;
    for (let at = frame; at < frames.length && frames[at]!.start < end; at++) {
      const { start: from, end: to } = frames[at]!;
      times[at]! += Math.max(0, Math.min(end, to) - Math.max(start, from));
    }
  }
  return times;
}
