import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createProgressKeeper, readProgress, watchProgress } from './progress';

it('is empty at first', async () => {
  expect(await readProgress()).toEqual({ lessons: [] });
});

it('remembers each lesson once, in order, whoever finishes them at the same time', async () => {
  const keeper = createProgressKeeper();
  await Promise.all([keeper.finish('tone'), keeper.finish('tags'), keeper.finish('tone')]);
  expect(await readProgress()).toEqual({ lessons: ['tone', 'tags'] });
});

it('starts anew', async () => {
  const keeper = createProgressKeeper();
  await keeper.finish('tone');
  await keeper.reset();
  expect(await readProgress()).toEqual({ lessons: [] });
});

it('goes on after a write that failed', async () => {
  const keeper = createProgressKeeper();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('The disk is full.'));
  await expect(keeper.finish('tone')).rejects.toThrow('The disk is full.');
  await keeper.finish('tags');
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

it('tells of changes until it is ended', async () => {
  const end = new AbortController();
  const onChange = vi.fn();
  watchProgress(onChange, end.signal);
  const keeper = createProgressKeeper();
  await keeper.finish('tone');
  expect(onChange).toHaveBeenCalledTimes(1);
  await browser.storage.local.set({ other: 1 });
  end.abort();
  await keeper.finish('tags');
  expect(onChange).toHaveBeenCalledTimes(1);
});
