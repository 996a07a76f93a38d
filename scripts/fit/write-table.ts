import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ScorerTable } from '@/lib/engine/scorer/table';
import { UserError } from '../lib/command-error.mjs';
import type { FittedTable } from './fit-scorer';

/** The largest size of the table's file, in bytes. */
const LARGEST = 250_000;

/** The description of the data in the head of a table. */
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
 * The text of the table's file; deterministic.
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
