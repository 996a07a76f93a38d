import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createSilencedCounter, readSilenced } from './silenced';

afterEach(() => void vi.restoreAllMocks());

const known = ['a', 'b'];

it('counts a draft once, however often it is looked at while it grows', async () => {
  const counter = createSilencedCounter();
  for (const text of [
    'The fair opens. Please RT',
    'The fair opens. Please RT!',
    'The fair opens. RT',
  ]) {
    await counter.count({ text, by: ['a'], known });
  }
  expect(await readSilenced()).toEqual({ a: 1 });
});

it('counts another draft, and another ignore on the same', async () => {
  const counter = createSilencedCounter();
  await counter.count({ text: 'The fair opens. Please RT', by: ['a'], known });
  await counter.count({ text: 'The fair opens. Please RT', by: ['a', 'b'], known });
  await counter.count({ text: 'Who has seen our grey cat? RT', by: ['a'], known });
  expect(await readSilenced()).toEqual({ a: 2, b: 1 });
});

it('counts two tabs at once without losing one', async () => {
  const counter = createSilencedCounter();
  await Promise.all([
    counter.count({ text: 'The fair opens. Please RT', by: ['a'], known }),
    counter.count({ text: 'Who has seen our grey cat? RT', by: ['a'], known }),
  ]);
  expect(await readSilenced()).toEqual({ a: 2 });
});

it('forgets the count of an ignore that was taken back', async () => {
  const counter = createSilencedCounter();
  await counter.count({ text: 'The fair opens. Please RT', by: ['a'], known });
  await counter.count({ text: 'Who has seen our grey cat? RT', by: ['b'], known: ['b'] });
  expect(await readSilenced()).toEqual({ b: 1 });
  await counter.wipe();
  expect(await readSilenced()).toEqual({});
});

it('tries again what the browser did not take', async () => {
  const counter = createSilencedCounter();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
  await counter.count({ text: 'The fair opens. Please RT', by: ['a'], known });
  expect(await readSilenced()).toEqual({});
  await counter.count({ text: 'Who has seen our grey cat? RT', by: ['a'], known });
  expect(await readSilenced()).toEqual({ a: 2 });
});

it('reads broken counts as none', async () => {
  await browser.storage.local.set({ silenced: { a: 'many', b: 2 } });
  expect(await readSilenced()).toEqual({ b: 2 });
  await browser.storage.local.set({ silenced: 7 });
  expect(await readSilenced()).toEqual({});
});
