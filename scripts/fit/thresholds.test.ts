import { expect, it } from 'vitest';
import { chooseThresholds, type ScoredRow } from './thresholds';

const row = (score: number, holds: boolean, found = false): ScoredRow => ({ score, holds, found });

it('speaks between the rows that carry the label and those that do not', () => {
  const rows = [
    ...Array.from({ length: 20 }, (_, i) => row(2 + i / 10, true)),
    ...Array.from({ length: 20 }, (_, i) => row(-2 - i / 10, false)),
  ];
  const { speak, consider, thinkTwice } = chooseThresholds(rows);
  expect(speak).toBeGreaterThan(-2);
  expect(speak).toBeLessThanOrEqual(2);
  expect(consider).toBeLessThanOrEqual(2);
  expect(thinkTwice).toBeLessThanOrEqual(2);
});

it('is firm only where it is right often enough', () => {
  const rows = Array.from({ length: 100 }, (_, i) => row(10 - i / 10, i < 50 || i % 4 !== 0));
  const { consider, thinkTwice } = chooseThresholds(rows);
  expect(thinkTwice).toBeGreaterThan(consider);
});
