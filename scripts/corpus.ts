import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { UserError } from './lib/command-error.mjs';

/** The labels of the corpus guide; the rules carry the same names. */
export const labels = [
  'hard-sell',
  'retweet-request',
  'contact-request',
  'off-topic-personal',
  'missing-context',
  'disrespect',
  'sensitive-topic',
] as const;
export type Label = (typeof labels)[number];

const label = z.enum(labels);

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  surface: z.enum(['post', 'reply', 'quote']),
  media: z.boolean(),
  account: z.enum(['business', 'personal']),
  topics: z.string(),
  /** How the row was drawn; `random` rows stand for the stream as it is. */
  drawn: z.string().optional(),
  labels: z.array(label),
  evidence: z.partialRecord(label, z.string()),
  unsure: z.array(label),
});

/** One judged post, as the corpus guide defines it. */
export type Row = z.infer<typeof rowSchema>;

/**
 * Reads a corpus of one JSON row a line.
 *
 * @throws {UserError} naming the file, the line and what is wrong with it.
 */
export function readCorpus(file: string): Row[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`Cannot read ${file}: give the path of a JSONL file that exists.`, {
      cause: error,
    });
  }
  const lines = content.split('\n');
  const rows = lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [parseRow(line, `${file}:${i + 1}`)],
  );
  if (rows.length === 0)
    throw new UserError(`${file} holds no rows: give a file with one JSON row a line.`);
  return rows;
}

function parseRow(line: string, place: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new UserError(`${place} is not JSON: mend or remove that line.`, { cause: error });
  }
  const row = rowSchema.safeParse(value);
  if (row.success) return row.data;
  const [issue] = row.error.issues;
  const field = issue?.path.join('.') || 'the row';
  throw new UserError(`${place}: ${field} is wrong (${issue?.message}): mend or remove that line.`);
}
