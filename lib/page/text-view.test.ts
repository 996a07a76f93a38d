import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { verdictOn } from '@/tests/verdicts';
import { createCoach, PAUSE } from './coach';
import { createDraftMemory } from './draft-memory';
import { createTextView } from './text-view';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is coached like a compose box', async () => {
  const view = createTextView('I beg you', { surface: 'post', media: [] });
  const end = new AbortController();
  const coach = createCoach({
    view,
    requestReview: async ({ text }) => verdictOn(text),
    handle: () => null,
    onState() {},
    onError(error) {
      throw error;
    },
    signal: end.signal,
    memory: createDraftMemory(),
  });
  const type = (text: string) => {
    view.write(text);
    coach.edited();
  };
  coach.edited();
  expect(coach.state).toMatchObject({ text: 'I beg you', hints: [], read: null });
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(coach.state).toMatchObject({ hints: [{ quote: 'beg' }], read: 'I beg you' });
  const [hint] = coach.state.hints;
  await coach.applyFix(hint!, hint!.fixes[0]!);
  expect(coach.state).toMatchObject({ text: 'I ask you', hints: [], canUndo: true });
  type('So I ask you');
  await coach.undoFix();
  expect(coach.state).toMatchObject({ text: 'So I beg you', notice: { kind: 'undone' } });
  await vi.advanceTimersByTimeAsync(PAUSE);
  coach.ignoreInDraft(coach.state.hints[0]!);
  expect(coach.state).toMatchObject({ hints: [], ignored: 1 });
  coach.restore();
  expect(coach.state).toMatchObject({ hints: [{ quote: 'beg' }], ignored: 0 });
  end.abort();
});

it('is not written to if its text is not the expected one', async () => {
  const view = createTextView('I beg', { surface: 'post', media: [] });
  const onWritten = vi.fn<() => void>();
  expect(await view.replace({ start: 2, end: 5 }, 'ask', 'We beg', onWritten)).toBe('refused');
  expect(view.readText()).toBe('I beg');
  expect(onWritten).not.toHaveBeenCalled();
});
