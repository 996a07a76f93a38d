import { labels, type Label } from '@/lib/engine/scorer/labels';
import { byLabel } from '../corpus';
import type { FitData, FittedTables } from './fit-scorer';
import { isJudged, isNatural } from './model';

/** Figures of a label's hints on rows of account groups that the scorer was not fitted on. */
export interface LabelFigures {
  /** Rows with the label. */
  readonly rows: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of hints among the rows without the label. */
  readonly needless: number;
  /** By score: the predicted and the observed frequency of the label. */
  readonly reliability: readonly Reliability[];
}

/** Rows with similar predicted probability. */
interface Reliability {
  /** Upper bound of the predicted probabilities. */
  readonly upTo: number;
  readonly rows: number;
  /** Their mean predicted probability. */
  readonly expected: number;
  /** The share of them with the label. */
  readonly observed: number;
}

/** Upper bounds of the bins of the reliability table. */
const STEPS = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1];

/** The figures of each label on the natural rows, with the table of each row's fold. */
export function figuresOf(data: FitData, tables: FittedTables): Record<Label, LabelFigures> {
  return byLabel((label) => labelFigures(data, tables, label));
}

/** Mean F1 of the labels. */
export function macroF1Of(figures: Readonly<Record<Label, LabelFigures>>): number {
  return labels.reduce((sum, label) => sum + figures[label].f1, 0) / labels.length;
}

function labelFigures(data: FitData, { folds, heldOut }: FittedTables, label: Label): LabelFigures {
  const rows = data.rows.flatMap((row, i) => {
    if (!isNatural(row) || row.unsure.includes(label)) return [];
    const score = heldOut[label][i]!;
    const { found, alone } = folds[data.folds[i]!]!.labels[label].thresholds;
    const isRead = data.english[i] === 1 && isJudged(row, label);
    const speak = data.textOnly[i] ? alone.textOnly : alone.speak;
    const hinted = isRead && score >= (data.found[label][i]!.length > 0 ? found.keep : speak);
    return [{ score, isRead, hinted, holds: row.labels.includes(label) }];
  });
  const tp = rows.filter(({ hinted, holds }) => hinted && holds).length;
  const fp = rows.filter(({ hinted, holds }) => hinted && !holds).length;
  const labelled = rows.filter(({ holds }) => holds).length;
  return {
    rows: labelled,
    precision: share(tp, tp + fp),
    recall: share(tp, labelled),
    f1: share(2 * tp, tp + fp + labelled),
    needless: share(fp, rows.length - labelled),
    reliability: reliabilityOf(rows.filter(({ isRead }) => isRead)),
  };
}

function reliabilityOf(rows: readonly { score: number; holds: boolean }[]): Reliability[] {
  const judged = rows.map(({ score, holds }) => ({ p: 1 / (1 + Math.exp(-score)), holds }));
  return STEPS.map((upTo, i) => {
    const from = STEPS[i - 1] ?? 0;
    const step = judged.filter(({ p }) => p > from && p <= upTo);
    return {
      upTo,
      rows: step.length,
      expected: share(
        step.reduce((sum, { p }) => sum + p, 0),
        step.length,
      ),
      observed: share(step.filter(({ holds }) => holds).length, step.length),
    };
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1e4 * part) / whole) / 1e4;
}
