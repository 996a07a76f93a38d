import { describe, expect, it } from 'vitest';
import { addByte, LetterTable, NO_BYTES, packLetters } from './letter-table';

const bytesOf = (text: string) => [...new TextEncoder().encode(text)];
const hashOf = (text: string) => bytesOf(text).reduce(addByte, NO_BYTES);

function pointsFor(table: LetterTable, group: string, base = 0): number[] {
  const sums = new Float64Array(3);
  table.add(hashOf(group), base, sums);
  return [...sums];
}

describe('a table of letter groups', () => {
  const groups = { ' the': [255, 0, 7], 'ung ': [0, 31, 0], é: [0, 0, 1], q: [3, 2, 1] };
  const packed = packLetters(
    Object.entries(groups).map(([group, points]) => ({
      bytes: bytesOf(group),
      points: new Map(points.flatMap((point, i) => (point > 0 ? [[i, point]] : []))),
    })),
  );
  const table = new LetterTable(packed);

  it.each(Object.entries(groups))('returns the points of "%s"', (group, points) => {
    expect(pointsFor(table, group)).toEqual(points);
  });

  it('adds the base for the languages that have the group', () => {
    expect(pointsFor(table, ' the', 50)).toEqual([305, 0, 57]);
  });

  it('returns the points of the later of two groups with the same hash', () => {
    const twice = [3, 4].map((point) => ({ bytes: bytesOf('of'), points: new Map([[0, point]]) }));
    expect(pointsFor(new LetterTable(packLetters(twice)), 'of')).toEqual([4, 0, 0]);
  });

  it('returns nothing for a group that no language has', () => {
    expect(pointsFor(table, 'xyz', 50)).toEqual([0, 0, 0]);
  });

  it('refuses what it cannot store', () => {
    const pack = (language: number, point: number) =>
      packLetters([{ bytes: [1], points: new Map([[language, point]]) }]);
    expect(() => pack(32, 1)).toThrow('Language 32');
    expect(() => pack(1, 256)).toThrow('256 points');
    expect(() => packLetters([{ bytes: bytesOf('längere'), points: new Map([[1, 1]]) }])).toThrow(
      '8 bytes',
    );
  });

  it('throws if it is truncated', () => {
    expect(() => new LetterTable(packed.slice(0, -1))).toThrow(RangeError);
  });
});
