import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, KeyInput, Page } from 'puppeteer-core';
import { messageOf } from '@/lib/error-message';
import { ReplicaPage } from '@/tests/browser/replica-page';
import { progress } from '../../lib/run.mjs';
import { summarize } from '../timing';
import { categories, readOwnTime, type OwnTime, type TraceEvent } from './trace';

/** The text to type: 2,000 characters that get hints early, so that hints are moved and reviewed all the time. */
const DRAFT = 'Please RT! Buy it now, 40% off ends tonight! '.padEnd(
  2000,
  'the ferry leaves at nine and soup is ready by noon ',
);
/** From one key to the next, in milliseconds. */
const KEY_TIME = 15;
/** How often a dialog is opened to measure leaks. */
const DIALOGS = 100;
/** How many pages are loaded to measure what an untouched one costs. */
const RELOADS = 11;
/** How often a draft is written to measure the time from answer to hints. */
const ANSWERS = 20;
/** How long the page is left alone before it is counted as loaded, in milliseconds. */
const REST = 1500;

/** How long to wait for a hint once a draft is written, in milliseconds. */
const HINT_TIME = 60_000;

/**
 * What the extension costs a page of X at one speed of the machine. Times are in milliseconds, `null` if not measured.
 */
export interface PageTimes {
  /** Script time of ours in a page whose compose box nobody touches, median of several pages. */
  idleScriptMs: number | null;
  /** From the focus until the panel is in place; from then on everything typed is read. */
  readyMs: number | null;
  /** The largest script time of ours in one task while 2,000 characters were typed. */
  longestTaskMs: number | null;
  perKeyP95Ms: number | null;
  /** From the engine's answer to the frame that shows its hints. */
  paintedP95Ms: number | null;
}

/** Memory of a page, in bytes or counts; `null` if not measured. */
export interface PageMemory {
  /** Its heap after a garbage collection, with a draft in the compose box and, if there is one, the panel open. */
  heap: number | null;
  /** What 2,000 keys and 100 dialogs left behind. */
  listenersLeft: number | null;
  nodesLeft: number | null;
  heapLeft: number | null;
}

/** Measures something; on failure records why and returns `null`, so that the other measurements go on. */
export type Attempt = <Value>(what: string, work: () => Promise<Value>) => Promise<Value | null>;

/** Returns an `Attempt` that records in `failures` what could not be measured. */
export function attemptsNoting(failures: string[]): Attempt {
  return async (what, work) => {
    progress(`… ${what} …`);
    try {
      return await work();
    } catch (error) {
      failures.push(`${what}: ${messageOf(error)}`);
      return null;
    }
  };
}

/** Measures with the CPU throttled by a factor. */
export async function measureTimes(
  browser: Browser,
  slowdown: number,
  attempt: Attempt,
): Promise<PageTimes> {
  const replica = await ReplicaPage.open(browser);
  const session = await replica.page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // The first page also makes browser and background load what they load once.
  await replica.type('Please RT!');
  await replica.waitForHint('retweet-request');
  const at = `at 1/${slowdown} of the speed`;
  const idle = await attempt(`${RELOADS} untouched pages ${at}`, async () => {
    const times: number[] = [];
    for (let time = 0; time < RELOADS; time++) {
      const { totalMs } = await traced(replica.page, async () => {
        await replica.page.reload();
        await pause(REST);
      });
      times.push(totalMs);
    }
    return summarize(times);
  });
  const readyMs = await attempt(`focus to ready ${at}`, () => timeToReady(replica));
  const typing = await attempt(`${DRAFT.length} keys ${at}`, async () => {
    await replica.type('A warm-up. ');
    await replica.waitForReview();
    return traced(replica.page, async () => {
      await typeSteadily(replica.page, DRAFT);
      await replica.waitForHint('retweet-request');
    });
  });
  const painted = await attempt(`${ANSWERS} answers ${at}`, () => timesToPaint(replica));
  await replica.close();
  return {
    idleScriptMs: idle && idle.medianMs,
    readyMs,
    longestTaskMs: typing && typing.longestTaskMs,
    perKeyP95Ms: typing && summarize(typing.perKeyMs).p95Ms,
    paintedP95Ms: painted && summarize(painted).p95Ms,
  };
}

/**
 * Measures the memory of a page, and what heavy use leaves behind.
 *
 * @param isCoached whether the extension is in the browser
 */
export async function measureMemory(
  browser: Browser,
  isCoached: boolean,
  attempt: Attempt,
): Promise<PageMemory> {
  const replica = await ReplicaPage.open(browser);
  const session = await replica.page.createCDPSession();
  const open = await attempt('heap with a draft in the box', async () => {
    await replica.type('Please RT!');
    await (isCoached ? replica.waitForHint('retweet-request') : pause(REST));
    return countAlive(session);
  });
  const left = await attempt(`${DRAFT.length} keys and ${DIALOGS} dialogs`, async () => {
    const awaited = isCoached ? 'tweet-coach-panel' : '[contenteditable]';
    await replica.clear();
    await useMuch(replica, 2, DRAFT.slice(0, 50), awaited);
    const before = await countAlive(session);
    await useMuch(replica, DIALOGS, DRAFT, awaited);
    const after = await countAlive(session);
    return {
      listeners: after.listeners - before.listeners,
      nodes: after.nodes - before.nodes,
      heap: after.heap - before.heap,
    };
  });
  await replica.close();
  return {
    heap: open && open.heap,
    listenersLeft: left && left.listeners,
    nodesLeft: left && left.nodes,
    heapLeft: left && left.heap,
  };
}

/**
 * Types at a steady rate without waiting for the page, as people do; waiting for each key could take minutes on a busy
 * machine.
 */
async function typeSteadily({ keyboard }: Page, text: string): Promise<void> {
  const failures: unknown[] = [];
  const keys: Promise<void>[] = [];
  for (const key of text) {
    // A key may fail long before the last one is typed.
    keys.push(keyboard.press(key as KeyInput).catch((error: unknown) => void failures.push(error)));
    await pause(KEY_TIME);
  }
  await Promise.all(keys);
  if (failures.length > 0) throw failures[0];
}

async function traced(page: Page, work: () => Promise<void>): Promise<OwnTime> {
  await page.tracing.start({ categories });
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium gave no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  return readOwnTime(traceEvents);
}

/** Focuses the compose box of a fresh page and measures the time until the coach is ready. */
function timeToReady({ page }: ReplicaPage): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('tweet-coach-panel')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document.body, { childList: true, subtree: true });
        const start = performance.now();
        document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')?.focus();
      }),
  );
}

/** Writes drafts that get a hint, and measures the time from each answer to the frame that shows it. */
async function timesToPaint(replica: ReplicaPage): Promise<number[]> {
  const times: number[] = [];
  // No frame comes in a tab behind another.
  await replica.page.bringToFront();
  await replica.focus();
  await replica.clear();
  for (let round = 0; round < ANSWERS; round++) {
    const [time] = await Promise.all([
      replica.page.evaluate(timeOfNextHint, HINT_TIME),
      replica.page.keyboard.type(`Fair ${round}. Please RT!`),
    ]);
    times.push(time);
    await replica.clear();
    await replica.page.waitForFunction(
      () => !document.querySelector('tweet-coach-panel')?.shadowRoot?.querySelector('[data-hint]'),
    );
  }
  return times;
}

/** Runs in the page. The count of reviews changes when an answer is processed; hints are rendered later. */
function timeOfNextHint(patience: number): Promise<number> {
  const host = document.querySelector('tweet-coach-panel')!;
  let answered = 0;
  const answers = new MutationObserver(() => void (answered = performance.now()));
  answers.observe(host, { attributeFilter: ['data-reviewed'] });
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      const box = document.querySelector('[data-testid="tweetTextarea_0"]');
      const held = JSON.stringify(box?.textContent);
      reject(new Error(`no hint was drawn within ${patience} ms; the box holds ${held}.`));
    }, patience);
    const drawings = new MutationObserver(() => {
      if (!host.shadowRoot!.querySelector('[data-hint]')) return;
      answers.disconnect();
      drawings.disconnect();
      // The first message after a frame arrives when the frame has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - answered));
        port1.start();
        port2.postMessage(null);
      });
    });
    drawings.observe(host.shadowRoot!, { childList: true, subtree: true });
  });
}

/**
 * Types in the page, opens and closes the dialog so many times, each as soon as what is awaited is in it, and
 * leaves the box empty.
 */
async function useMuch(
  replica: ReplicaPage,
  dialogs: number,
  text: string,
  awaited: string,
): Promise<void> {
  await replica.focus();
  await typeSteadily(replica.page, text);
  await replica.clear();
  for (let time = 0; time < dialogs; time++) {
    await replica.page.evaluate(() => window.replica.open('post'));
    const found = await replica.page.waitForSelector(`[aria-modal="true"] ${awaited}`);
    // The DevTools protocol keeps objects alive that it has returned.
    await found?.dispose();
    await replica.page.evaluate(() => window.replica.close());
    await replica.page.waitForSelector('[aria-modal="true"]', { hidden: true });
  }
  await replica.focus();
  await pause(REST);
}

interface Alive {
  readonly listeners: number;
  readonly nodes: number;
  readonly heap: number;
}

async function countAlive(session: CDPSession): Promise<Alive> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { listeners: jsEventListeners, nodes, heap: usedSize };
}
