import type { Matrix } from './matrix';

/** A linear model: the score of a row is `bias` and the sum of its columns' weights. */
export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** What a model is fitted to. */
export interface Target {
  /** Whether the label holds, by row. */
  readonly holds: Uint8Array;
  /** What each row counts; rows that count nothing are passed over. */
  readonly counts: Float64Array;
}

/** How strongly weights are held back: the weight of half their squared sum beside the loss. */
const PENALTY = 5;
/** Rounds over all rows; more change the scores by less than folds can tell. */
const ROUNDS = 7;
/** The bias is a column of this value, so that it is held back less than others. */
const BIAS_VALUE = 3;
const SMALLEST = 1e-6;

/**
 * Logistic regression with a quadratic penalty by dual coordinate descent (Yu, Huang and Lin 2011, algorithm 5).
 * The same bytes for the same input: the order of rows is drawn from a fixed seed.
 */
export function fitLogistic(
  matrix: Matrix,
  rows: Int32Array,
  { holds, counts }: Target,
): LinearModel {
  const { starts, columns, scales } = matrix;
  const weights = new Float64Array(matrix.hashes.length);
  let bias = 0;
  const used = rows.filter((row) => counts[row]! > 0);
  const alphas = new Float64Array(matrix.rows);
  const move = (row: number, by: number) => {
    for (let at = starts[row]!; at < starts[row + 1]!; at++)
      weights[columns[at]!]! += by * scales[columns[at]!]!;
    bias += by * BIAS_VALUE;
  };
  const norms = new Float64Array(matrix.rows);
  for (const row of used) {
    norms[row] = BIAS_VALUE ** 2;
    for (let at = starts[row]!; at < starts[row + 1]!; at++)
      norms[row]! += scales[columns[at]!]! ** 2;
    alphas[row] = SMALLEST * counts[row]!;
    move(row, holds[row] ? alphas[row]! : -alphas[row]!);
  }
  const shuffle = shuffler();
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(used);
    for (const row of used) {
      let score = bias * BIAS_VALUE;
      for (let at = starts[row]!; at < starts[row + 1]!; at++)
        score += weights[columns[at]!]! * scales[columns[at]!]!;
      const sign = holds[row] ? 1 : -1;
      const alpha = nextAlpha(alphas[row]!, score * sign, norms[row]!, counts[row]! / PENALTY);
      move(row, (alpha - alphas[row]!) * sign);
      alphas[row] = alpha;
    }
  }
  return {
    weights: weights.map((weight, column) => weight * scales[column]!),
    bias: bias * BIAS_VALUE,
  };
}

/** Largest log-odds that are looked at, either way. */
const FURTHEST = 30;
/** A step that is shorter ends the search, in log-odds. */
const CLOSE_ENOUGH = 1e-3;
const MOST_STEPS = 20;

/** Solves for one dual variable: Newton's steps on its log-odds, halved where they leave the bracket. */
function nextAlpha(alpha: number, margin: number, norm: number, limit: number): number {
  let odds = Math.log(alpha / (limit - alpha));
  let low = -FURTHEST;
  let high = FURTHEST;
  for (let step = 0; step < MOST_STEPS; step++) {
    const share = 1 / (1 + Math.exp(-odds));
    const slope = norm * (limit * share - alpha) + margin + odds;
    if (slope > 0) high = odds;
    else low = odds;
    let next = odds - slope / (norm * limit * share * (1 - share) + 1);
    if (next <= low || next >= high) next = (low + high) / 2;
    const change = Math.abs(next - odds);
    odds = next;
    if (change < CLOSE_ENOUGH) break;
  }
  return limit / (1 + Math.exp(-odds));
}

/** Shuffles in place, by a linear congruential generator with a fixed seed (Numerical Recipes). */
function shuffler(): (items: Int32Array) => void {
  let seed = 12_345;
  return (items) => {
    for (let i = items.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const other = seed % (i + 1);
      [items[i], items[other]] = [items[other]!, items[i]!];
    }
  };
}

/** The score of a row. */
export function scoreRow(matrix: Matrix, row: number, { weights, bias }: LinearModel): number {
  let score = bias;
  for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++) {
    score += weights[matrix.columns[at]!]!;
  }
  return score;
}
