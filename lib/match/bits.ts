/** Rows of bits as text, six to a character, for tables that the build writes down. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS = 6;

/** Writes natural numbers bit by bit. */
export class BitWriter {
  #text = '';
  #digit = 0;
  #used = 0;

  /** Writes the lowest `width` bits of a number, the highest of them first. */
  bits(number: number, width: number): void {
    for (let left = width; left > 0;) {
      const taken = Math.min(BITS - this.#used, left);
      left -= taken;
      this.#digit = (this.#digit << taken) | ((number >>> left) & ((1 << taken) - 1));
      this.#used += taken;
      if (this.#used === BITS) this.#flush();
    }
  }

  /** Writes a number as so many ones and a zero. */
  unary(number: number): void {
    for (let i = 0; i < number; i++) this.bits(1, 1);
    this.bits(0, 1);
  }

  /** Writes a number of which most are about `2 ** width` (Rice's code). */
  rice(number: number, width: number): void {
    this.unary(Math.floor(number / 2 ** width));
    this.bits(number, width);
  }

  /** All that was written, to be read with `BitReader`. */
  text(): string {
    if (this.#used > 0) this.bits(0, BITS - this.#used);
    return this.#text;
  }

  #flush(): void {
    this.#text += DIGITS[this.#digit];
    this.#digit = 0;
    this.#used = 0;
  }
}

const digits = new Uint8Array(0x80);
for (let digit = 0; digit < DIGITS.length; digit++) digits[DIGITS.charCodeAt(digit)] = digit;

/** Reads what `BitWriter` wrote, in the same order. */
export class BitReader {
  readonly #text: string;
  #at = 0;
  #digit = 0;
  #left = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** @throws {RangeError} if the text ends before so many bits */
  bits(width: number): number {
    let number = 0;
    for (let wanted = width; wanted > 0;) {
      if (this.#left === 0) this.#fill();
      const taken = Math.min(wanted, this.#left);
      this.#left -= taken;
      wanted -= taken;
      number = (number << taken) | ((this.#digit >>> this.#left) & ((1 << taken) - 1));
    }
    return number;
  }

  /** @throws {RangeError} if the text ends first */
  unary(): number {
    let number = 0;
    while (this.bits(1) === 1) number++;
    return number;
  }

  /** @throws {RangeError} if the text ends first */
  rice(width: number): number {
    return this.unary() * 2 ** width + this.bits(width);
  }

  #fill(): void {
    if (this.#at >= this.#text.length) throw new RangeError('The table ends too early.');
    this.#digit = digits[this.#text.charCodeAt(this.#at++)]!;
    this.#left = BITS;
  }
}
