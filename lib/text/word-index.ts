import { FNV_OFFSET, FNV_PRIME } from './fnv';

/** Words are identified by two hashes of 32 bits: FNV-1a, and the same steps with MurmurHash2's multiplier. */
const OTHER_OFFSET = 0x9747b28c;
const OTHER_PRIME = 0x5bd1e995;

/** Longest prefix that a packed word shares with the previous one, so that one capital letter can encode its length. */
const LONGEST_SHARED = 25;
/** Longest word that is packed, in UTF-16 units. */
const LONGEST_WORD = 100;
const SPACE = 0x20;
const LINE_END = 0x0a;
const ZERO = 0x30;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

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
  readonly #numbers: Int32Array;
  /** Index of a word, plus one, in the first free slot from its hash on (open addressing). */
  readonly #slots: Int32Array;

  private constructor({ hashes, others, numbers, count }: HashedWords) {
    this.#hashes = hashes.slice(0, count);
    this.#others = others.slice(0, count);
    this.#numbers = numbers.slice(0, count);
    let size = 16;
    while (size < LEAST_SLOTS * count) size *= 2;
    const slots = new Int32Array(size);
    for (let place = 0; place < count; place++) {
      let slot = hashes[place]! & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = place + 1;
    }
    this.#slots = slots;
  }

  /** @param list words separated by spaces; a word's number is its index, from 0 */
  static ofList(list: string): WordIndex {
    const words = room(list.length / 2 + 1);
    let hash = FNV_OFFSET;
    let other = OTHER_OFFSET;
    for (let at = 0; at <= list.length; at++) {
      const code = at < list.length ? list.charCodeAt(at) : SPACE;
      if (code !== SPACE) {
        hash = Math.imul(hash ^ code, FNV_PRIME);
        other = Math.imul(other ^ code, OTHER_PRIME);
        continue;
      }
      words.hashes[words.count] = hash;
      words.others[words.count] = other;
      words.numbers[words.count] = words.count;
      words.count++;
      hash = FNV_OFFSET;
      other = OTHER_OFFSET;
    }
    return new WordIndex(words);
  }

  /** @param packed from `packWords`; a word's number is that of its class */
  static ofPacked(packed: string): WordIndex {
    const words = room(packed.length / 2 + 1);
    // The hashes of each prefix of the previous word, by length.
    const hashes = new Int32Array(LONGEST_WORD + 1);
    const others = new Int32Array(LONGEST_WORD + 1);
    hashes[0] = FNV_OFFSET;
    others[0] = OTHER_OFFSET;
    let number = 0;
    let length = -1;
    for (let at = 0; at <= packed.length; at++) {
      const code = at < packed.length ? packed.charCodeAt(at) : LINE_END;
      const isCapital = code >= CAPITAL_A && code <= CAPITAL_Z;
      if (length >= 0 && (isCapital || code === LINE_END)) {
        words.hashes[words.count] = hashes[length]!;
        words.others[words.count] = others[length]!;
        words.numbers[words.count++] = number;
      }
      if (isCapital) length = code - CAPITAL_A;
      else if (code === LINE_END) {
        length = -1;
        number = 0;
      } else if (length < 0) number = 10 * number + code - ZERO;
      else {
        hashes[length + 1] = Math.imul(hashes[length]! ^ code, FNV_PRIME);
        others[length + 1] = Math.imul(others[length]! ^ code, OTHER_PRIME);
        length++;
      }
    }
    return new WordIndex(words);
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
        return this.#numbers[place]!;
      }
    }
  }
}

interface HashedWords {
  readonly hashes: Int32Array;
  readonly others: Int32Array;
  readonly numbers: Int32Array;
  count: number;
}

function room(most: number): HashedWords {
  const size = Math.ceil(most);
  return {
    hashes: new Int32Array(size),
    others: new Int32Array(size),
    numbers: new Int32Array(size),
    count: 0,
  };
}

/**
 * Packs words for `WordIndex.ofPacked`: for each class its number and its sorted words, each as a capital letter that
 * says how many UTF-16 units it shares with the previous one (A for none), and the rest.
 *
 * @param classes of words without capitals and line breaks, of at most 100 UTF-16 units
 * @throws {RangeError} for a word that cannot be packed
 */
export function packWords(classes: ReadonlyMap<string, number>): string {
  const words = new Map<number, string[]>();
  for (const [word, number] of classes) {
    if (/[A-Z\n]/.test(word) || word.length > LONGEST_WORD) {
      throw new RangeError(`The word “${word}” cannot be stored.`);
    }
    const ofClass = words.get(number);
    if (ofClass) ofClass.push(word);
    else words.set(number, [word]);
  }
  return Array.from(words, ([number, all]) => {
    let last = '';
    const entries = all.sort().map((word) => {
      const shared = sharedLength(last, word);
      last = word;
      return String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    });
    return number + entries.join('');
  }).join('\n');
}

/** Yields each word that `packWords` packed, with the number of its class, by class and then in order. */
export function* unpackWords(packed: string): Generator<[word: string, number: number]> {
  for (const line of packed.split('\n')) {
    const number = Number.parseInt(line, 10);
    let word = '';
    for (const [, length, rest] of line.matchAll(/([A-Z])([^A-Z]*)/g)) {
      word = word.slice(0, length!.charCodeAt(0) - CAPITAL_A) + rest!;
      yield [word, number];
    }
  }
}

function sharedLength(last: string, word: string): number {
  let length = 0;
  while (length < LONGEST_SHARED && length < last.length && last[length] === word[length]) length++;
  return length;
}
