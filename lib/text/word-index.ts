import { readWords, type CodedWords } from './coded-words';
import { FNV_OFFSET, FNV_PRIME } from './fnv';

/** Words are identified by two hashes of 32 bits: FNV-1a, and the same steps with MurmurHash2's multiplier. */
const OTHER_OFFSET = 0x9747b28c;
const OTHER_PRIME = 0x5bd1e995;

/** Slots per word: the more are free, the faster a lookup. */
const LEAST_SLOTS = 1.5;

/**
 * Maps words to numbers. A word is looked up by its position in a text, without slicing it out. Hashes of 64 bits are
 * stored instead of the words, a third of the memory of a `Map`; the odds that an unknown word is taken for one of
 * twenty thousand are one in 10^15. The code calls only functions that are fast in the interpreter, because indexes are
 * built when a process starts.
 */
export class WordIndex {
  readonly #hashes: Int32Array;
  readonly #others: Int32Array;
  /** By index of a word; none where the index is the number. */
  readonly #numbers: Uint32Array | undefined;
  /** Index of a word, plus one, in the first free slot from its hash on (open addressing). */
  readonly #slots: Int32Array;

  private constructor({ units, ends }: CodedWords, numbers?: Uint32Array) {
    const count = ends.length;
    const hashes = new Int32Array(count);
    const others = new Int32Array(count);
    let size = 16;
    while (size < LEAST_SLOTS * count) size *= 2;
    const slots = new Int32Array(size);
    for (let place = 0, at = 0; place < count; place++) {
      const end = ends[place]!;
      let hash = FNV_OFFSET;
      let other = OTHER_OFFSET;
      for (; at < end; at++) {
        const unit = units[at]!;
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        other = Math.imul(other ^ unit, OTHER_PRIME);
      }
      hashes[place] = hash;
      others[place] = other;
      let slot = hash & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = place + 1;
    }
    this.#hashes = hashes;
    this.#others = others;
    this.#numbers = numbers;
    this.#slots = slots;
  }

  /** @param packed from `packWords`; a word’s number is its index, from 0 */
  static byPlace(packed: string): WordIndex {
    return new WordIndex(readWords(packed));
  }

  /** @param packed from `packWords`, with the words' own numbers */
  static byNumber(packed: string): WordIndex {
    const words = readWords(packed);
    return new WordIndex(words, words.numbers);
  }

  /** The number of the word at a span of a text, in UTF-16 units; -1 if it is unknown. */
  numberAt(text: string, start = 0, end = text.length): number {
    let hash = FNV_OFFSET;
    let other = OTHER_OFFSET;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      hash = Math.imul(hash ^ code, FNV_PRIME);
      other = Math.imul(other ^ code, OTHER_PRIME);
    }
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]! - 1;
      if (place < 0) return -1;
      if (this.#hashes[place] === hash && this.#others[place] === other) {
        return this.#numbers ? this.#numbers[place]! : place;
      }
    }
  }
}
