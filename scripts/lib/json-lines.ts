import type { z } from 'zod';
import { UserError } from './command-error.mjs';

/**
 * Reads JSON that somebody wrote.
 *
 * @param place how it is named to people: file and line
 * @throws {UserError} naming the place
 */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${place} is not JSON: mend or remove that line.`, { cause: error });
  }
}

/**
 * Reads one line of a JSONL file.
 *
 * @param place how the line is named to people: file and number
 * @throws {UserError} naming the place and the first field that is wrong.
 */
export function parseLine<T>(schema: z.ZodType<T>, line: string, place: string): T {
  const row = schema.safeParse(parseJson(line, place));
  if (row.success) return row.data;
  const [issue] = row.error.issues;
  const field = issue?.path.join('.') || 'the row';
  throw new UserError(`${place}: ${field} is wrong (${issue?.message}): mend or remove that line.`);
}
