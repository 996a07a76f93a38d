import { BitReader, BitWriter } from '@/lib/match/bits';

/** What letter groups say for languages; a group is a row of UTF-8 bytes, with a space for a word's edge. */
export interface LetterGroup {
  readonly bytes: readonly number[];
  /** Points by the number of the language, natural numbers below 256. */
  readonly points: ReadonlyMap<number, number>;
}

/** Bits of a group's hash that are stored: of two groups in a thousand that no language has one is taken for another. */
const HASH_BITS = 26;
const DELTA_WIDTH = 10;
const LANGUAGE_BITS = 5;
const LENGTH_BITS = 20;
const POINT_BITS = 8;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Goes on with a hash of bytes (FNV-1a, 32 bits). */
export function addByte(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, FNV_PRIME);
}

/** The hash of no bytes. */
export const NO_BYTES = FNV_OFFSET;

function shortHash(hash: number): number {
  return hash >>> (32 - HASH_BITS);
}

/**
 * Packs letter groups for `LetterTable`.
 *
 * @throws {RangeError} for a language or points that cannot be stored
 */
export function packLetters(groups: readonly LetterGroup[]): string {
  const byHash = new Map<number, ReadonlyMap<number, number>>();
  for (const { bytes, points } of groups)
    byHash.set(shortHash(bytes.reduce(addByte, NO_BYTES)), points);
  const rows = [...byHash].sort(([a], [b]) => a - b);
  const writer = new BitWriter();
  writer.bits(rows.length, LENGTH_BITS);
  writer.bits(
    rows.reduce((sum, [, points]) => sum + points.size, 0),
    LENGTH_BITS,
  );
  let last = 0;
  for (const [hash, points] of rows) {
    writer.rice(hash - last, DELTA_WIDTH);
    writer.unary(points.size - 1);
    for (const [language, point] of points) {
      if (language >= 2 ** LANGUAGE_BITS || point >= 2 ** POINT_BITS) {
        throw new RangeError(`Language ${language} with ${point} points cannot be stored.`);
      }
      writer.bits(language, LANGUAGE_BITS);
      writer.bits(point, POINT_BITS);
    }
    last = hash;
  }
  return writer.text();
}

/** Looks up what letter groups say for languages. */
export class LetterTable {
  /** By slot, the row of the hash that belongs there or in a slot before it, plus one (open addressing). */
  readonly #slots: Uint16Array;
  readonly #hashes: Int32Array;
  /** The points of row `i` are those from `first[i]` up to `first[i + 1]`. */
  readonly #first: Uint32Array;
  readonly #languages: Uint8Array;
  readonly #points: Uint8Array;
  readonly #mask: number;

  /**
   * @param packed from `packLetters`
   * @throws {RangeError} if it ends too early
   */
  constructor(packed: string) {
    const reader = new BitReader(packed);
    const rows = reader.bits(LENGTH_BITS);
    const points = reader.bits(LENGTH_BITS);
    this.#mask = 2 ** Math.ceil(Math.log2(2 * rows + 2)) - 1;
    this.#slots = new Uint16Array(this.#mask + 1);
    this.#hashes = new Int32Array(rows);
    this.#first = new Uint32Array(rows + 1);
    this.#languages = new Uint8Array(points);
    this.#points = new Uint8Array(points);
    for (let row = 0, hash = 0, at = 0; row < rows; row++) {
      hash += reader.rice(DELTA_WIDTH);
      this.#hashes[row] = hash;
      this.#slots[this.#slotOf(hash)] = row + 1;
      const end = at + reader.unary() + 1;
      for (; at < end; at++) {
        this.#languages[at] = reader.bits(LANGUAGE_BITS);
        this.#points[at] = reader.bits(POINT_BITS);
      }
      this.#first[row + 1] = end;
    }
  }

  /**
   * Adds what a letter group says to the points of the languages.
   *
   * @param hash of the group's bytes (`addByte`)
   * @param base added to the points of each language that has the group
   */
  add(hash: number, base: number, sums: Float64Array): void {
    const row = this.#slots[this.#slotOf(shortHash(hash))]! - 1;
    if (row < 0) return;
    for (let at = this.#first[row]!; at < this.#first[row + 1]!; at++) {
      sums[this.#languages[at]!]! += this.#points[at]! + base;
    }
  }

  /** The slot of a hash, or the free one where it would be put. */
  #slotOf(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const row = this.#slots[slot]! - 1;
      if (row < 0 || this.#hashes[row] === hash) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}
