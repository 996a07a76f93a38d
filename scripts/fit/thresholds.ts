import { NEVER, type Thresholds } from '@/lib/engine/scorer/table';

/** A judged row for the thresholds of one label. */
export interface ScoredRow {
  readonly score: number;
  readonly holds: boolean;
  /** The messages of the rule's findings. */
  readonly found: readonly string[];
  /** Whether the row has no label at all: a hint there costs more. */
  readonly clean: boolean;
}

/** A text-only post in which the label's rule found nothing. */
export interface TextOnlyRow {
  readonly score: number;
  readonly holds: boolean;
  /** Whether it was invented for fitting. */
  readonly isInvented: boolean;
}

/** Settings that decide from which score hints are given and which findings are dropped. */
export interface Caution {
  /** Beta of the F-beta score: below 1, because a needless hint costs more than a missed one. */
  readonly beta: number;
  /** The cost of hints on all clean rows, subtracted from F-beta; a hint on one of them costs its share. */
  readonly price: number;
  /** The largest share of right findings among dropped ones. */
  readonly dropped: number;
  /** Whether the scorer may speak at a lower score in text-only posts. */
  readonly soonerIfTextOnly?: boolean;
}

/** The default settings of a label. */
export const CAUTION: Caution = { beta: 0.8, price: 10, dropped: 0.25 };

/** The precision required for the higher levels. */
const PRECISION = { consider: 0.92, thinkTwice: 0.97 };
/**
 * The precision required for the additional hints in text-only posts; of those on real posts at least half must be
 * right.
 */
const TEXT_ONLY_PRECISION = 0.92;
/** The smallest number of findings whose share of right ones is taken into account for dropping. */
const FEWEST_DROPPED = 20;
/** Below these log-odds, one in twenty, a finding is dropped even if there are too few to count. */
const UNLIKELY = -3;
/** Tolerance within which the values of two thresholds count as equal. */
const NEARLY = 0.001;
/** The smallest number of rows for estimating a precision. */
const FEWEST_ROWS = 10;
/** The smallest number of rows for deciding that a message is almost always right. */
const FEWEST_OF_MESSAGE = 20;

/**
 * Chooses a label's thresholds. Findings are dropped only below a score at which almost all are needless, or almost
 * certainly so. Where the rule found nothing, the scorer speaks from the score at which F-beta minus the price of hints
 * on clean rows is largest over all rows, and in text-only posts from a lower one if what that adds is right often
 * enough. Higher levels start at the scores that reach the required precision.
 *
 * @param plain text-only posts in which the rule found nothing, including invented drafts
 * @param clean the number of rows without any label
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
 * The messages of a rule that are right often enough by themselves to keep their level whatever the score.
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

/** The numbers of rows with the label, and of clean rows. */
interface Totals {
  readonly labelled: number;
  readonly clean: number;
}

/** Counts of hints on some rows. */
interface Given {
  hints: number;
  right: number;
  onClean: number;
}

/** The highest score below which almost all findings are needless. */
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
 * The threshold that maximises the value of hints on `sorted`, in addition to those already given. Among nearly equal
 * ones the lowest, because which of them is best is an accident of a few rows.
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

/** A threshold half-way to the next row, but not far away if that row is. */
function between(score: number, next: number | undefined, direction: 1 | -1): number {
  const far = score + direction * 0.2;
  if (next === undefined) return far;
  const middle = (score + next) / 2;
  return direction < 0 ? Math.max(far, middle) : Math.min(far, middle);
}

/** The lowest threshold below `speak` at which hints on text-only posts are right often enough, on real posts too. */
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

/** The lowest score from which the precision of hints is high enough. */
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
