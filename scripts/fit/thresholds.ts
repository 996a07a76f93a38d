import { NEVER, type Thresholds } from '@/lib/engine/scorer/table';

/** A judged row as one label's scorer sees it. */
export interface ScoredRow {
  readonly score: number;
  readonly holds: boolean;
  /** The messages of what the rule found. */
  readonly found: readonly string[];
  /** Whether the readers saw nothing at all in the row: a hint there costs more. */
  readonly clean: boolean;
}

/** A text-only post in which the label's rule found nothing. */
export interface TextOnlyRow {
  readonly score: number;
  readonly holds: boolean;
  /** Whether it was invented for fitting. */
  readonly isInvented: boolean;
}

/** What decides where hints begin and which findings are dropped. */
export interface Caution {
  /** How much a missed row weighs beside a needless hint: less than one, since a needless hint costs more. */
  readonly beta: number;
  /** What a hint on all clean rows would cost, beside F-beta: a needless hint on one of them costs its share. */
  readonly price: number;
  /** Greatest share of right findings among those that are dropped. */
  readonly dropped: number;
  /** Whether the scorer may speak sooner in text-only posts. */
  readonly soonerIfTextOnly?: boolean;
}

/** For labels of which nothing else is known. */
export const CAUTION: Caution = { beta: 0.8, price: 10, dropped: 0.25 };

/** Precision from which on hints may be put more firmly. */
const PRECISION = { consider: 0.92, thinkTwice: 0.97 };
/** Precision of the hints that only text-only posts get; real ones among them are right at least as often as not. */
const TEXT_ONLY_PRECISION = 0.92;
/** Fewest findings whose share of right ones decides that they are dropped. */
const FEWEST_DROPPED = 20;
/** Below these log-odds, one in twenty, a finding is dropped though too few such were met to count them. */
const UNLIKELY = -3;
/** By how much less hints may be worth and still be worth nearly as much. */
const NEARLY = 0.001;
/** Fewest rows that a precision is taken from. */
const FEWEST_ROWS = 10;
/** Fewest rows from which a message is said to be right nearly always. */
const FEWEST_OF_MESSAGE = 20;

/**
 * The scores that decide about hints. Where the rule found something, it is dropped only where nearly all such findings
 * are needless, or where that is as good as certain; where it found nothing, the scorer speaks from where on F-beta,
 * less the price of hints on clean rows, is highest over all rows, and in text-only posts from where on what that adds is
 * right often enough. Hints are put firmly from where on they are right often enough.
 *
 * @param plain text-only posts in which the rule found nothing, invented drafts too
 * @param clean how many rows there are in which the readers saw nothing
 */
export function chooseThresholds(
  rows: readonly ScoredRow[],
  textOnly: readonly TextOnlyRow[],
  clean: number,
  caution: Caution = CAUTION,
): Thresholds {
  const sorted = rows.toSorted((a, b) => b.score - a.score);
  const found = sorted.filter((row) => row.found.length > 0);
  const alone = sorted.filter((row) => row.found.length === 0);
  const keep = needlessBelow(found, caution);
  const speak = worthFrom(
    alone,
    found.filter(({ score }) => score >= keep),
    { labelled: rows.filter(({ holds }) => holds).length, clean },
    caution,
  );
  return {
    found: {
      keep: Math.max(UNLIKELY, Math.min(keep, speak)),
      consider: preciseFrom(found, PRECISION.consider),
      thinkTwice: preciseFrom(found, PRECISION.thinkTwice),
    },
    alone: {
      speak,
      textOnly: caution.soonerIfTextOnly ? textOnlyFrom(textOnly, speak) : speak,
      consider: preciseFrom(alone, PRECISION.consider),
    },
  };
}

/**
 * The messages of a rule that are right often enough by themselves to be put as firmly as the rule is set.
 *
 * @param keep the score below which findings are dropped
 */
export function sureMessages(rows: readonly ScoredRow[], keep: number): string[] {
  const kept = rows.filter(({ score }) => score >= keep);
  const messages = new Set(kept.flatMap(({ found }) => found));
  return [...messages].sort().filter((message) => {
    const given = kept.filter(({ found }) => found.includes(message));
    const right = given.filter(({ holds }) => holds).length;
    return given.length >= FEWEST_OF_MESSAGE && right / given.length >= PRECISION.thinkTwice;
  });
}

/** How many rows carry the label, and in how many the readers saw nothing. */
interface Totals {
  readonly labelled: number;
  readonly clean: number;
}

/** Hints on some rows. */
interface Given {
  hints: number;
  right: number;
  onClean: number;
}

/** The highest score below which findings are needless nearly always. */
function needlessBelow(sorted: readonly ScoredRow[], { dropped }: Caution): number {
  const rising = sorted.toReversed();
  let right = 0;
  let threshold = -NEVER;
  for (const [i, { score, holds }] of rising.entries()) {
    if (holds) right++;
    const next = rising[i + 1]?.score;
    if (next === score || i + 1 < FEWEST_DROPPED) continue;
    if (right / (i + 1) <= dropped) threshold = rounded(between(score, next, 1));
  }
  return threshold;
}

/**
 * The score of the row down to which hints on `sorted`, beside those that stand, are worth most: the lowest of those at
 * which they are worth nearly as much, since which of these comes out on top is an accident of a few rows.
 */
function worthFrom(
  sorted: readonly ScoredRow[],
  standing: readonly ScoredRow[],
  all: Totals,
  caution: Caution,
): number {
  const given: Given = { hints: 0, right: 0, onClean: 0 };
  for (const row of standing) count(given, row);
  const thresholds = [{ from: NEVER, value: worth(given, all, caution) }];
  for (const [i, row] of sorted.entries()) {
    const { score } = row;
    count(given, row);
    const next = sorted[i + 1]?.score;
    if (next === score) continue;
    const from = rounded(between(score, next, -1));
    thresholds.push({ from, value: worth(given, all, caution) });
  }
  const best = Math.max(...thresholds.map(({ value }) => value));
  return thresholds.findLast(({ value }) => value >= best - NEARLY)!.from;
}

function count(given: Given, { holds, clean }: ScoredRow): void {
  given.hints++;
  if (holds) given.right++;
  if (clean) given.onClean++;
}

function worth(
  { hints, right, onClean }: Given,
  { labelled, clean }: Totals,
  { beta, price }: Caution,
): number {
  const fBeta = right === 0 ? 0 : ((1 + beta ** 2) * right) / (hints + beta ** 2 * labelled);
  return fBeta - (price * onClean) / Math.max(1, clean);
}

/** A threshold half-way to the next row, but not far off where none is near. */
function between(score: number, next: number | undefined, direction: 1 | -1): number {
  const far = score + direction * 0.2;
  if (next === undefined) return far;
  const middle = (score + next) / 2;
  return direction < 0 ? Math.max(far, middle) : Math.min(far, middle);
}

/** The lowest score below `speak` down to which hints on text-only posts are right often enough, of real ones too. */
function textOnlyFrom(rows: readonly TextOnlyRow[], speak: number): number {
  const falling = rows.filter(({ score }) => score < speak).toSorted((a, b) => b.score - a.score);
  let right = 0;
  let inLife = 0;
  let threshold = speak;
  for (const [i, { score, holds, isInvented }] of falling.entries()) {
    if (holds) right++;
    if (!isInvented) inLife += holds ? 1 : -1;
    const given = i + 1;
    if (given >= FEWEST_ROWS && right / given >= TEXT_ONLY_PRECISION && inLife >= 0)
      threshold = rounded(score);
  }
  return threshold;
}

/** The lowest score from which on the share of right hints is high enough. */
function preciseFrom(sorted: readonly ScoredRow[], precision: number): number {
  let right = 0;
  let threshold = NEVER;
  for (const [i, { score, holds }] of sorted.entries()) {
    if (holds) right++;
    const given = i + 1;
    if (given >= FEWEST_ROWS && right / given >= precision) threshold = rounded(score);
  }
  return threshold;
}

function rounded(score: number): number {
  return Math.floor(score * 1e4) / 1e4;
}
