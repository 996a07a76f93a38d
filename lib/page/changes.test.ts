import { expect, it, vi } from 'vitest';
import { createChanges } from './changes';

it('notifies every listener until its signal is aborted', () => {
  const changes = createChanges();
  const [first, second] = [vi.fn(), vi.fn()];
  const end = new AbortController();
  changes.watch(first, end.signal);
  changes.watch(second, new AbortController().signal);
  changes.tell();
  end.abort();
  changes.tell();
  expect(first).toHaveBeenCalledTimes(1);
  expect(second).toHaveBeenCalledTimes(2);
});

it('does not add a listener whose signal is already aborted', () => {
  const changes = createChanges();
  const listener = vi.fn();
  changes.watch(listener, AbortSignal.abort());
  changes.tell();
  expect(listener).not.toHaveBeenCalled();
});
