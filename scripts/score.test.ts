import { describe, expect, it } from 'vitest';
import type { Hint } from '@/lib/engine/hint';
import type { Row } from './corpus';
import { foldOf } from './folds';
import { macroF1, score, type Judged } from './score';

const text = 'The bread is warm.';

function judgedOf(change: Partial<Row>, ...hints: Partial<Hint>[]): Judged {
  const row: Row = {
    id: 'a:1',
    text,
    surface: 'post',
    media: false,
    account: 'business',
    topics: '',
    labels: [],
    evidence: {},
    unsure: [],
    ...change,
  };
  return { row, hints: hints.map((hint) => ({ rule: 'hard-sell', span: null, ...hint }) as Hint) };
}

describe('score', () => {
  it('counts hits, needless hints and misses', () => {
    const { labels } = score([
      judgedOf({ labels: ['hard-sell'] }, {}),
      judgedOf({ labels: ['hard-sell'] }, {}),
      judgedOf({ labels: ['hard-sell'] }),
      judgedOf({}, {}),
      judgedOf({}),
    ]);
    expect(labels['hard-sell']).toMatchObject({ support: 3, tp: 2, fp: 1, fn: 1 });
    expect(labels['hard-sell'].precision).toBeCloseTo(2 / 3);
    expect(labels['hard-sell'].f1).toBeCloseTo(2 / 3);
    expect(labels.disrespect).toMatchObject({ support: 0, precision: 0, recall: 0, f1: 0 });
  });

  it('does not count a label on which the readers were unsure', () => {
    const { labels, quiet } = score([judgedOf({ unsure: ['hard-sell'] }, {})]);
    expect(labels['hard-sell']).toMatchObject({ support: 0, tp: 0, fp: 0 });
    expect(quiet.rows).toBe(0);
  });

  it('counts the hits that point at some of the evidence', () => {
    const evidenced = { labels: ['hard-sell' as const], evidence: { 'hard-sell': 'bread' } };
    const { labels } = score([
      judgedOf(evidenced, { span: { start: 8, end: 12 } }),
      judgedOf(evidenced, { span: { start: 9, end: 12 } }),
      judgedOf(evidenced, { span: null }),
      judgedOf({ labels: ['hard-sell'], evidence: { 'hard-sell': '' } }, {}),
    ]);
    expect(labels['hard-sell']).toMatchObject({ pointed: 1, evidenced: 3 });
  });

  it('counts hints on clean rows, and on random ones', () => {
    const { rows, quiet, quietRandom } = score([
      judgedOf({}, { rule: 'missing-context' }),
      judgedOf({ drawn: 'random' }),
      judgedOf({ labels: ['disrespect'] }, {}),
    ]);
    expect(rows).toBe(3);
    expect(quiet).toEqual({ rows: 2, hinted: 1, rate: 0.5 });
    expect(quietRandom).toEqual({ rows: 1, hinted: 0, rate: 0 });
  });
});

it('counts hints above tip separately', () => {
  const { quietFirm, quietRandomFirm } = score([
    judgedOf({}, { level: 'tip' }),
    judgedOf({ drawn: 'random' }, { level: 'consider' }),
  ]);
  expect(quietFirm).toEqual({ rows: 2, hinted: 1, rate: 0.5 });
  expect(quietRandomFirm).toEqual({ rows: 1, hinted: 1, rate: 1 });
});

it('macroF1 is the mean over the given labels', () => {
  const result = score([judgedOf({ labels: ['hard-sell'] }, {})]);
  expect(macroF1(result, ['hard-sell', 'disrespect'])).toBe(0.5);
});

it('foldOf spreads ids over all folds and is stable', () => {
  const folds = Array.from({ length: 500 }, (_, i) => foldOf(`account:${i}`, 5));
  for (const fold of [0, 1, 2, 3, 4]) {
    expect(folds.filter((each) => each === fold).length).toBeGreaterThan(60);
  }
  expect(folds.every((fold) => fold >= 0 && fold < 5)).toBe(true);
  expect(foldOf('account:1', 5)).toBe(folds[1]);
});
