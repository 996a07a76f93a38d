import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createWriteQueue, watchStorage } from './storage';

it('reports changes of its part until it ends', async () => {
  const onChange = vi.fn();
  const end = new AbortController();
  const part = { areas: ['local'], holds: (key: string) => key.startsWith('tea') };
  watchStorage(part, onChange, end.signal);
  await browser.storage.local.set({ coffee: 1 });
  await browser.storage.sync.set({ tea: 1 });
  expect(onChange).not.toHaveBeenCalled();
  await browser.storage.local.set({ coffee: 2, teapot: 1 });
  expect(onChange).toHaveBeenCalledOnce();
  end.abort();
  await browser.storage.local.set({ teapot: 2 });
  expect(onChange).toHaveBeenCalledOnce();
});

it('runs writes one after the other, also after a failed one', async () => {
  const inTurn = createWriteQueue();
  const steps: string[] = [];
  const write = (name: string) =>
    inTurn(async () => {
      steps.push(`${name} begins`);
      await Promise.resolve();
      if (name === 'b') throw new Error('full');
      steps.push(`${name} ends`);
    });
  const writes = await Promise.allSettled([write('a'), write('b'), write('c')]);
  expect(writes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'c ends']);
});
