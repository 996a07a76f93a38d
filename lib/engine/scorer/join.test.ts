import { describe, expect, it } from 'vitest';
import { joinScore } from './join';
import type { DraftScore } from './scorer';

const thresholds = { keep: -1, speak: 1, consider: 2, thinkTwice: 3 };
const place = { start: 0, end: 9 };
const scored = (score: number | undefined, words = 9) =>
  ({
    words,
    of: () => (score === undefined ? undefined : { score, thresholds }),
    placeOf: () => place,
  }) as unknown as DraftScore;
const rule = { id: 'hard-sell', scored: '“{quote}” sells.' };
const findings = [{ messageId: 'hurry', span: { start: 2, end: 5 } }];

describe('joinScore', () => {
  it('drops a finding that is surely needless', () => {
    expect(joinScore(rule, findings, scored(-1.5)).findings).toEqual([]);
  });

  it('keeps any other finding, no firmer than the score allows', () => {
    expect(joinScore(rule, findings, scored(-1))).toEqual({ findings, atMost: 'tip' });
    expect(joinScore(rule, findings, scored(2))).toEqual({ findings, atMost: 'consider' });
    expect(joinScore(rule, findings, scored(3))).toEqual({ findings, atMost: 'think-twice' });
  });

  it('speaks where the rule found nothing and the score is high, and points at a sentence', () => {
    expect(joinScore(rule, [], scored(0.9)).findings).toEqual([]);
    expect(joinScore(rule, [], scored(1)).findings).toEqual([{ messageId: 'scored', span: place }]);
  });

  it('does not speak by itself on a draft of a word or two', () => {
    expect(joinScore(rule, [], scored(9, 3)).findings).toEqual([]);
  });

  it('changes nothing without a score, or for a rule without judged posts', () => {
    const unchanged = { findings, atMost: 'think-twice' };
    expect(joinScore(rule, findings, undefined)).toEqual(unchanged);
    expect(joinScore(rule, findings, scored(undefined))).toEqual(unchanged);
    expect(joinScore({ id: 'shouting' }, findings, scored(-9))).toEqual(unchanged);
  });
});
