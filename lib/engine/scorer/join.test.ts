import { describe, expect, it } from 'vitest';
import { joinScore } from './join';
import type { DraftScore } from './scorer';

const thresholds = {
  found: { keep: -1, consider: 2, thinkTwice: 3 },
  alone: { speak: 1, consider: 4 },
};
const place = { start: 0, end: 9 };
const scored = (score: number | undefined, words = 9) =>
  ({
    words,
    of: () => (score === undefined ? undefined : { score, thresholds, sure: ['sold'] }),
    placeOf: () => place,
  }) as unknown as DraftScore;
const rule = { id: 'hard-sell', scored: '“{quote}” sells.' };
const finding = { messageId: 'hurry', span: { start: 2, end: 5 } };

describe('joinScore', () => {
  it('drops a finding that is surely needless', () => {
    expect(joinScore(rule, [finding], scored(-1.5))).toEqual([]);
  });

  it('keeps any other finding, no firmer than the score allows', () => {
    expect(joinScore(rule, [finding], scored(-1))).toEqual([{ finding, atMost: 'tip' }]);
    expect(joinScore(rule, [finding], scored(2))).toEqual([{ finding, atMost: 'consider' }]);
    expect(joinScore(rule, [finding], scored(3))).toEqual([{ finding, atMost: 'think-twice' }]);
  });

  it('drops no finding in a draft of a few words, and lowers it no further than to `consider`', () => {
    expect(joinScore(rule, [finding], scored(-1, 7))).toEqual([{ finding, atMost: 'consider' }]);
    expect(joinScore(rule, [finding], scored(-1.5, 7))).toEqual([{ finding, atMost: 'consider' }]);
  });

  it('leaves a message that is right nearly always its level, unless it is surely needless', () => {
    const sure = { messageId: 'sold' };
    expect(joinScore(rule, [sure], scored(-1))).toEqual([{ finding: sure, atMost: 'think-twice' }]);
    expect(joinScore(rule, [sure], scored(-1.5))).toEqual([]);
  });

  it('speaks where the rule found nothing and the score is high, and points at a sentence', () => {
    const spoken = { messageId: 'scored', span: place };
    expect(joinScore(rule, [], scored(0.9))).toEqual([]);
    expect(joinScore(rule, [], scored(1))).toEqual([{ finding: spoken, atMost: 'tip' }]);
    expect(joinScore(rule, [], scored(9))).toEqual([{ finding: spoken, atMost: 'consider' }]);
  });

  it('does not speak by itself on a draft of a word or two', () => {
    expect(joinScore(rule, [], scored(9, 3))).toEqual([]);
  });

  it('changes nothing without a score, or for a rule without judged posts', () => {
    const unchanged = [{ finding, atMost: 'think-twice' }];
    expect(joinScore(rule, [finding], undefined)).toEqual(unchanged);
    expect(joinScore(rule, [finding], scored(undefined))).toEqual(unchanged);
    expect(joinScore({ id: 'shouting' }, [finding], scored(-9))).toEqual(unchanged);
  });
});
