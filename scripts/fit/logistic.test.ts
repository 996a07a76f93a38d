import { expect, it } from 'vitest';
import { fitLogistic, scoreRow } from './logistic';
import type { Matrix } from './matrix';

/** Ten rows with the first sign and ten with the second; all hold a third. */
const matrix: Matrix = {
  rows: 20,
  starts: Int32Array.from({ length: 21 }, (_, row) => 2 * row),
  columns: Int32Array.from({ length: 40 }, (_, at) => (at % 2 === 1 ? 2 : at < 20 ? 0 : 1)),
  scales: Float32Array.from([1, 1, 1]),
  hashes: Int32Array.from([1, 2, 3]),
};
const rows = Int32Array.from({ length: 20 }, (_, row) => row);
const target = {
  holds: Uint8Array.from({ length: 20 }, (_, row) => Number(row < 10)),
  counts: new Float64Array(20).fill(1),
};

it('learns which sign predicts the label', () => {
  const model = fitLogistic(matrix, rows, target);
  expect(scoreRow(matrix, 0, model)).toBeGreaterThan(0.5);
  expect(scoreRow(matrix, 19, model)).toBeLessThan(-0.5);
  expect(model.weights[0]).toBeCloseTo(-model.weights[1]!, 1);
});

it('ignores rows with weight 0', () => {
  const counts = target.counts.map((_, row) => Number(row < 10));
  const model = fitLogistic(matrix, rows, { ...target, counts });
  expect(scoreRow(matrix, 19, model)).toBeGreaterThan(0);
});

it('is deterministic', () => {
  expect(fitLogistic(matrix, rows, target)).toEqual(fitLogistic(matrix, rows, target));
});
