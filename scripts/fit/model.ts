import { canHold, labels, type Label } from '@/lib/engine/scorer/labels';
import { decodeWeight, encodeWeight, unitFor, type SignWeights } from '@/lib/engine/scorer/table';
import { byLabel, type Row } from '../corpus';
import { scaleByLogCountRatio } from './log-count-ratio';
import { fitLogistic, type LinearModel, type Target } from './logistic';
import { commonColumns, type Matrix } from './matrix';
import { WRITTEN_FOR_FITTING } from './written';

/** A linear model for each label, over the same columns. */
export interface LabelModels {
  readonly matrix: Matrix;
  readonly of: Readonly<Record<Label, LinearModel & { readonly unit: number }>>;
}

/** Weight of rows that an early model selected because they are hard, relative to natural rows. */
const HARD_ROW = 0.5;
/** Share of the model that was also fitted on invented drafts, in the final mixture. */
const SHARE_OF_ALL = 0.8;
/** The smallest number of rows in which a sign must occur. */
const FEWEST_ROWS = 2;
/** The largest number of signs that are stored per label. */
const MOST_SIGNS = 6_000;
/** This label shows in what a post lacks, so the log-count ratio of its signs says little. */
const FITTED_WITHOUT_RATIO: Label = 'missing-context';

/** Whether a row was selected without a model, so that figures may be reported on it. */
export function isNatural(row: Row): boolean {
  return !isWritten(row) && !/^(?:unclear|likely|doubted)\b/.test(row.drawn ?? '');
}

/** Whether a row was invented for fitting. */
export function isWritten({ drawn = '' }: Row): boolean {
  return drawn.startsWith(WRITTEN_FOR_FITTING);
}

/** Whether a row counts for a label: the readers agreed on it, and it can apply to the account. */
export function isJudged(row: Row, label: Label): boolean {
  return !row.unsure.includes(label) && canHold(label, row.account);
}

/** The target of the rows for a label. */
export function targetOf(rows: readonly Row[], label: Label): Target {
  return {
    holds: Uint8Array.from(rows, (row) => Number(row.labels.includes(label))),
    counts: Float64Array.from(rows, (row) => {
      if (!isJudged(row, label)) return 0;
      return isNatural(row) || isWritten(row) ? 1 : HARD_ROW;
    }),
  };
}

/**
 * Fits all labels on some of the rows, and keeps the weights that can be stored. Mixes two models, one fitted on posts
 * alone and one on posts and invented drafts: the mixture is as good on posts as the first and finds what the second
 * finds (docs/judgement.md, "Invented drafts to fit on").
 *
 * @param isPost whether a row is a real post
 */
export function fitModels(
  matrix: Matrix,
  rows: Int32Array,
  targets: Readonly<Record<Label, Target>>,
  isPost: (row: number) => boolean,
): LabelModels {
  const common = commonColumns(matrix, rows, FEWEST_ROWS);
  const posts = rows.filter(isPost);
  const sizes = sizesOf(common, rows);
  const of = byLabel((label) => {
    const [ofPosts, ofAll] = [posts, rows].map((some) => {
      const target = targets[label];
      const scaled =
        label === FITTED_WITHOUT_RATIO ? common : scaleByLogCountRatio(common, some, target);
      return fitLogistic(scaled, some, target);
    });
    return storable(mix(ofPosts!, ofAll!, SHARE_OF_ALL), sizes);
  });
  return { matrix: common, of };
}

function mix(a: LinearModel, b: LinearModel, shareOfB: number): LinearModel {
  const between = (x: number, y: number) => (1 - shareOfB) * x + shareOfB * y;
  return {
    weights: a.weights.map((weight, column) => between(weight, b.weights[column]!)),
    bias: between(a.bias, b.bias),
  };
}

/**
 * The square root of the number of rows with each column, by which the effect of a weight on the scores is measured.
 */
function sizesOf(matrix: Matrix, rows: Int32Array): Float64Array {
  const sums = new Float64Array(matrix.hashes.length);
  for (const row of rows) {
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++) {
      sums[matrix.columns[at]!]!++;
    }
  }
  return sums.map(Math.sqrt);
}

/** The signs with the largest effect, with weights as they will be read from the table. */
function storable(
  { weights, bias }: LinearModel,
  sizes: Float64Array,
): LinearModel & { unit: number } {
  const order = Array.from(weights.keys()).sort(
    (a, b) => Math.abs(weights[b]!) * sizes[b]! - Math.abs(weights[a]!) * sizes[a]!,
  );
  const kept = order.slice(0, MOST_SIGNS);
  const unit = unitFor(Math.max(...kept.map((column) => Math.abs(weights[column]!)), 1e-9));
  const stored = new Float64Array(weights.length);
  for (const column of kept) {
    stored[column] = decodeWeight(encodeWeight(weights[column]!, unit), unit);
  }
  return { weights: stored, bias, unit };
}

/** The weights of all labels as the table stores them, by ascending hash. */
export function signWeights({ matrix, of }: LabelModels): SignWeights[] {
  return Array.from(matrix.hashes, (hash, column) => ({
    hash,
    weights: labels.map((label) => encodeWeight(of[label].weights[column]!, of[label].unit)),
  }))
    .filter(({ weights }) => weights.some((weight) => weight !== 0))
    .sort((a, b) => a.hash - b.hash);
}
