/** @module-tag wide */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openReplica } from './harness';

/** 280 characters that call for hints early, so that they are moved and judged while one types. */
const draft = 'Please RT! Buy it now, 40% off ends tonight! '
  .padEnd(140, 'the ferry leaves at nine and ')
  .padEnd(280, 'soup is ready by noon #harbour ');

/** Samples further apart than this belong to two stretches, in milliseconds. */
const GAP = 2;

/** Between two samples of the profiler, in microseconds. */
const SAMPLING = 500;

/** Starts a CPU profile of the page's main thread, all worlds in it. */
async function startProfile(page: Page): Promise<CDPSession> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
  return session;
}

/** The nodes of a profile that are our script, or were called by it. */
function ownNodes({ nodes }: Protocol.Profiler.Profile): Set<number> {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number) => {
    if (own.has(id)) return;
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes) if (isOurs(callFrame.url)) mark(id);
  return own;
}

function isOurs(url: string): boolean {
  return url.startsWith('chrome-extension://');
}

/** How long our script ran at each stretch, in milliseconds. */
function ownStretches(profile: Protocol.Profiler.Profile): number[] {
  const own = ownNodes(profile);
  const stretches: number[] = [];
  let sinceOwn = Number.POSITIVE_INFINITY;
  const { samples = [], timeDeltas = [] } = profile;
  for (const [index, sample] of samples.entries()) {
    const time = (timeDeltas[index + 1] ?? 0) / 1000;
    if (!own.has(sample)) {
      sinceOwn += time;
      continue;
    }
    if (sinceOwn > GAP) stretches.push(0);
    stretches[stretches.length - 1]! += time + (sinceOwn > GAP ? 0 : sinceOwn);
    sinceOwn = 0;
  }
  return stretches;
}

describe('typing in Chromium', () => {
  it('loses no character, and the time our script takes is printed', async () => {
    const replica = await openReplica('chromium');
    await replica.type('A warm-up. ');
    await replica.waitForReview();
    const session = await startProfile(replica.page);
    await replica.page.keyboard.type(draft, { delay: 25 });
    await replica.waitForHint('retweet-request');
    const { profile } = await session.send('Profiler.stop');
    const stretches = ownStretches(profile);
    const longest = Math.max(...stretches);
    const total = stretches.reduce((sum, time) => sum + time, 0);
    console.log(
      `typing 280 characters: ${stretches.length} stretches of ours, longest ${longest.toFixed(1)} ms, ${(total / draft.length).toFixed(2)} ms a character`,
    );
    expect(stretches.length).toBeGreaterThan(20);
    expect(await replica.model()).toBe(`A warm-up. ${draft}`);
  });
});
