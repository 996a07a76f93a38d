import type { CDPSession } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { browserNames, openReplica } from './harness';
import type { ReplicaPage } from './replica-page';

const MOUNTS = 100;
/** Mounts before the first count, so that what is made once is there. */
const WARM_UP = 5;

/** Opens the dialog, has a word typed into it, and closes it without asking. */
async function mountOnce(replica: ReplicaPage): Promise<void> {
  const { page } = replica;
  await page.evaluate(() => window.replica.open('post'));
  // A handle that is kept keeps its element, and the dialog with it.
  const editor = await page.waitForSelector('[aria-modal="true"] [contenteditable="true"]:focus');
  await editor?.dispose();
  await page.keyboard.type('RT!');
  const panel = await page.waitForSelector('[aria-modal="true"] tweet-coach-panel');
  await panel?.dispose();
  await page.evaluate(() => window.replica.close());
}

interface Counts {
  readonly panels: number;
  readonly ranges: number;
  readonly styles: number;
}

function countTraces(replica: ReplicaPage): Promise<Counts> {
  return replica.page.evaluate(() => ({
    panels: document.querySelectorAll('tweet-coach-panel').length,
    ranges: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
    styles: document.querySelectorAll('style').length,
  }));
}

interface Alive {
  readonly listeners: number;
  readonly nodes: number;
}

/** Listeners and nodes that are alive after the garbage has been collected. */
async function countAlive(session: CDPSession): Promise<Alive> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
  return { listeners: jsEventListeners, nodes };
}

describe.each(browserNames)('a hundred dialogs in %s', (browser) => {
  it('leave nothing behind', { timeout: 120_000 }, async () => {
    const replica = await openReplica(browser);
    for (let mount = 0; mount < WARM_UP; mount++) await mountOnce(replica);
    // Only Chromium tells what is alive.
    const session = browser === 'chromium' ? await replica.page.createCDPSession() : null;
    const traces = await countTraces(replica);
    const before = session && (await countAlive(session));
    for (let mount = 0; mount < MOUNTS; mount++) await mountOnce(replica);
    await vi.waitFor(async () => expect(await countTraces(replica)).toEqual(traces));
    expect(await replica.read('errors')).toEqual([]);
    if (session && before) expectNoLeak(before, await countAlive(session));
  });
});

function expectNoLeak(before: Alive, after: Alive): void {
  console.log(
    `${MOUNTS} mounts: listeners ${before.listeners} to ${after.listeners}, nodes ${before.nodes} to ${after.nodes}`,
  );
  // One leaked listener or node for each mount would make a hundred.
  expect(after.listeners - before.listeners).toBeLessThan(MOUNTS / 2);
  expect(after.nodes - before.nodes).toBeLessThan(MOUNTS / 2);
}
