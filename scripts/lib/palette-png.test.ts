import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { palettePng } from './palette-png';

/** The chunks of a PNG, by name. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const start = at + 8;
    chunks.set(
      png.toString('latin1', at + 4, start),
      png.subarray(start, start + png.readUInt32BE(at)),
    );
  }
  return chunks;
}

it('gives one entry to colours that look the same, and keeps those that do not', () => {
  const teal = [15, 107, 98, 255];
  const nearly = [15, 110, 98, 255];
  const white = [255, 255, 255, 255];
  // Nothing is seen of either.
  const clear = [0, 0, 0, 0];
  const clearWhite = [255, 255, 255, 0];
  const pixels = Uint8Array.from([teal, teal, nearly, white, clear, clearWhite].flat());
  const chunks = chunksOf(palettePng({ width: 3, height: 2, pixels }));
  expect([...chunks.get('PLTE')!]).toEqual([15, 107, 98, 255, 255, 255, 0, 0, 0]);
  expect([...chunks.get('tRNS')!]).toEqual([255, 255, 0]);
  expect([...inflateSync(chunks.get('IDAT')!)]).toEqual([0, 0, 0, 0, 0, 1, 2, 2]);
});

it('is read as it was written, by its checksums', () => {
  const png = palettePng({ width: 1, height: 1, pixels: Uint8Array.from([1, 2, 3, 255]) });
  expect(png.toString('hex')).toMatch(/49454e44ae426082$/);
});

it('refuses a picture of too many colours', () => {
  const pixels = Uint8Array.from(
    Array.from({ length: 400 }, (_, n) => [(n % 20) * 12, Math.floor(n / 20) * 12, 0, 255]).flat(),
  );
  expect(() => palettePng({ width: 20, height: 20, pixels })).toThrow(
    new RangeError('The picture has 400 colours.'),
  );
});
