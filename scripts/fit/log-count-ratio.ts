import type { Target } from './logistic';
import type { Matrix } from './matrix';

/** How often each column is said to have been met on either side beside the rows that hold it. */
const SMOOTHING = 0.5;
/** What a column counts that stands on both sides alike, before the root is taken: little, but not nothing. */
const LEAST = 0.02;

/**
 * Lets a column count the more the likelier it stands with the label than without, or the other way round: each value
 * is multiplied by the root of the size of its log-count ratio (Wang and Manning 2012, "Baselines and bigrams", who
 * take the ratio itself), so that the penalty of the fit holds back least what tells most. The mean square of all
 * factors is 1.
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
