import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fault, type Fault } from '@/lib/settings/fault';
import { carryMessages, type Carrier } from '@/tests/carry-messages';
import { verdictOn } from '@/tests/verdicts';
import { answer } from './answer';
import { answerAsPage } from './answer-as-page';
import { askPage, NoCoachError } from './ask-page';
import { PATIENCE } from './ask-twice';
import { messenger } from './messenger';
import type { PageDraft, Verdict } from './protocol';
import { requestReview, warmUp } from './request-review';
import { sendOrder } from './send-order';

const draft: PageDraft = {
  id: 'a-draft',
  text: 'A draft.',
  surroundings: { surface: 'post', media: [] },
  handle: null,
};
const verdict = verdictOn('A draft.');

let carrier: Carrier;
let life: AbortController;
const review = vi.fn<(asked: PageDraft) => Promise<Verdict>>();
const carryOut = vi.fn<() => Promise<readonly Fault[] | null>>();

beforeEach(() => {
  vi.useFakeTimers();
  carrier = carryMessages();
  life = new AbortController();
  review.mockReset().mockResolvedValue(verdict);
  carryOut.mockReset().mockResolvedValue(null);
});
afterEach(() => {
  life.abort();
  messenger.removeAllListeners();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a message to the background', () => {
  beforeEach(() => {
    answer('review', review);
    answer('carry-out', carryOut);
  });

  it('returns its answer', async () => {
    expect(await requestReview(draft)).toEqual(verdict);
    expect(review).toHaveBeenCalledWith(draft, expect.objectContaining({ documentId: 'page' }));
  });

  it('rejects with the message of a thrown error', async () => {
    carryOut.mockRejectedValue(new Error('The disk is full.'));
    await expect(sendOrder({ type: 'wipe-all' })).rejects.toThrow('The disk is full.');
  });

  it('rejects with the reasons of a refusal', async () => {
    const says = [fault('fault.list-full', { most: 200, path: 'accounts.acme.topics' })];
    carryOut.mockResolvedValue(says);
    await expect(sendOrder({ type: 'wipe-all' })).rejects.toMatchObject({
      name: 'RefusedError',
      says,
    });
  });

  it('is refused if its data are invalid', async () => {
    const message = messenger.sendMessage('review', { ...draft, text: 7 } as unknown as PageDraft);
    await expect(message).rejects.toThrow('The message review was not understood.');
    expect(review).not.toHaveBeenCalled();
  });

  it('rejects if no listener knows it', async () => {
    await expect(messenger.sendMessage('warm-up')).rejects.toThrow('No response');
  });
});

describe('a request for a review', () => {
  beforeEach(() => answer('review', review));

  it('is sent again if the message was lost', async () => {
    carrier.lose(1);
    const asked = requestReview(draft);
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(carrier.sent).toEqual(['review']);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toEqual(verdict);
    expect(carrier.sent).toEqual(['review', 'review']);
  });

  it('is sent again at once if the worker stopped', async () => {
    review.mockRejectedValueOnce(new Error('The message channel closed.'));
    expect(await requestReview(draft)).toEqual(verdict);
  });

  it('accepts a late answer to the first message', async () => {
    let answerLate: (late: Verdict) => void = () => {};
    review.mockReturnValueOnce(new Promise((resolve) => void (answerLate = resolve)));
    review.mockReturnValueOnce(new Promise(() => {}));
    const asked = requestReview(draft);
    await vi.advanceTimersByTimeAsync(PATIENCE);
    answerLate({ ...verdict, source: 'Late.' });
    expect((await asked).source).toBe('Late.');
  });

  it('gives up after two messages without an answer', async () => {
    carrier.lose(2);
    const outcome = expect(requestReview(draft)).rejects.toThrow('did not answer');
    await vi.advanceTimersByTimeAsync(2 * PATIENCE);
    await outcome;
    expect(carrier.sent).toHaveLength(2);
  });

  it('rejects with the error of the second message', async () => {
    review.mockRejectedValueOnce(new Error('first')).mockRejectedValueOnce(new Error('second'));
    await expect(requestReview(draft)).rejects.toThrow('second');
  });

  it.each([
    ['nothing', undefined],
    ['no verdict', 'fine'],
    ['a verdict of another build', { ...verdict, hints: undefined }],
  ])('does not accept %s as a review', async (_, given) => {
    review.mockResolvedValue(given as unknown as Verdict);
    await expect(requestReview(draft)).rejects.toThrow('not understood');
  });
});

describe('the announcement of a draft', () => {
  const warm = vi.fn<() => Promise<void>>();
  beforeEach(() => {
    warm.mockReset().mockResolvedValue();
    answer('warm-up', warm);
  });

  it('is sent again if the worker stopped', async () => {
    warm.mockRejectedValueOnce(new Error('The message channel closed.'));
    await warmUp();
    expect(warm).toHaveBeenCalledTimes(2);
  });

  it('rejects if the background cannot be reached', async () => {
    warm.mockRejectedValue(new Error('The engine is broken.'));
    await expect(warmUp()).rejects.toThrow('The engine is broken.');
    expect(warm).toHaveBeenCalledTimes(2);
  });
});

describe('a page of X', () => {
  const answers = {
    'page-account': () => 'acme',
    'page-troubles': () => [],
    'own-profile': () => null,
    'switch-focus': () => {},
    'ignored-hints': () => 2,
    'show-ignored': () => {},
  };

  it('answers messages until it ends', async () => {
    answerAsPage(answers, life.signal);
    expect(await askPage(1, 'page-account')).toBe('acme');
    expect(await askPage(1, 'page-troubles')).toEqual([]);
    expect(await askPage(1, 'switch-focus')).toBeUndefined();
    expect(await askPage(1, 'ignored-hints')).toBe(2);
    expect(await askPage(1, 'show-ignored')).toBeUndefined();
    life.abort();
    await expect(askPage(1, 'page-account')).rejects.toThrow(NoCoachError);
  });

  it('has its answers validated', async () => {
    messenger.onMessage('page-account', () => 'not a handle');
    await expect(askPage(1, 'page-account')).rejects.toThrow(/not understood/);
  });
});
