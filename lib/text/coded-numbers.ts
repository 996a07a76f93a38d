/** The characters of the text, six bits each. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGIT_BITS = 6;

/**
 * Natural numbers as text, in streams. A stream holds numbers of one kind; frequent ones take fewer bits (Huffman
 * coding). The text contains the streams one after the other: the codes of each, the count of its numbers, and the
 * numbers.
 *
 * A number is coded as a symbol and bits: below `EXACT` it is its own symbol; above, numbers of the same length with
 * the same first four bits share one, and the remaining bits follow.
 */
const EXACT = 64;
const EXACT_BITS = 6;
/** How many bits after the first one are part of the symbol. */
const TOLD_BITS = 3;
/** The largest number of bits in a number. */
const NUMBER_BITS = 24;

/** Longest code of a symbol, in bits: a reader keeps a table with an entry for each combination of so many bits. */
const LONGEST_CODE = 12;

/** Widths of the number of streams, of the number of symbols of a stream, and of the length of a code. */
const STREAMS_BITS = 10;
const SYMBOLS_BITS = 8;
const LENGTH_BITS = 4;
/** Width of the length of a run of unused symbols. */
const RUN_BITS = 5;

/** Writes bits, most significant first. */
class BitWriter {
  #text = '';
  #digit = 0;
  #used = 0;

  write(number: number, width: number): void {
    for (let left = width; left > 0;) {
      const taken = Math.min(DIGIT_BITS - this.#used, left);
      left -= taken;
      this.#digit = (this.#digit << taken) | ((number >>> left) & ((1 << taken) - 1));
      this.#used += taken;
      if (this.#used === DIGIT_BITS) this.#flush();
    }
  }

  text(): string {
    if (this.#used > 0) this.write(0, DIGIT_BITS - this.#used);
    return this.#text;
  }

  #flush(): void {
    this.#text += DIGITS[this.#digit];
    this.#digit = 0;
    this.#used = 0;
  }
}

function widthOf(number: number): number {
  return 31 - Math.clz32(number);
}

function symbolOf(number: number): number {
  if (number < EXACT) return number;
  const width = widthOf(number);
  const told = (number >>> (width - TOLD_BITS)) & ((1 << TOLD_BITS) - 1);
  return EXACT + ((width - EXACT_BITS) << TOLD_BITS) + told;
}

/** Writes numbers of several streams. */
export class NumberWriter {
  readonly #streams: number[][] = [];

  /**
   * @param stream the index of the stream, from 0
   * @throws {RangeError} for anything but a natural number below 2^24
   */
  put(stream: number, number: number): void {
    if (!Number.isInteger(number) || number < 0 || number >= 2 ** NUMBER_BITS) {
      throw new RangeError(`${number} cannot be stored.`);
    }
    while (this.#streams.length <= stream) this.#streams.push([]);
    this.#streams[stream]!.push(number);
  }

  /** Everything that was put, to be read with `readNumbers`. */
  text(): string {
    const writer = new BitWriter();
    writer.write(this.#streams.length, STREAMS_BITS);
    for (const numbers of this.#streams) writeStream(writer, numbers);
    return writer.text();
  }
}

function writeStream(writer: BitWriter, numbers: readonly number[]): void {
  const counts = new Map<number, number>();
  for (const symbol of numbers.map(symbolOf)) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  const lengths = codeLengths(counts);
  writeLengths(writer, lengths);
  if (numbers.length === 0) return;
  writer.write(numbers.length, NUMBER_BITS);
  const codes = codesOf(lengths);
  for (const number of numbers) {
    const { code, length } = codes.get(symbolOf(number))!;
    writer.write(code, length);
    if (number >= EXACT) writer.write(number, widthOf(number) - TOLD_BITS);
  }
}

/** By symbol, the length of its code in bits; 0 for an unused one. */
function codeLengths(counts: ReadonlyMap<number, number>): number[] {
  const lengths = Array.from({ length: Math.max(-1, ...counts.keys()) + 1 }, () => 0);
  for (let scale = 1; ; scale *= 2) {
    // Flatter counts give shorter codes.
    let groups = Array.from(counts, ([symbol, count]) => ({
      weight: Math.ceil(count / scale),
      symbols: [symbol],
    }));
    lengths.fill(0);
    if (groups.length === 1) lengths[groups[0]!.symbols[0]!] = 1;
    while (groups.length > 1) {
      groups.sort((a, b) => a.weight - b.weight || a.symbols[0]! - b.symbols[0]!);
      const [one, other, ...rest] = groups;
      const symbols = [...one!.symbols, ...other!.symbols];
      for (const symbol of symbols) lengths[symbol]!++;
      groups = [...rest, { weight: one!.weight + other!.weight, symbols }];
    }
    if (lengths.every((length) => length <= LONGEST_CODE)) return lengths;
  }
}

/** The canonical codes for the given lengths: shorter ones first, those of one length in order of the symbols. */
function codesOf(
  lengths: readonly number[],
): ReadonlyMap<number, { readonly code: number; readonly length: number }> {
  const codes = new Map<number, { code: number; length: number }>();
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++, code <<= 1) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] === length) codes.set(symbol, { code: code++, length });
    }
  }
  return codes;
}

function writeLengths(writer: BitWriter, lengths: readonly number[]): void {
  writer.write(lengths.length, SYMBOLS_BITS);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    writer.write(lengths[symbol]!, LENGTH_BITS);
    if (lengths[symbol] !== 0) continue;
    let run = 1;
    while (run < 2 ** RUN_BITS && lengths[symbol + 1] === 0) {
      run++;
      symbol++;
    }
    writer.write(run - 1, RUN_BITS);
  }
}

const digits = new Uint8Array(0x80);
for (let digit = 0; digit < DIGITS.length; digit++) digits[DIGITS.charCodeAt(digit)] = digit;

/** Reads bits, most significant first. */
class BitReader {
  at = 0;
  /** The bits of digits taken from the text; the lowest `left` of them are still unread. */
  taken = 0;
  left = 0;

  constructor(readonly text: string) {}

  /** @throws {RangeError} if the text has fewer bits */
  read(width: number): number {
    for (; this.left < width; this.left += DIGIT_BITS) {
      if (this.at >= this.text.length) throw new RangeError('The table ends too early.');
      this.taken = (this.taken << DIGIT_BITS) | digits[this.text.charCodeAt(this.at++)]!;
    }
    this.left -= width;
    return (this.taken >>> this.left) & ((1 << width) - 1);
  }
}

/**
 * Reads the numbers of each stream that `NumberWriter` wrote.
 *
 * @throws {RangeError} if the text ends too early
 */
export function readNumbers(text: string): Uint32Array[] {
  const reader = new BitReader(text);
  const count = reader.read(STREAMS_BITS);
  return Array.from({ length: count }, () => {
    const codes = readCodes(reader);
    if (codes.width === 0) return new Uint32Array();
    const numbers = new Uint32Array(reader.read(NUMBER_BITS));
    readStream(reader, codes, numbers);
    return numbers;
  });
}

/** Calls only functions that are fast in the interpreter, because tables are read when a process starts. */
function readStream(reader: BitReader, { width, entries }: Codes, numbers: Uint32Array): void {
  const { text } = reader;
  let { at, taken, left } = reader;
  const mask = (1 << width) - 1;
  for (let i = 0; i < numbers.length; i++) {
    for (; left < width; left += DIGIT_BITS) {
      taken = (taken << DIGIT_BITS) | digits[text.charCodeAt(at++)]!;
    }
    const entry = entries[(taken >>> (left - width)) & mask]!;
    left -= entry & 15;
    const symbol = entry >>> 4;
    if (symbol < EXACT) {
      numbers[i] = symbol;
      continue;
    }
    const rest = EXACT_BITS - TOLD_BITS + ((symbol - EXACT) >>> TOLD_BITS);
    for (; left < rest; left += DIGIT_BITS) {
      taken = (taken << DIGIT_BITS) | digits[text.charCodeAt(at++)]!;
    }
    left -= rest;
    const first = (1 << TOLD_BITS) | (symbol & ((1 << TOLD_BITS) - 1));
    numbers[i] = (first << rest) | ((taken >>> left) & ((1 << rest) - 1));
  }
  // Reading ahead at the last number may go past the end of the text.
  if (DIGIT_BITS * (at - text.length) > left) throw new RangeError('The table ends too early.');
  reader.at = at;
  reader.taken = taken;
  reader.left = left;
}

/**
 * The codes of a stream. `entries` is indexed by the next `width` bits, as many as its longest code has; an entry is a
 * symbol times 16 plus the length of its code.
 */
interface Codes {
  readonly width: number;
  readonly entries: Uint16Array;
}

function readCodes(reader: BitReader): Codes {
  const lengths = new Uint8Array(reader.read(SYMBOLS_BITS));
  let width = 0;
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = reader.read(LENGTH_BITS);
    lengths[symbol] = length;
    if (length > width) width = length;
    if (length === 0) symbol += reader.read(RUN_BITS);
  }
  const entries = new Uint16Array(1 << width);
  let at = 0;
  for (let length = 1; length <= width; length++) {
    const room = 1 << (width - length);
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      entries.fill((symbol << 4) | length, at, at + room);
      at += room;
    }
  }
  return { width, entries };
}
