import { rules } from '@/lib/catalogue';
import { labels, type Label } from '@/lib/engine/scorer/labels';
import {
  packWeights,
  SIGNS_VERSION,
  type LabelTable,
  type ScorerTable,
} from '@/lib/engine/scorer/table';
import { isTextOnly } from '@/lib/engine/scorer/text-only';
import { byLabel, isClean, type Row } from '../corpus';
import { foldOf } from '../folds';
import { catalogueNames } from './catalogue';
import { scoreRow, type Target } from './logistic';
import { MatrixBuilder, readRow, type Matrix } from './matrix';
import {
  fitModels,
  isJudged,
  isNatural,
  isWritten,
  signWeights,
  targetOf,
  type LabelModels,
} from './model';
import {
  CAUTION,
  chooseThresholds,
  sureMessages,
  type Caution,
  type TextOnlyRow,
  type ScoredRow,
} from './thresholds';
import { readWritten } from './written';

/** The number of folds for cross-validation by account group. */
export const FOLDS = 5;

/** Settings per label that gave better results in the folds: "Thresholds" in docs/judgement.md. */
const cautions: Readonly<Partial<Record<Label, Caution>>> = {
  'hard-sell': { beta: 0.7, price: 1.5, dropped: 0.35 },
  'retweet-request': { beta: 0.4, price: 6, dropped: 0.25 },
  'contact-request': { beta: 0.4, price: 0, dropped: 0.5, soonerIfTextOnly: true },
  'off-topic-personal': { beta: 0.6, price: 3, dropped: 0.5 },
  'missing-context': { beta: 0.8, price: 10, dropped: 0.35 },
  'sensitive-topic': { beta: 0.6, price: 3, dropped: 0.25 },
  disrespect: { beta: 0.5, price: 6, dropped: 0.2 },
};

/** A corpus, read once for all fits. */
export interface FitData {
  readonly rows: readonly Row[];
  /** The fold of each row: rows of one account group share it. */
  readonly folds: readonly number[];
  readonly matrix: Matrix;
  readonly targets: Readonly<Record<Label, Target>>;
  /** By label and row, the messages of the findings of the label's rule. */
  readonly found: Readonly<Record<Label, readonly (readonly string[])[]>>;
  /** The rows for fitting: those detected as English. */
  readonly english: Uint8Array;
  /** The rows that are text-only posts. */
  readonly textOnly: Uint8Array;
}

/** The part of the table that is fitted. */
export type FittedTable = Pick<ScorerTable, 'signs' | 'catalogue' | 'labels' | 'weights'>;

/**
 * Reads the signs of all rows: the posts, then the drafts that were invented for fitting. Takes some milliseconds per
 * row.
 *
 * @param posts judged posts
 * @param accounts the account group of each
 * @throws {UserError} naming an invented draft that is malformed
 */
export function readFitData(posts: readonly Row[], accounts: readonly string[]): FitData {
  const written = readWritten();
  const rows = [...posts, ...written.map(({ row }) => row)];
  const groups = [...accounts, ...written.map(({ group }) => group)];
  const builder = new MatrixBuilder();
  const english = new Uint8Array(rows.length);
  const textOnly = new Uint8Array(rows.length);
  const found = byLabel((): string[][] => []);
  for (const [i, row] of rows.entries()) {
    const reading = readRow(row, rules);
    builder.add(reading);
    english[i] = Number(reading.isEnglish);
    textOnly[i] = Number(isTextOnly(reading.draft, reading.context));
    for (const label of labels)
      found[label].push((reading.findings[label] ?? []).map(({ messageId }) => messageId));
  }
  return {
    rows,
    folds: groups.map((group) => foldOf(group, FOLDS)),
    matrix: builder.build(),
    targets: byLabel((label) => targetOf(rows, label)),
    found,
    english,
    textOnly,
  };
}

/** Scores of rows by models that were fitted without their account group. */
type HeldOutScores = Readonly<Record<Label, Float64Array>>;

/** A table for each fold, fitted and calibrated without its rows, and one fitted on all rows. */
export interface FittedTables {
  readonly folds: readonly FittedTable[];
  readonly all: FittedTable;
  /** The scores of each row by the models of its fold. */
  readonly heldOut: HeldOutScores;
}

/**
 * Fits the scorer on all rows, and for each fold on the others. Weights and thresholds of a fold are determined without
 * its rows: its thresholds are chosen on scores of models that leave out two folds each.
 */
export function fitTables(data: FitData): FittedTables {
  const pairs = new Map<string, LabelModels>();
  for (let a = 0; a < FOLDS; a++) {
    for (let b = a + 1; b < FOLDS; b++) pairs.set(`${a} ${b}`, fitWithout(data, [a, b]));
  }
  const heldOut = byLabel(() => new Float64Array(data.rows.length));
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const models = fitWithout(data, [fold]);
    scoreInto(heldOut, data, models, (row) => data.folds[row] === fold);
    const inner = byLabel(() => new Float64Array(data.rows.length));
    for (let other = 0; other < FOLDS; other++) {
      if (other === fold) continue;
      const without = pairs.get(fold < other ? `${fold} ${other}` : `${other} ${fold}`)!;
      scoreInto(inner, data, without, (row) => data.folds[row] === other);
    }
    return tableOf(models, data, inner, (row) => data.folds[row] !== fold);
  });
  return { folds, all: tableOf(fitWithout(data, []), data, heldOut, () => true), heldOut };
}

function fitWithout(
  { rows, folds, matrix, targets, english }: FitData,
  left: readonly number[],
): LabelModels {
  const used = Array.from(rows.keys()).filter((row) => english[row] && !left.includes(folds[row]!));
  return fitModels(matrix, Int32Array.from(used), targets, (row) => !isWritten(rows[row]!));
}

function scoreInto(
  scores: HeldOutScores,
  { rows }: FitData,
  models: LabelModels,
  isMeant: (row: number) => boolean,
): void {
  for (const label of labels) {
    for (const row of rows.keys()) {
      if (isMeant(row)) scores[label][row] = scoreRow(models.matrix, row, models.of[label]);
    }
  }
}

function tableOf(
  models: LabelModels,
  data: FitData,
  scores: HeldOutScores,
  isMeant: (row: number) => boolean,
): FittedTable {
  const clean = data.rows.filter((row, i) => isMeant(i) && isNatural(row) && isClean(row)).length;
  const tables = byLabel((label): LabelTable => {
    const { bias, unit } = models.of[label];
    const scored = scoredRows(data, label, scores, isMeant);
    const textOnly = textOnlyRows(data, label, scores, isMeant);
    const thresholds = chooseThresholds(scored, textOnly, clean, cautions[label] ?? CAUTION);
    const sure = sureMessages(scored, thresholds.found.keep);
    return { bias: round(bias), unit, thresholds, sure };
  });
  const weights = packWeights(signWeights(models));
  return { signs: SIGNS_VERSION, catalogue: catalogueNames(), labels: tables, weights };
}

/** The natural rows, on which figures may be reported, with their scores. */
function scoredRows(
  { rows, found, english }: FitData,
  label: Label,
  scores: HeldOutScores,
  isMeant: (row: number) => boolean,
): ScoredRow[] {
  return rows.flatMap((row, i) =>
    isNatural(row) && isJudged(row, label) && english[i] && isMeant(i)
      ? [
          {
            score: scores[label][i]!,
            holds: row.labels.includes(label),
            found: found[label][i]!,
            clean: isClean(row),
          },
        ]
      : [],
  );
}

/** Text-only posts in which the label's rule found nothing, including invented drafts, with their scores. */
function textOnlyRows(
  { rows, found, english, textOnly }: FitData,
  label: Label,
  scores: HeldOutScores,
  isMeant: (row: number) => boolean,
): TextOnlyRow[] {
  return rows.flatMap((row, i) =>
    textOnly[i] &&
    english[i] &&
    found[label][i]!.length === 0 &&
    (isNatural(row) || isWritten(row)) &&
    isJudged(row, label) &&
    isMeant(i)
      ? [
          {
            score: scores[label][i]!,
            holds: row.labels.includes(label),
            isInvented: isWritten(row),
          },
        ]
      : [],
  );
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
