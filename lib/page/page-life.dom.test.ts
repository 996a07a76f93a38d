import { expect, it } from 'vitest';
import { startPageLife } from './page-life';

it('ends with the next start of the same extension', () => {
  const first = startPageLife(() => 'ours');
  const other = startPageLife(() => 'another');
  expect([first.isGone(), other.isGone()]).toEqual([false, false]);
  const next = startPageLife(() => 'ours');
  expect([first.signal.aborted, other.signal.aborted, next.signal.aborted]).toEqual([
    true,
    false,
    false,
  ]);
});

it('ends when the extension is found to be gone', () => {
  let id: string | undefined = 'ours';
  const life = startPageLife(() => id);
  id = undefined;
  expect(life.signal.aborted).toBe(false);
  expect(life.isGone()).toBe(true);
  expect(life.signal.aborted).toBe(true);
  id = 'ours';
  expect(life.isGone()).toBe(true);
});
