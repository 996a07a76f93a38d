import type { Target } from './logistic';
import type { Matrix } from './matrix';

/** Pseudo-count added for each column on either side. */
const SMOOTHING = 0.5;
/** Smallest factor before the root is taken, for a column that is equally frequent on both sides. */
const LEAST = 0.02;

/**
 * Scales each column by the square root of the absolute value of its log-count ratio (Wang and Manning 2012, "Baselines
 * and bigrams", who use the ratio itself): how much more often it occurs with the label than without, or the reverse.
 * So the penalty of the fit restrains discriminating columns least. The mean square of all factors is 1.
 */
export function scaleByLogCountRatio(
  matrix: Matrix,
  rows: Int32Array,
  { holds, counts }: Target,
): Matrix {
  const { starts, columns, scales } = matrix;
  const [having, lacking] = [new Float64Array(scales.length), new Float64Array(scales.length)];
  for (const row of rows) {
    const side = holds[row] ? having : lacking;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) side[columns[at]!]! += counts[row]!;
  }
  const odds = Math.log(sum(having) / sum(lacking));
  const sizes = scales.map((_, column) => {
    const ratio = Math.log((having[column]! + SMOOTHING) / (lacking[column]! + SMOOTHING)) - odds;
    return LEAST + Math.abs(ratio);
  });
  const met = having.map((count, column) => count + lacking[column]!);
  const unit = sum(met.map((count, column) => count * sizes[column]!)) / sum(met);
  return {
    ...matrix,
    scales: scales.map((scale, column) => scale * Math.sqrt(sizes[column]! / unit)),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
