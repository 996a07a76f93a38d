import { describe, expect, it } from 'vitest';
import type { DraftScore } from './draft-score';
import { joinScore, SCORED, withoutEchoes } from './join';

const thresholds = {
  found: { keep: -1, consider: 2, thinkTwice: 3 },
  alone: { speak: 1, textOnly: 0, consider: 4 },
};
const place = { start: 0, end: 9 };
const mark = { start: 2, end: 7 };
const scored = (score: number | undefined, words = 9) =>
  ({
    words,
    of: () => (score === undefined ? undefined : { score, thresholds, sure: ['sold'] }),
    placeOf: () => place,
    markIn: () => mark,
  }) as unknown as DraftScore;
const rule = { id: 'hard-sell', scored: '“{quote}” sells.' };
const finding = { messageId: 'hurry', span: { start: 2, end: 5 } };

describe('joinScore', () => {
  it('drops a finding that is almost surely needless', () => {
    expect(joinScore(rule, [finding], scored(-1.5))).toEqual([]);
  });

  it('keeps any other finding, at most at the level that the score allows', () => {
    expect(joinScore(rule, [finding], scored(-1))).toEqual([{ finding, atMost: 'tip' }]);
    expect(joinScore(rule, [finding], scored(2))).toEqual([{ finding, atMost: 'consider' }]);
    expect(joinScore(rule, [finding], scored(3))).toEqual([{ finding, atMost: 'think-twice' }]);
  });

  it('in a draft of a few words drops no finding, and lowers it at most to `consider`', () => {
    expect(joinScore(rule, [finding], scored(-1, 7))).toEqual([{ finding, atMost: 'consider' }]);
    expect(joinScore(rule, [finding], scored(-1.5, 7))).toEqual([{ finding, atMost: 'consider' }]);
  });

  it('in a draft of a few words drops a finding with an extremely low score', () => {
    expect(joinScore(rule, [finding], scored(-4.5, 7))).toEqual([]);
  });

  it('drops it there as elsewhere for a rule about drafts that say little', () => {
    const ofShort = { ...rule, scoredWhenShort: true };
    expect(joinScore(ofShort, [finding], scored(-1.5, 3))).toEqual([]);
    expect(joinScore(ofShort, [{ ...finding, isUnjudged: true }], scored(-1.5, 3))).toHaveLength(1);
  });

  it('keeps the level of a message that is almost always right, unless it is almost surely needless', () => {
    const sure = { messageId: 'sold' };
    expect(joinScore(rule, [sure], scored(-1))).toEqual([{ finding: sure, atMost: 'think-twice' }]);
    expect(joinScore(rule, [sure], scored(-1.5))).toEqual([]);
  });

  it('keeps a sure finding, at least as `consider`', () => {
    const sure = { messageId: 'insult', isSure: true };
    expect(joinScore(rule, [sure], scored(-1))).toEqual([{ finding: sure, atMost: 'consider' }]);
    expect(joinScore(rule, [sure, finding], scored(-1.5))).toEqual([
      { finding: sure, atMost: 'consider' },
    ]);
  });

  it('puts a finding in passing as a tip, with or without a score', () => {
    const passing = { ...finding, isPassing: true };
    for (const score of [undefined, 3]) {
      expect(joinScore(rule, [passing], scored(score))).toEqual([
        { finding: passing, atMost: 'tip' },
      ]);
    }
  });

  it('speaks if the rule found nothing and the score is high, pointing at a sentence and marking its words', () => {
    const spoken = { messageId: 'scored', span: place, marks: [mark] };
    expect(joinScore(rule, [], scored(0.9))).toEqual([]);
    expect(joinScore(rule, [], scored(1))).toEqual([{ finding: spoken, atMost: 'tip' }]);
    expect(joinScore(rule, [], scored(9))).toEqual([{ finding: spoken, atMost: 'consider' }]);
  });

  it('does not speak by itself if the rule forbids it', () => {
    expect(joinScore({ ...rule, unscoredWhere: () => true }, [], scored(9))).toEqual([]);
    expect(joinScore({ ...rule, unscoredWhere: () => false }, [], scored(9))).toHaveLength(1);
  });

  it('speaks at a lower score in a text-only post', () => {
    const textOnly = (score: number) =>
      Object.assign(scored(score), { isTextOnly: true }) as unknown as DraftScore;
    expect(joinScore(rule, [], textOnly(-0.1))).toEqual([]);
    expect(joinScore(rule, [], textOnly(0)).map(({ atMost }) => atMost)).toEqual(['tip']);
    expect(joinScore(rule, [], scored(0))).toEqual([]);
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

describe('withoutEchoes', () => {
  const alone = { finding: { messageId: SCORED, span: { start: 10, end: 20 } } };
  const found = (start: number, end: number) => ({
    finding: { messageId: 'a', span: { start, end } },
  });

  it("drops a finding of the scorer on the words of a rule's finding", () => {
    expect(withoutEchoes([alone, found(10, 19)])).toEqual([found(10, 19)]);
  });

  it("keeps it if the rule's finding covers only part of its words, other words or none", () => {
    const of = (...others: { finding: { messageId: string } }[]) =>
      withoutEchoes([alone, ...others]);
    expect(of(found(10, 15))).toContain(alone);
    expect(of(found(20, 30))).toContain(alone);
    expect(of({ finding: { messageId: 'a' } })).toContain(alone);
  });

  it('keeps findings of two labels on the same words', () => {
    expect(withoutEchoes([alone, alone])).toEqual([alone, alone]);
  });
});
