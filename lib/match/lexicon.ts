import { Recent } from '@/lib/text/recent';
import type { Tokens } from '@/lib/text/tokens';
import { Matcher, type PatternMatch } from './matcher';
import type { Table } from './table';

/** A list as a rule imports it: identified by the object itself, or in a build by its number. */
export interface ListKey {
  readonly note?: string;
  readonly number?: number;
  /** Lists that are looked up with it. */
  readonly with?: readonly ListKey[];
}

/** The hits of most lists. */
const NONE: readonly PatternMatch[] = [];

/** The hits of all lists in a text. */
export class Hits {
  readonly #numberOf: (list: ListKey) => number;

  /** @param byNumber hits by the number of the list; lists without hits have no entry */
  constructor(
    readonly byNumber: ReadonlyMap<number, readonly PatternMatch[]>,
    numberOf: (list: ListKey) => number,
  ) {
    this.#numberOf = numberOf;
  }

  /**
   * The hits of a list and of those that it includes, in order and without overlaps. Of several that begin at the same
   * place the preferred pattern wins (`byPreference`), with its longest match; between patterns of different lists, the
   * longer match.
   *
   * @throws {Error} for a list that is not in the lexicon
   */
  of(list: ListKey): readonly PatternMatch[] {
    const own = this.byNumber.get(list.number ?? this.#numberOf(list)) ?? NONE;
    if (!list.with) return own;
    let others: PatternMatch[] | undefined;
    for (const other of list.with) {
      const more = this.byNumber.get(other.number ?? this.#numberOf(other));
      if (more) (others ??= []).push(...more);
    }
    return others ? merged([...own, ...others]) : own;
  }
}

/** The hits in a stretch of text, flattened: the list, pattern, first token and end token of each. */
type StretchHits = Int32Array;

/** Numbers per hit. */
const ROW = 4;

/** Size of the cache in UTF-16 units of stretches (`Recent` keeps up to twice as many): more than the longest draft. */
const KEPT = 32_000;

/** A compiled set of lists that can be looked up in texts. */
export class Lexicon {
  /** The names of the lists, by number. */
  readonly names: readonly string[];
  readonly #matcher: Matcher;
  /** The list of each pattern. */
  readonly #listOf: readonly number[];
  readonly #numbers: ReadonlyMap<ListKey, number>;
  readonly #stretches = new Recent<StretchHits>(KEPT);

  /**
   * @param table from `compileTable`
   * @param lists in the order of the table; none in a build, which numbers them
   */
  constructor(table: Table, lists: readonly ListKey[] = []) {
    this.names = table.lists;
    this.#matcher = new Matcher(table);
    this.#listOf = this.#matcher.patternCounts.flatMap((count, list) =>
      Array.from({ length: count }, () => list),
    );
    this.#numbers = new Map(lists.map((list, number) => [list, number]));
  }

  /**
   * Looks up all lists in one pass. The caller keeps the result: what a `WeakMap` by tokens holds outlives minor garbage
   * collections.
   */
  hits(tokens: Tokens): Hits {
    const found = new Map<number, PatternMatch[]>();
    for (let from = 0; from < tokens.count;) {
      const to = this.#matcher.endOfStretch(tokens, from);
      const hits = this.#hitsIn(tokens, from, to);
      for (let at = 0; at < hits.length; at += ROW) {
        const list = hits[at]!;
        const start = hits[at + 2]! + from;
        const end = hits[at + 3]! + from;
        const match = { pattern: hits[at + 1]!, start, end };
        const all = found.get(list);
        if (all) all.push(match);
        else found.set(list, [match]);
      }
      from = to;
    }
    return new Hits(found, (list) => this.numberOf(list));
  }

  /** @throws {Error} for a list that is not in the lexicon */
  numberOf(list: ListKey): number {
    const number = list.number ?? this.#numbers.get(list);
    if (number === undefined) {
      throw new Error(`Not in the lexicon: add its module to lib/phrase-modules.ts: ${list.note}`);
    }
    return number;
  }

  /** The name of a pattern's list, and the pattern's index in it by preference (`byPreference`). */
  entryOf(pattern: number): { readonly list: string; readonly place: number } {
    const list = this.#listOf[pattern]!;
    return { list: this.names[list]!, place: pattern - this.#listOf.indexOf(list) };
  }

  /** The hits in a stretch of tokens that no pattern reaches out of, with token indices relative to the stretch. */
  #hitsIn(tokens: Tokens, from: number, to: number): StretchHits {
    const text = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
    return this.#stretches.of(text, () => this.#readStretch(tokens, from, to));
  }

  #readStretch(tokens: Tokens, from: number, to: number): StretchHits {
    const found = new Map<number, PatternMatch[]>();
    for (const { pattern, start, end } of this.#matcher.match(tokens, from, to)) {
      const match = { pattern, start: start - from, end: end - from };
      const list = this.#listOf[pattern]!;
      const hits = found.get(list);
      const last = hits?.at(-1);
      if (!hits || !last) found.set(list, [match]);
      else if (last.end <= match.start) hits.push(match);
      else if (last.start === match.start && isPreferred(match, last))
        hits[hits.length - 1] = match;
    }
    const rows: number[] = [];
    for (const [list, hits] of found) {
      for (const { pattern, start, end } of hits) rows.push(list, pattern, start, end);
    }
    return new Int32Array(rows);
  }
}

/** Merges the hits of several lists, in order and without overlaps. */
function merged(hits: readonly PatternMatch[]): readonly PatternMatch[] {
  const inOrder = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return inOrder.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
}

/** Whether the first of two matches that begin at the same place is preferred. */
function isPreferred(match: PatternMatch, other: PatternMatch): boolean {
  if (match.pattern !== other.pattern) return match.pattern < other.pattern;
  return match.end > other.end;
}
