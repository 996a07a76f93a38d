import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { labels } from '@/lib/engine/scorer/labels';
import type { Row } from '../corpus';
import { parseLines } from '../lib/json-lines';

/** Drafts that were invented for fitting, in words that no phrase list anticipates, with near misses. */
export const WRITTEN = resolve(import.meta.dirname, 'written.jsonl');

/** Consecutive drafts are similar, so blocks of this size share a fold. */
const BLOCK = 40;

const writtenSchema = z.strictObject({
  text: z.string(),
  surface: z.enum(['post', 'reply', 'quote']),
  account: z.enum(['business', 'personal']),
  topics: z.string(),
  media: z.boolean(),
  labels: z.array(z.enum(labels)),
  /** The label for which the draft was written, even if it must not have it. */
  about: z.enum(labels),
});

/** A draft that was invented for fitting, as a row of a corpus. */
export interface WrittenRow {
  readonly row: Row;
  /** Drafts of one group share a fold. */
  readonly group: string;
}

/** The value of `drawn` for rows that were invented for fitting. */
export const WRITTEN_FOR_FITTING = 'written';

/**
 * Reads the drafts that were invented for fitting.
 *
 * @throws {UserError} naming a malformed line
 */
export function readWritten(file = WRITTEN): WrittenRow[] {
  const rows = parseLines(writtenSchema, readFileSync(file, 'utf8'), file);
  return rows.map(({ row: { about, ...written }, line }, i) => {
    const id = `${WRITTEN_FOR_FITTING}:${line}`;
    const drawn = `${WRITTEN_FOR_FITTING} for ${about}`;
    return {
      row: { ...written, id, drawn, evidence: {}, unsure: [] },
      group: `${WRITTEN_FOR_FITTING}:${Math.floor(i / BLOCK)}`,
    };
  });
}
