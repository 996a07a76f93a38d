import type { Matrix } from './matrix';

/** A linear model: the score of a row is `bias` and the sum of its columns' weights. */
export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** The target of a fit. */
export interface Target {
  /** By row, whether it has the label. */
  readonly holds: Uint8Array;
  /** The weight of each row; rows with weight 0 are skipped. */
  readonly counts: Float64Array;
}

/** Strength of the L2 penalty: the factor of half the sum of squared weights. */
const PENALTY = 5;
/** Passes over all rows; more would change the scores by less than the folds can show. */
const ROUNDS = 7;
/** The bias is a column with this value, so that it is penalised less than other weights. */
const BIAS_VALUE = 3;
const SMALLEST = 1e-6;

/**
 * Logistic regression with an L2 penalty by dual coordinate descent (Yu, Huang and Lin 2011, algorithm 5).
 * Deterministic: the order of rows is drawn from a fixed seed.
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

/** Bound of the search in log-odds, on either side. */
const FURTHEST = 30;
/** The search ends at a shorter step, in log-odds. */
const CLOSE_ENOUGH = 1e-3;
const MOST_STEPS = 20;

/** Solves for one dual variable with Newton steps on its log-odds, bisecting when they leave the bracket. */
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

/**
 * Returns a function that shuffles in place, with a linear congruential generator of fixed seed (Numerical Recipes).
 */
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
