import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ScorerTable } from '@/lib/engine/scorer/table';
import { UserError } from '../lib/command-error.mjs';
import type { FittedTable } from './fit-scorer';

/** Most bytes of the table's file. */
const LARGEST = 250_000;

/** What a table was fitted on, as its head names it. */
export function describeData(
  files: readonly { file: string; rows: number }[],
): ScorerTable['data'] {
  return files.map(({ file, rows }) => ({
    file: basename(file),
    rows,
    sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
  }));
}

/**
 * The text of the table's file: the same bytes for the same table.
 *
 * @throws {UserError} if it would be too large to ship
 */
export function tableText(
  fitted: FittedTable,
  head: Pick<ScorerTable, 'data' | 'date' | 'figures'>,
): string {
  const { signs, catalogue, labels, weights } = fitted;
  const text = `${JSON.stringify({ signs, catalogue, ...head, labels, weights }, null, 2)}\n`;
  if (text.length > LARGEST) {
    throw new UserError(
      `The table would take ${text.length} bytes, more than ${LARGEST}: store fewer signs (scripts/fit/model.ts).`,
    );
  }
  return text;
}
