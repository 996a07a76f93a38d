import { expect, it, vi } from 'vitest';
import { createCoachedDrafts } from './coached-drafts';
import { newSession } from './session-state';
import { viewOf } from './session-view';

const coachWith = (ignored: number) => ({
  state: { ...viewOf(newSession('1')), ignored },
  restore: vi.fn<() => void>(),
});

it('counts ignored hints in all drafts, and shows them again', () => {
  const drafts = createCoachedDrafts();
  expect(drafts.ignored()).toBe(0);
  const { signal } = new AbortController();
  const [two, none] = [coachWith(2), coachWith(0)];
  for (const coach of [two, none, coachWith(1)]) drafts.add(coach, signal);
  expect(drafts.ignored()).toBe(3);
  drafts.showIgnored();
  expect(two.restore).toHaveBeenCalledOnce();
  expect(none.restore).not.toHaveBeenCalled();
});

it('removes a draft that is gone', () => {
  const drafts = createCoachedDrafts();
  const end = new AbortController();
  drafts.add(coachWith(2), end.signal);
  end.abort();
  drafts.add(coachWith(5), end.signal);
  expect(drafts.ignored()).toBe(0);
});
