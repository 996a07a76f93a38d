import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createProgressWriter, readProgress, watchProgress } from './progress';

it('is empty at first', async () => {
  expect(await readProgress()).toEqual({ lessons: [] });
});

it('stores each lesson once, in order, even if several are finished at the same time', async () => {
  const writer = createProgressWriter();
  await Promise.all([writer.finish('tone'), writer.finish('tags'), writer.finish('tone')]);
  expect(await readProgress()).toEqual({ lessons: ['tone', 'tags'] });
});

it('can be reset', async () => {
  const writer = createProgressWriter();
  await writer.finish('tone');
  await writer.reset();
  expect(await readProgress()).toEqual({ lessons: [] });
});

it('continues after a failed write', async () => {
  const writer = createProgressWriter();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('The disk is full.'));
  await expect(writer.finish('tone')).rejects.toThrow('The disk is full.');
  await writer.finish('tags');
  expect(await readProgress()).toEqual({ lessons: ['tags'] });
});

it.each([
  ['another kind of thing', 7, []],
  ['a lesson that is no more', { lessons: ['tone', 'juggling', 'tags'] }, ['tone', 'tags']],
  ['a lesson twice', { lessons: ['tone', 'tone'] }, ['tone']],
  ['no list', { lessons: 'tone' }, []],
])('heals %s', async (_, stored, lessons) => {
  await browser.storage.local.set({ progress: stored });
  expect(await readProgress()).toEqual({ lessons });
});

it('reports changes until it is aborted', async () => {
  const end = new AbortController();
  const onChange = vi.fn();
  watchProgress(onChange, end.signal);
  const writer = createProgressWriter();
  await writer.finish('tone');
  expect(onChange).toHaveBeenCalledTimes(1);
  await browser.storage.local.set({ other: 1 });
  end.abort();
  await writer.finish('tags');
  expect(onChange).toHaveBeenCalledTimes(1);
});
