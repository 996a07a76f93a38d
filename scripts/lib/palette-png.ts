import { crc32, deflateSync } from 'node:zlib';

/** A picture: four bytes for each pixel (red, green, blue, alpha), line by line. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** How far a channel of a pixel may be from that of its entry in the palette, of 255: less than anybody sees. */
const TOLERANCE = 8;

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Eight bits for each pixel, an index into a palette; the rest is as PNG knows it only. */
const INDEXED = Buffer.from([8, 3, 0, 0, 0]);

/**
 * Encodes a picture of few colours as PNG with a palette, whose entries stand for all colours that look the same. That
 * takes a third of the bytes of the same picture in true colours.
 *
 * @throws {RangeError} if it has more than 256 different colours
 */
export function palettePng({ width, height, pixels }: Picture): Buffer {
  const palette: Buffer[] = [];
  const indices = new Map<number, number>();
  for (const colour of byFrequency(pixels)) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(colour);
    const same = palette.findIndex((entry) => looksLike(entry, bytes));
    indices.set(colour, same < 0 ? palette.push(bytes) - 1 : same);
  }
  if (palette.length > 256) throw new RangeError(`The picture has ${palette.length} colours.`);
  const lines = Buffer.alloc(height * (width + 1));
  for (const [at, colour] of coloursOf(pixels).entries()) {
    // Each line begins with the number of its filter, 0 for none.
    lines[at + Math.floor(at / width) + 1] = indices.get(colour)!;
  }
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, INDEXED])),
    chunk('PLTE', Buffer.concat(palette.map((entry) => entry.subarray(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((entry) => entry[3]!))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each pixel as one number, in the order of its bytes. */
function coloursOf(pixels: Uint8Array): number[] {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  return Array.from({ length: pixels.length / 4 }, (_, index) => view.getUint32(index * 4));
}

/** The colours of a picture, the most frequent first. */
function byFrequency(pixels: Uint8Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of coloursOf(pixels)) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts.keys()].toSorted((a, b) => counts.get(b)! - counts.get(a)!);
}

/** Whether two colours look the same over any ground: the less a colour covers, the less its hue counts. */
function looksLike(one: Buffer, other: Buffer): boolean {
  const shown = (colour: Buffer, channel: number) =>
    channel === 3 ? colour[3]! : (colour[channel]! * colour[3]!) / 255;
  return [0, 1, 2, 3].every(
    (channel) => Math.abs(shown(one, channel) - shown(other, channel)) <= TOLERANCE,
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), whole.length - 4);
  return whole;
}
