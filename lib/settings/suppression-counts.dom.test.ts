import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createSuppressionCounter, readSuppressionCounts } from './suppression-counts';

afterEach(() => void vi.restoreAllMocks());

const known = ['a', 'b'];
const now = 9e11;

/** The counts without their times. */
const timesOf = async () =>
  Object.fromEntries(
    Object.entries(await readSuppressionCounts()).map(([id, { times }]) => [id, times]),
  );

it('counts a draft once, however often it is reviewed', async () => {
  const counter = createSuppressionCounter();
  for (let look = 0; look < 3; look++) {
    await counter.count({ draft: 'fair', by: ['a'], known, now });
  }
  expect(await timesOf()).toEqual({ a: 1 });
});

it('counts a draft once, however many drafts without ignores are reviewed in between', async () => {
  const counter = createSuppressionCounter();
  await counter.count({ draft: 'fair', by: ['a'], known, now });
  for (let other = 0; other < 200; other++) {
    await counter.count({ draft: `draft ${other}`, by: [], known, now });
  }
  await counter.count({ draft: 'fair', by: ['a'], known, now });
  expect(await timesOf()).toEqual({ a: 1 });
});

it('counts another draft, and another ignore in the same draft', async () => {
  const counter = createSuppressionCounter();
  await counter.count({ draft: 'fair', by: ['a'], known, now });
  await counter.count({ draft: 'fair', by: ['a', 'b'], known, now });
  await counter.count({ draft: 'cat', by: ['a'], known, now });
  expect(await timesOf()).toEqual({ a: 2, b: 1 });
});

it('counts two tabs at once without losing one', async () => {
  const counter = createSuppressionCounter();
  await Promise.all([
    counter.count({ draft: 'fair', by: ['a'], known, now }),
    counter.count({ draft: 'cat', by: ['a'], known, now }),
  ]);
  expect(await timesOf()).toEqual({ a: 2 });
});

it('deletes the count of an ignore that was removed', async () => {
  const counter = createSuppressionCounter();
  await counter.count({ draft: 'fair', by: ['a'], known, now });
  await counter.count({ draft: 'cat', by: ['b'], known: ['b'], now });
  expect(await timesOf()).toEqual({ b: 1 });
  await counter.wipe();
  expect(await timesOf()).toEqual({});
});

it('reports a failed write, and tries it again', async () => {
  const counter = createSuppressionCounter();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  const first = counter.count({ draft: 'fair', by: ['a'], known, now });
  await expect(first).rejects.toThrow('QUOTA_BYTES');
  expect(await timesOf()).toEqual({});
  await counter.count({ draft: 'cat', by: ['a'], known, now });
  expect(await timesOf()).toEqual({ a: 2 });
});

it('stores when an ignore last took effect', async () => {
  const counter = createSuppressionCounter();
  await counter.count({ draft: 'fair', by: ['a'], known, now: 1 });
  await counter.count({ draft: 'cat', by: ['a', 'b'], known, now: 2 });
  await counter.count({ draft: 'lamp', by: ['a'], known, now: 3 });
  expect(await readSuppressionCounts()).toEqual({
    a: { times: 3, last: 3 },
    b: { times: 1, last: 2 },
  });
});

it('imports exported counts, including those of older builds', async () => {
  const counter = createSuppressionCounter();
  await counter.restore({ a: { times: 2, last: 5 } });
  expect(await readSuppressionCounts()).toEqual({ a: { times: 2, last: 5 } });
  await browser.storage.local.set({ silenced: { a: 3 } });
  expect(await readSuppressionCounts()).toEqual({ a: { times: 3, last: null } });
});

it('ignores broken counts', async () => {
  await browser.storage.local.set({ silenced: { a: 'many', b: 2 } });
  expect(await timesOf()).toEqual({ b: 2 });
  await browser.storage.local.set({ silenced: 7 });
  expect(await timesOf()).toEqual({});
});
