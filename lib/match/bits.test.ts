import { expect, it } from 'vitest';
import { BitReader, BitWriter } from './bits';

it('reads what was written', () => {
  const writer = new BitWriter();
  writer.bits(0b1011, 4);
  writer.unary(0);
  writer.unary(9);
  writer.rice(77, 3);
  writer.rice(0, 10);
  writer.bits(0xfffff, 20);
  const reader = new BitReader(writer.text());
  expect(reader.bits(4)).toBe(0b1011);
  expect([reader.unary(), reader.unary()]).toEqual([0, 9]);
  expect([reader.rice(3), reader.rice(10)]).toEqual([77, 0]);
  expect(reader.bits(20)).toBe(0xfffff);
});

it('throws where the text ends', () => {
  const reader = new BitReader('A');
  expect(reader.bits(6)).toBe(0);
  expect(() => reader.bits(1)).toThrow(RangeError);
});
