import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { labels, type Label } from '@/lib/engine/scorer/labels';
import { UserError } from './lib/command-error.mjs';
import { parseLines } from './lib/json-lines';

export { labels, type Label };

/** Something for each label. */
export function byLabel<T>(of: (label: Label) => T): Record<Label, T> {
  return Object.fromEntries(labels.map((label) => [label, of(label)])) as Record<Label, T>;
}

const label = z.enum(labels);

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  surface: z.enum(['post', 'reply', 'quote']),
  media: z.boolean(),
  account: z.enum(['business', 'personal']),
  topics: z.string(),
  /** How the row was selected; `random` rows represent the stream. */
  drawn: z.string().optional(),
  labels: z.array(label),
  evidence: z.partialRecord(label, z.string()),
  unsure: z.array(label),
});

/** One judged post, as docs/labels.md defines it. */
export type Row = z.infer<typeof rowSchema>;

/** Whether the readers agreed that a row has no label. */
export function isClean({ labels: held, unsure }: Row): boolean {
  return held.length === 0 && unsure.length === 0;
}

/**
 * Reads a corpus with one JSON row per line.
 *
 * @throws {UserError} naming the file, the line and what is wrong with it
 */
export function readCorpus(file: string): Row[] {
  const rows = parseLines(rowSchema, readText(file, 'a JSONL file'), file).map(({ row }) => row);
  if (rows.length === 0)
    throw new UserError(`${file} holds no rows: give a file with one JSON row a line.`);
  return rows;
}

/**
 * Reads which account group each row belongs to: lines of an id, a tab and a group.
 *
 * @param rows those that must have a group
 * @returns the group of each row, in their order
 * @throws {UserError} naming the malformed line, or the row without a group
 */
export function readGroups(file: string, rows: readonly Pick<Row, 'id'>[]): string[] {
  const groups = new Map<string, string>();
  for (const [i, line] of readText(file, 'a file of groups').split('\n').entries()) {
    if (line.trim() === '') continue;
    const [id, group, ...more] = line.split('\t');
    if (!id || !group || more.length > 0) {
      throw new UserError(
        `${file}:${i + 1} is not an id, a tab and a group: fix or remove that line.`,
      );
    }
    groups.set(id, group);
  }
  return rows.map(({ id }) => {
    const group = groups.get(id);
    if (group === undefined)
      throw new UserError(`${file} has no group for the row ${id}: add a line for it.`);
    return group;
  });
}

function readText(file: string, what: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`Cannot read ${file}: give the path of ${what} that exists.`, {
      cause: error,
    });
  }
}
