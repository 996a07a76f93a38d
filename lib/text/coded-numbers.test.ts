import { array, assert, nat, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberWriter, readNumbers } from './coded-numbers';

function write(streams: readonly (readonly number[])[]): string {
  const writer = new NumberWriter();
  for (const [stream, numbers] of streams.entries()) {
    for (const number of numbers) writer.put(stream, number);
  }
  return writer.text();
}

describe('numbers in streams', () => {
  it('are read as they were written', () => {
    const number = oneof(nat(3), nat(80), nat(2 ** 24 - 1));
    const streams = array(array(number, { minLength: 1, maxLength: 200 }), { minLength: 1 });
    assert(
      property(streams, (numbers) => {
        expect(readNumbers(write(numbers)).map((stream) => [...stream])).toEqual(numbers);
      }),
    );
  });

  it('keep their order, whatever the order of the streams', () => {
    const writer = new NumberWriter();
    for (const [stream, number] of [
      [2, 7],
      [0, 1],
      [2, 9],
    ] as const) {
      writer.put(stream, number);
    }
    expect(readNumbers(writer.text()).map((stream) => [...stream])).toEqual([[1], [], [7, 9]]);
  });

  it('have short codes where they are common, and none that is too long to be looked up', () => {
    // Each is twice as common as the next: by Huffman the rarest would take seventeen bits.
    const skewed = Array.from({ length: 18 }, (_, i) =>
      Array.from({ length: 2 ** (17 - i) }, () => i),
    ).flat();
    const text = write([skewed]);
    expect([...readNumbers(text)[0]!]).toEqual(skewed);
    expect(text.length).toBeLessThan((skewed.length * 2.1) / 6);
  });

  it.each([-1, 0.5, 2 ** 24])('are natural and below 2^24: not %d', (number) => {
    expect(() => new NumberWriter().put(0, number)).toThrow(RangeError);
  });

  it('say so when the text ends too early', () => {
    const text = write([[1, 2, 3, 1000, 70_000]]);
    for (let end = 0; end < text.length; end++) {
      expect(() => readNumbers(text.slice(0, end))).toThrow(RangeError);
    }
  });
});
