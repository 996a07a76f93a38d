/**
 * Natural numbers as text, in Base64 VLQ as source maps use it, but without signs: five bits a
 * character, lowest first, the sixth says that more follow.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS = 5;
const MORE = 1 << BITS;

/** Writes natural numbers below 2^31. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (let number of numbers) {
    while (number >= MORE) {
      text += DIGITS[(number & (MORE - 1)) | MORE];
      number >>>= BITS;
    }
    text += DIGITS[number];
  }
  return text;
}

/** Reads what `encodeNumbers` wrote, one number after the other. */
export class NumberReader {
  readonly #text: string;
  readonly #values = new Uint8Array(128);
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    for (let value = 0; value < DIGITS.length; value++) {
      this.#values[DIGITS.charCodeAt(value)] = value;
    }
  }

  /** @throws {RangeError} if no number is left */
  next(): number {
    let number = 0;
    for (let shift = 0; ; shift += BITS) {
      if (this.#at >= this.#text.length) throw new RangeError('The table ends too early.');
      const value = this.#values[this.#text.charCodeAt(this.#at++)]!;
      number |= (value & (MORE - 1)) << shift;
      if (value < MORE) return number;
    }
  }
}
