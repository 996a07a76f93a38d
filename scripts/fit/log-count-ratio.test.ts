import { expect, it } from 'vitest';
import { scaleByLogCountRatio } from './log-count-ratio';
import type { Matrix } from './matrix';

/** Twenty rows: the first sign stands in those with the label, the second in all, the third in every other row. */
const columns = Array.from({ length: 20 }, (_, row) => [
  ...(row < 10 ? [0] : []),
  1,
  ...(row % 2 === 0 ? [2] : []),
]);
const matrix: Matrix = {
  rows: 20,
  starts: Int32Array.from({ length: 21 }, (_, row) => columns.slice(0, row).flat().length),
  columns: Int32Array.from(columns.flat()),
  scales: Float32Array.from([1, 1, 0.5]),
  hashes: Int32Array.from([1, 2, 3]),
};
const rows = Int32Array.from({ length: 20 }, (_, row) => row);
const target = {
  holds: Uint8Array.from({ length: 20 }, (_, row) => Number(row < 10)),
  counts: new Float64Array(20).fill(1),
};

it('gives a discriminating sign a larger factor', () => {
  const [telling, everywhere, half] = scaleByLogCountRatio(matrix, rows, target).scales;
  expect(telling).toBeGreaterThan(1.5 * everywhere!);
  expect(half).toBeCloseTo(everywhere! / 2, 5);
});

it('keeps the mean square of the factors at 1', () => {
  const { scales } = scaleByLogCountRatio(matrix, rows, target);
  const factors = Array.from(matrix.columns, (column) => scales[column]! / matrix.scales[column]!);
  const squares = factors.reduce((sum, factor) => sum + factor ** 2, 0);
  expect(squares / factors.length).toBeCloseTo(1, 5);
});

it('ignores rows with weight 0', () => {
  const few = { ...target, counts: target.counts.map((_, row) => Number(row > 0)) };
  const rest = scaleByLogCountRatio(matrix, rows.subarray(1), target);
  expect(scaleByLogCountRatio(matrix, rows, few)).toEqual(rest);
});
