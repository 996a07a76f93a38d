import type { Thresholds } from '@/lib/engine/scorer/table';

/** A judged row as one label's scorer sees it. */
export interface ScoredRow {
  readonly score: number;
  readonly holds: boolean;
  /** The messages of what the rule found. */
  readonly found: readonly string[];
}

/** How much a missed row weighs beside a needless hint where hints begin: less than one, since a needless hint costs more. */
const BETA = 0.8;
/** Precision from which on hints may be put more firmly. */
const PRECISION = { consider: 0.9, thinkTwice: 0.97 };
/** A score that no draft reaches: tables are JSON, which has no infinity. */
const NEVER = 99;
/** Fewest rows that a precision is taken from. */
const FEWEST_ROWS = 10;
/** Fewest rows from which a message is said to be right nearly always. */
const FEWEST_OF_MESSAGE = 20;

/**
 * The scores from which on a hint is given, at which F-beta is highest over the rows, and those from which on hints
 * are right often enough to be put firmly: rows where the rule found something are looked at apart from the others.
 */
export function chooseThresholds(rows: readonly ScoredRow[]): Thresholds {
  const sorted = rows.toSorted((a, b) => b.score - a.score);
  const found = sorted.filter((row) => row.found.length > 0);
  const alone = sorted.filter((row) => row.found.length === 0);
  const labelled = rows.filter(({ holds }) => holds).length;
  let keep = bestThreshold(sorted, labelled);
  let speak = keep;
  for (let round = 0; round < 3; round++) {
    keep = bestThreshold(
      found,
      labelled,
      alone.filter(({ score }) => score >= speak),
    );
    speak = bestThreshold(
      alone,
      labelled,
      found.filter(({ score }) => score >= keep),
    );
  }
  return {
    found: {
      keep,
      consider: preciseFrom(found, PRECISION.consider),
      thinkTwice: preciseFrom(found, PRECISION.thinkTwice),
    },
    alone: { speak, consider: preciseFrom(alone, PRECISION.consider) },
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
