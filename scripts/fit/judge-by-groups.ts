import { Scorer } from '@/lib/engine/scorer/scorer';
import type { Row } from '../corpus';
import { judge, type Judged } from '../score';
import { fitTables, readFitData, type FitData, type FittedTables } from './fit-scorer';
import { isNatural, isWritten } from './model';

/**
 * Judges each row by the rules and a scorer that was fitted and calibrated without the row's account group.
 *
 * @param groups the group of each row
 * @returns the natural rows
 */
export function judgeByGroups(rows: readonly Row[], groups: readonly string[]): Judged[] {
  const data = readFitData(rows, groups);
  return judgeInFolds(data, fitTables(data));
}

/** The same with fitted tables. */
export function judgeInFolds(data: FitData, tables: FittedTables): Judged[] {
  return judgeSome(data, tables, isNatural);
}

/** Judges the drafts that were invented for fitting, each by a scorer that was fitted without its block. */
export function judgeWritten(data: FitData, tables: FittedTables): Judged[] {
  return judgeSome(data, tables, isWritten);
}

function judgeSome(
  { rows, folds }: FitData,
  tables: FittedTables,
  isMeant: (row: Row) => boolean,
): Judged[] {
  const scorers = tables.folds.map((table) => new Scorer(table));
  return rows.flatMap((row, i) => (isMeant(row) ? [judge(row, scorers[folds[i]!]!)] : []));
}
