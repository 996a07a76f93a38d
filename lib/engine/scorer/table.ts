import { NumberWriter, readNumbers } from '@/lib/text/coded-numbers';
import type { Label } from './labels';

/** Incremented whenever `readSigns` or the format of the table changes, which makes earlier tables unusable. */
export const SIGNS_VERSION = 4;

/** A threshold that no score reaches, in log-odds: tables are JSON, which has no infinity. */
export const NEVER = 99;

/** Thresholds of a label's score for hints and their levels, in log-odds. */
export interface Thresholds {
  /** If the rule found something. */
  readonly found: {
    /** Below this the finding is dropped. */
    readonly keep: number;
    /** From this on it may be put as `consider`. */
    readonly consider: number;
    /** From this on it may be put as `think-twice`. */
    readonly thinkTwice: number;
  };
  /** If the rule found nothing. */
  readonly alone: {
    /** From this on the scorer speaks. */
    readonly speak: number;
    /** The same in a text-only post; at most `speak`. */
    readonly textOnly: number;
    /** From this on it may speak as `consider`, its highest level. */
    readonly consider: number;
  };
}

/** The entry of one label in the table. */
export interface LabelTable {
  readonly bias: number;
  /** The weight that a stored value of 1 stands for, in log-odds. */
  readonly unit: number;
  readonly thresholds: Thresholds;
  /** Messages of the rule that are right so often that they keep their level whatever the score. */
  readonly sure: readonly string[];
}

/** The fitted scorer as it is stored (`lib/lexicon/scorer.json`), written by `npm run fit`. */
export interface ScorerTable {
  readonly signs: number;
  /** Names of the phrase lists and rule messages with which the table was fitted. */
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

/** The weights of one sign. */
export interface SignWeights {
  /** The sign's hash, shortened to `HASH_BITS`. */
  readonly hash: number;
  /** By the number of the label, integers from -30 to 30. */
  readonly weights: readonly number[];
}

/** The largest stored weight: finer ones take a tenth more of the package and judge no better. */
const LARGEST = 30;

/**
 * Decodes a stored weight. Weights are stored as square roots, because small ones are frequent and need a finer
 * resolution. In units they are integers, so that sums are exact in any order.
 */
export function decodeWeight(stored: number, unit: number): number {
  return stored * Math.abs(stored) * unit;
}

/** Encodes a weight as the nearest storable value. */
export function encodeWeight(weight: number, unit: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / unit));
}

/** The unit in which the largest of some weights can still be stored. */
export function unitFor(heaviest: number): number {
  return heaviest / LARGEST ** 2;
}

/** Stored bits of a sign's hash: of a million values a table uses some twenty thousand. */
const HASH_BITS = 20;

/** The stored part of a sign's hash. */
export function shortHash(hash: number): number {
  return hash >>> (32 - HASH_BITS);
}

/** The kinds of numbers in packed weights, by the first stream of each kind. */
const STREAM = {
  /** The difference to the previous hash. */
  distance: 0,
  /** Which labels have a weight, as a bit set. */
  labels: 1,
  /** By label, the weights: twice their absolute value, plus one if negative. */
  weights: 2,
} as const;

/**
 * Packs weights (`coded-numbers.ts`).
 *
 * @param signs by ascending hash, each hash once
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

/** Looks up the weights of signs. */
export class WeightTable {
  /** Row of each slot, plus one; 0 if free (open addressing). */
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  /** By row and label, the weights in units. */
  readonly #units: Int16Array;
  readonly #mask: number;

  /**
   * @param labels how many labels a row has
   * @throws {RangeError} if the packed weights are truncated
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

  /** The row of a sign; -1 if it has no weight. */
  rowOf(hash: number): number {
    const short = shortHash(hash);
    for (let slot = short & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot]! - 1;
      if (row < 0 || this.#hashes[row] === short) return row;
    }
  }

  /** The weight of a row for a label, in units of the label. */
  unitsAt(row: number, label: number): number {
    return this.#units[row * this.labels + label]!;
  }

  /** Adds the weights of a row to the sums, in units; with -1 as `times` it subtracts them. */
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
