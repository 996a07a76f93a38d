import { describe, expect, it } from 'vitest';
import { decodeWeight, encodeWeight, packWeights, shortHash, unitFor, WeightTable } from './table';

/** A full hash whose stored part is the number. */
const hashOf = (stored: number) => (stored << 12) >>> 0;

describe('WeightTable', () => {
  const signs = [
    { hash: 3, weights: [0, -30, 5] },
    { hash: 200, weights: [1, 0, 0] },
    { hash: 1_000_000, weights: [0, 0, -1] },
  ];
  const table = new WeightTable(packWeights(signs), 3);

  it('returns what was packed', () => {
    const read = signs.map(({ hash }) => {
      const row = table.rowOf(hashOf(hash));
      return [0, 1, 2].map((label) => table.unitsAt(row, label));
    });
    expect(read).toEqual(
      signs.map(({ weights }) => weights.map((weight) => decodeWeight(weight, 1))),
    );
    expect(table.size).toBe(3);
  });

  it('does not find a sign that was not packed', () => {
    expect(table.rowOf(hashOf(4))).toBe(-1);
  });

  it('adds and subtracts the weights of a row', () => {
    const sums = Float64Array.of(1, 1, 1);
    table.addTo(sums, table.rowOf(hashOf(3)));
    expect([...sums]).toEqual([1, 1 - 30 ** 2, 1 + 5 ** 2]);
    table.addTo(sums, table.rowOf(hashOf(3)), -1);
    expect([...sums]).toEqual([1, 1, 1]);
  });

  it('throws if the weights are truncated', () => {
    expect(() => new WeightTable(packWeights(signs).slice(0, -1), 3)).toThrow(RangeError);
  });
});

it('uses only the stored part of a hash', () => {
  expect(shortHash(hashOf(234_567))).toBe(234_567);
});

it('stores weights as roots, with a finer resolution for small ones', () => {
  const unit = unitFor(2);
  expect(encodeWeight(-2, unit)).toBe(-30);
  expect(decodeWeight(-30, unit)).toBeCloseTo(-2);
  expect(decodeWeight(encodeWeight(0.01, unit), unit)).toBeCloseTo(0.01, 2);
});
