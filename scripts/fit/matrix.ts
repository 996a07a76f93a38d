import { mediaOf, defaultContext, type Context } from '@/lib/engine/context';
import { languageOf } from '@/lib/engine/language/language';
import { Draft } from '@/lib/engine/reading/draft';
import type { Finding, Rule } from '@/lib/engine/rule';
import { isLabel } from '@/lib/engine/scorer/labels';
import { namesOf, type LabelFindings } from '@/lib/engine/scorer/scorer';
import { readSigns } from '@/lib/engine/scorer/signs';
import { shortHash } from '@/lib/engine/scorer/table';
import type { Row } from '../corpus';
import { topicsIn } from '../drafts/planned-draft';

/** The signs of some drafts as a sparse matrix: row `i` has the columns `columns[starts[i]..starts[i+1]]`. */
export interface Matrix {
  readonly rows: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  /** The value of each column in the rows that have it. */
  readonly scales: Float32Array;
  /** The sign of each column, by its stored hash. */
  readonly hashes: Int32Array;
}

/** A row of a corpus that is being read. */
export interface Reading {
  readonly draft: Draft;
  readonly context: Context;
  readonly findings: LabelFindings;
  readonly isEnglish: boolean;
}

/** The context in which a row is judged. */
export function contextOf({ surface, account, media, topics }: Row): Context {
  return {
    ...defaultContext,
    surface,
    account,
    media: mediaOf(media),
    topics: topicsIn(topics),
    now: null,
  };
}

/** Reads a row as the engine does before it asks the scorer. */
export function readRow(row: Row, rules: readonly Rule[]): Reading {
  const draft = new Draft(row.text);
  const context = contextOf(row);
  const isEnglish = languageOf(draft) === 'en';
  const findings: Record<string, readonly Finding[]> = {};
  for (const rule of isEnglish ? rules : []) {
    if (isLabel(rule.id)) findings[rule.id] = [...rule.check(draft, context)];
  }
  return { draft, context, findings, isEnglish };
}

/** Builds a matrix from rows that are added one by one. */
export class MatrixBuilder {
  readonly #columnOf = new Map<number, number>();
  readonly #scales: number[] = [];
  readonly #rows: number[][] = [];

  add({ draft, context, findings }: Reading): void {
    const columns: number[] = [];
    const seen = new Set<number>();
    readSigns(draft, { ...context, findings: namesOf(findings) }, (hash, { value }) => {
      const short = shortHash(hash);
      if (seen.has(short)) return;
      seen.add(short);
      let column = this.#columnOf.get(short);
      if (column === undefined) {
        column = this.#scales.push(value) - 1;
        this.#columnOf.set(short, column);
      }
      columns.push(column);
    });
    this.#rows.push(columns);
  }

  build(): Matrix {
    const rows = this.#rows;
    const starts = new Int32Array(rows.length + 1);
    for (const [i, columns] of rows.entries()) starts[i + 1] = starts[i]! + columns.length;
    const columns = new Int32Array(starts[rows.length]!);
    for (const [i, row] of rows.entries()) columns.set(row, starts[i]);
    return {
      rows: rows.length,
      starts,
      columns,
      scales: Float32Array.from(this.#scales),
      hashes: Int32Array.from(this.#columnOf.keys()),
    };
  }
}

/** The matrix reduced to the columns that occur in at least `fewest` of the rows. */
export function commonColumns(matrix: Matrix, rows: Int32Array, fewest: number): Matrix {
  const held = new Int32Array(matrix.hashes.length);
  for (const row of rows) {
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++)
      held[matrix.columns[at]!]!++;
  }
  const kept = Array.from(held.keys()).filter((column) => held[column]! >= fewest);
  const renamed = new Int32Array(held.length).fill(-1);
  for (const [name, column] of kept.entries()) renamed[column] = name;
  const columns = new Int32Array(matrix.columns.length);
  const starts = new Int32Array(matrix.rows + 1);
  let size = 0;
  for (let row = 0; row < matrix.rows; row++) {
    for (let at = matrix.starts[row]!; at < matrix.starts[row + 1]!; at++) {
      const column = renamed[matrix.columns[at]!]!;
      if (column >= 0) columns[size++] = column;
    }
    starts[row + 1] = size;
  }
  return {
    rows: matrix.rows,
    starts,
    columns: columns.subarray(0, size),
    scales: Float32Array.from(kept, (column) => matrix.scales[column]!),
    hashes: Int32Array.from(kept, (column) => matrix.hashes[column]!),
  };
}
