import { NumberWriter, readNumbers } from '@/lib/match/coded-numbers';
import type { Label } from './labels';

/** Raised whenever `readSigns` or what a table holds changes: one that was fitted before is of no use. */
export const SIGNS_VERSION = 3;

/** Scores from which on a label's hint is given, and how firmly; in log-odds. */
export interface Thresholds {
  /** Where the rule found something. */
  readonly found: {
    /** Below it the finding is dropped. */
    readonly keep: number;
    /** From here on it may be put as `consider`. */
    readonly consider: number;
    /** From here on it may be put as `think-twice`. */
    readonly thinkTwice: number;
  };
  /** Where the rule found nothing. */
  readonly alone: {
    /** From here on the scorer speaks. */
    readonly speak: number;
    /** The same in a text-only post; no higher. */
    readonly textOnly: number;
    /** From here on it may do so as `consider`, which is the firmest. */
    readonly consider: number;
  };
}

/** What the table holds of one label. */
export interface LabelTable {
  readonly bias: number;
  /** What a stored weight of 1 stands for. */
  readonly unit: number;
  readonly thresholds: Thresholds;
  /** Messages of the rule that are right so often that they keep its level whatever the score. */
  readonly sure: readonly string[];
}

/** The fitted scorer as it is stored (`lib/lexicon/scorer.json`), written by `npm run fit`. */
export interface ScorerTable {
  readonly signs: number;
  /** The phrase lists and the messages of rules that the table was fitted for, by name. */
  readonly catalogue: readonly string[];
  readonly data: readonly {
    readonly file: string;
    readonly rows: number;
    readonly sha256: string;
  }[];
  readonly date: string;
  readonly figures: unknown;
  readonly labels: Readonly<Record<Label, LabelTable>>;
  /** From `packWeights`. */
  readonly weights: string;
}

/** Weights of one sign, by the number of the label. */
export interface SignWeights {
  /** The sign's hash, shortened to `HASH_BITS`. */
  readonly hash: number;
  /** Whole numbers from -127 to 127. */
  readonly weights: readonly number[];
}

/** The largest stored weight. */
const LARGEST = 127;

/**
 * What a stored weight stands for. Weights are stored as their roots: small ones are many and must be told apart. In
 * units they are whole numbers, so that sums of many are exact in any order.
 */
export function decodeWeight(stored: number, unit: number): number {
  return stored * Math.abs(stored) * unit;
}

/** The nearest weight that can be stored. */
export function encodeWeight(weight: number, unit: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / unit));
}

/** The unit in which the weightiest of some weights can still be stored. */
export function unitFor(heaviest: number): number {
  return heaviest / LARGEST ** 2;
}

/** Bits of a sign's hash that are stored: of two million values a table uses some forty thousand. */
const HASH_BITS = 21;

/** The stored part of a sign's hash. */
export function shortHash(hash: number): number {
  return hash >>> (32 - HASH_BITS);
}

/** The kinds of numbers in packed weights, by the stream that each begins at. */
const STREAM = {
  /** How much higher the hash is than the last. */
  distance: 0,
  /** Which labels have a weight: a bit for each. */
  labels: 1,
  /** By label, the weights: twice their amount, and one if they are negative. */
  weights: 2,
} as const;

/**
 * Packs weights (`coded-numbers.ts`).
 *
 * @param signs by rising hash, no hash twice
 */
export function packWeights(signs: readonly SignWeights[]): string {
  const writer = new NumberWriter();
  let last = 0;
  for (const { hash, weights } of signs) {
    writer.put(STREAM.distance, hash - last);
    writer.put(STREAM.labels, maskOf(weights));
    for (const [label, weight] of weights.entries()) {
      if (weight === 0) continue;
      writer.put(STREAM.weights + label, 2 * Math.abs(weight) + Number(weight < 0));
    }
    last = hash;
  }
  return writer.text();
}

function maskOf(weights: readonly number[]): number {
  return weights.reduce((mask, weight, label) => (weight === 0 ? mask : mask | (1 << label)), 0);
}

/** Finds the weights of signs. */
export class WeightTable {
  /** Row of each slot, plus one; a row is found by its hash in the next free slot (open addressing). */
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  /** By row and label, the weights in units. */
  readonly #units: Int16Array;
  readonly #mask: number;

  /**
   * @param labels how many labels a row has
   * @throws {RangeError} if the packed weights end too early
   */
  constructor(
    packed: string,
    readonly labels: number,
  ) {
    const rows = unpack(packed, labels);
    this.#hashes = rows.hashes;
    this.#units = rows.units;
    let slots = 1024;
    while (slots < 2 * rows.hashes.length) slots *= 2;
    this.#mask = slots - 1;
    this.#slots = new Int32Array(slots);
    for (let row = 0; row < rows.hashes.length; row++) {
      let slot = rows.hashes[row]! & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row + 1;
    }
  }

  /** How many signs have weights. */
  get size(): number {
    return this.#hashes.length;
  }

  /** The row of a sign, -1 if it has no weight. */
  rowOf(hash: number): number {
    const short = shortHash(hash);
    for (let slot = short & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot]! - 1;
      if (row < 0 || this.#hashes[row] === short) return row;
    }
  }

  /** What a row says of a label, in units of the label. */
  unitsAt(row: number, label: number): number {
    return this.#units[row * this.labels + label]!;
  }

  /** Adds what a row says of each label to sums, in units; with -1 as `times` takes it away. */
  addTo(sums: Float64Array, row: number, times: 1 | -1 = 1): void {
    const { labels } = this;
    for (let label = 0, at = row * labels; label < labels; label++, at++) {
      sums[label]! += times * this.#units[at]!;
    }
  }
}

interface Rows {
  readonly hashes: Int32Array;
  /** By row and label, the weights in units. */
  readonly units: Int16Array;
}

function unpack(packed: string, labels: number): Rows {
  const streams = readNumbers(packed);
  const distances = streams[STREAM.distance]!;
  const masks = streams[STREAM.labels]!;
  const hashes = new Int32Array(distances.length);
  for (let row = 0, hash = 0; row < distances.length; row++) hashes[row] = hash += distances[row]!;
  const units = new Int16Array(distances.length * labels);
  for (let label = 0; label < labels; label++) {
    const weights = streams[STREAM.weights + label] ?? [];
    for (let row = 0, read = 0; row < masks.length; row++) {
      if (!(masks[row]! & (1 << label))) continue;
      const weight = weights[read++]!;
      const amount = weight >> 1;
      units[row * labels + label] = weight & 1 ? -amount * amount : amount * amount;
    }
  }
  return { hashes, units };
}
