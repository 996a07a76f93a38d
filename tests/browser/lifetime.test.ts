/** @module-tag wide */
import type { CDPSession } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { eventually, inBothBrowsers, openReplica } from './harness';
import type { ReplicaPage } from './replica-page';

const MOUNTS = 500;
/** Mounts before the first count, so that what is made once is there. */
const WARM_UP = 5;

/** Opens the dialog, has a word put into it, and closes it without asking, so many times. */
function mount(replica: ReplicaPage, times: number): Promise<void> {
  return replica.page.evaluate(async (count) => {
    const inDialog = {
      async appears(selector: string): Promise<Element> {
        for (;;) {
          const found = document.querySelector(`[aria-modal="true"] ${selector}`);
          if (found) return found;
          await new Promise((done) => {
            requestAnimationFrame(done);
          });
        }
      },
    };
    for (let time = 0; time < count; time++) {
      window.replica.open('post');
      const editor = await inDialog.appears('[contenteditable="true"]:focus');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'RT!');
      const init = { clipboardData, dataType: 'text/plain', data: 'RT!', bubbles: true };
      editor.dispatchEvent(new ClipboardEvent('paste', init));
      await inDialog.appears('tweet-coach-panel');
      window.replica.close();
    }
  }, times);
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

inBothBrowsers('five hundred dialogs in %s', (browser) => {
  it('leave nothing in memory', { timeout: 300_000 }, async () => {
    const replica = await openReplica(browser);
    await mount(replica, WARM_UP);
    // Only Chromium tells what is alive.
    const session = browser === 'chromium' ? await replica.page.createCDPSession() : null;
    const traces = await countTraces(replica);
    const before = session && (await countAlive(session));
    await mount(replica, MOUNTS);
    await eventually(async () => expect(await countTraces(replica)).toEqual(traces));
    expect(await replica.read('errors')).toEqual([]);
    if (session && before) expectNoLeak(before, await countAlive(session));
  });
});

function expectNoLeak(before: Alive, after: Alive): void {
  console.log(
    `${MOUNTS} mounts: listeners ${before.listeners} to ${after.listeners}, nodes ${before.nodes} to ${after.nodes}`,
  );
  // One leaked listener or node for each mount would make five hundred.
  expect(after.listeners - before.listeners).toBeLessThan(MOUNTS / 2);
  expect(after.nodes - before.nodes).toBeLessThan(MOUNTS / 2);
}
