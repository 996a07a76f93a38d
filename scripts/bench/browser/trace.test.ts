import { expect, it } from 'vitest';
import { readOwnTime, type TraceEvent } from './trace';

const page = { pid: 1, tid: 7 };

function profile(id: string, pid: number, deltas: readonly number[], samples: readonly number[]) {
  const nodes = [
    { id: 1, callFrame: {} },
    { id: 2, parent: 1, callFrame: { url: 'chrome-extension://abc/coach.js' } },
    { id: 3, parent: 2, callFrame: {} },
    { id: 4, parent: 1, callFrame: { url: 'https://x.com/main.js' } },
  ];
  const common = { ph: 'P', ts: 0, pid, tid: 7, id };
  return [
    { ...common, name: 'Profile', args: { data: { startTime: 1000 } } },
    {
      ...common,
      tid: 8,
      name: 'ProfileChunk',
      args: { data: { cpuProfile: { nodes, samples }, timeDeltas: deltas } },
    },
  ] satisfies TraceEvent[];
}

const task = (ts: number, dur: number): TraceEvent => ({
  ...page,
  name: 'RunTask',
  ph: 'X',
  ts,
  dur,
  args: {},
});
const key = (ts: number): TraceEvent => ({
  ...page,
  name: 'EventDispatch',
  ph: 'X',
  ts,
  args: { data: { type: 'keydown' } },
});

it('measures our scripts and what they call, by task and by key', () => {
  // Ours from 2000 to 6000, and from 9000 to 12000; X's own script and nothing between.
  const samples = [1, 2, 3, 4, 1, 3, 1];
  const deltas = [0, 1000, 2000, 2000, 1000, 2000, 3000];
  const events = [
    ...profile('0x1', 1, deltas, samples),
    task(1500, 2500),
    task(4000, 1500),
    task(8000, 6000),
    key(1800),
    key(5000),
  ];
  expect(readOwnTime(events)).toEqual({ totalMs: 7, longestTaskMs: 3, perKeyMs: [3, 4] });
});

it('does not count waiting for a core', () => {
  const events = [
    ...profile('0x1', 1, [0, 1000, 1000, 4000], [1, 2, 2, 1]),
    { ...task(1500, 6000), tdur: 2000 },
  ];
  expect(readOwnTime(events)).toMatchObject({ totalMs: 5, longestTaskMs: 2 });
});

const call = (
  ts: number,
  dur: number,
  tdur: number,
  url: string,
  name: 'FunctionCall' | 'EvaluateScript' = 'FunctionCall',
): TraceEvent => ({
  ...page,
  name,
  ph: 'X',
  ts,
  dur,
  tdur,
  args: { data: { url } },
});
const ours = 'chrome-extension://abc/coach.js';

it('counts the CPU time of a call, not the time of its last sample', () => {
  // A sample of ours at 2000, and none until 9000: meanwhile the page ran.
  const events = [
    ...profile('0x1', 1, [0, 1000, 7000], [1, 2, 1]),
    { ...task(1500, 9000), tdur: 8000 },
    call(1900, 600, 500, ours),
    call(2500, 6500, 6400, 'https://x.com/main.js'),
  ];
  expect(readOwnTime(events)).toMatchObject({ totalMs: 0.5, longestTaskMs: 0.5 });
});

it('counts what a script does when it is run', () => {
  const events = [
    ...profile('0x1', 1, [0, 1000, 1000], [1, 2, 1]),
    task(1500, 3000),
    call(1800, 2000, 1200, ours, 'EvaluateScript'),
    call(2000, 300, 300, ours),
  ];
  expect(readOwnTime(events)).toMatchObject({ totalMs: 1.2, longestTaskMs: 1.2 });
});

it('counts nested calls once, and continuations of promises by samples', () => {
  const events = [
    ...profile('0x1', 1, [0, 1000, 1000, 1000, 2000], [1, 2, 1, 2, 1]),
    task(1500, 6000),
    call(1900, 1100, 900, ours),
    call(2100, 300, 300, ours),
  ];
  expect(readOwnTime(events)).toMatchObject({ totalMs: 2.9, longestTaskMs: 2.9 });
});

it('leaves out the call in which the profiler was started', () => {
  const events = [
    ...profile('0x1', 1, [0, 1000, 1000], [1, 1, 1]),
    task(500, 3000),
    call(900, 2000, 1900, ours),
  ];
  expect(readOwnTime(events)).toMatchObject({ totalMs: 0, longestTaskMs: 0 });
});

it('chooses the thread on which our scripts ran', () => {
  const events = [
    ...profile('0x1', 2, [0, 1000, 1000], [1, 4, 1]),
    ...profile('0x1', 1, [0, 1000, 1000], [1, 2, 1]),
  ];
  expect(readOwnTime(events).totalMs).toBe(1);
});

it('is zero if no script of ours ran', () => {
  const nothing = { totalMs: 0, longestTaskMs: 0, perKeyMs: [] };
  expect(readOwnTime([])).toEqual(nothing);
  expect(readOwnTime(profile('0x1', 1, [0, 1000], [1, 4]))).toEqual(nothing);
});
