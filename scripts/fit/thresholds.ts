import type { Thresholds } from '@/lib/engine/scorer/table';

/** A judged row as one label's scorer sees it. */
export interface ScoredRow {
  readonly score: number;
  readonly holds: boolean;
  /** Whether the rule found something. */
  readonly found: boolean;
}

/** How much a missed row weighs beside a needless hint where hints begin: less than one, since a needless hint costs more. */
const BETA = 0.8;
/** Precision from which on hints may be put more firmly. */
const PRECISION = { consider: 0.9, thinkTwice: 0.97 };
/** A score that no draft reaches: tables are JSON, which has no infinity. */
const NEVER = 99;
/** Fewest rows that a precision is taken from. */
const FEWEST_ROWS = 10;

/**
 * The scores from which on a hint is given, at which F-beta is highest over the rows, and those from which on hints
 * are right often enough to be put firmly.
 */
export function chooseThresholds(rows: readonly ScoredRow[]): Thresholds {
  const sorted = rows.toSorted((a, b) => b.score - a.score);
  const labelled = rows.filter(({ holds }) => holds).length;
  let keep = bestThreshold(sorted, labelled);
  let speak = keep;
  for (let round = 0; round < 3; round++) {
    keep = bestThreshold(
      sorted.filter(({ found }) => found),
      labelled,
      sorted.filter((row) => !row.found && row.score >= speak),
    );
    speak = bestThreshold(
      sorted.filter(({ found }) => !found),
      labelled,
      sorted.filter((row) => row.found && row.score >= keep),
    );
  }
  const hinted = sorted.filter(({ found, score }) => score >= (found ? keep : speak));
  const consider = preciseFrom(hinted, PRECISION.consider);
  return { keep, speak, consider, thinkTwice: preciseFrom(hinted, PRECISION.thinkTwice) };
}

/** The score of the row down to which hints on `sorted`, beside those that stand, make F-beta highest. */
function bestThreshold(
  sorted: readonly ScoredRow[],
  labelled: number,
  standing: readonly ScoredRow[] = [],
): number {
  let right = standing.filter(({ holds }) => holds).length;
  let given = standing.length;
  let best = fBeta(right, given, labelled);
  let threshold = NEVER;
  for (const [i, { score, holds }] of sorted.entries()) {
    given++;
    if (holds) right++;
    if (sorted[i + 1]?.score === score) continue;
    const f = fBeta(right, given, labelled);
    if (f > best) {
      best = f;
      threshold = rounded(between(score, sorted[i + 1]?.score));
    }
  }
  return threshold;
}

function fBeta(right: number, given: number, labelled: number): number {
  return right === 0 ? 0 : ((1 + BETA ** 2) * right) / (given + BETA ** 2 * labelled);
}

/** A threshold half-way to the next row, but not far off where none is near. */
function between(score: number, next: number | undefined): number {
  return Math.max(score - 0.2, next === undefined ? -Infinity : (score + next) / 2);
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
