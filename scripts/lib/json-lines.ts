import type { z } from 'zod';
import { UserError } from './command-error.mjs';

/**
 * Parses JSON from a user's file.
 *
 * @param place the file, or file and line, for messages
 * @param advice what to do about a fault
 * @throws {UserError} naming the place
 */
export function parseJson(text: string, place: string, advice: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${place} is not JSON: ${advice}.`, { cause: error });
  }
}

/** A row of a JSONL file, and the number of its line, from 1. */
export interface NumberedRow<T> {
  readonly row: T;
  readonly line: number;
}

/**
 * Reads a JSONL file; blank lines are skipped.
 *
 * @param name of the file in messages
 * @throws {UserError} naming the file, the line and the first field that is wrong
 */
export function parseLines<T>(
  schema: z.ZodType<T>,
  content: string,
  name: string,
): NumberedRow<T>[] {
  return content.split('\n').flatMap((text, i) => {
    const line = i + 1;
    return text.trim() === '' ? [] : [{ row: parseLine(schema, text, `${name}:${line}`), line }];
  });
}

function parseLine<T>(schema: z.ZodType<T>, line: string, place: string): T {
  const row = schema.safeParse(
    parseJson(line, place, 'each line holds one object; fix or remove that line'),
    { reportInput: true },
  );
  if (row.success) return row.data;
  const { path, input, message } = row.error.issues[0]!;
  const field = path.join('.') || 'the row';
  const fault = input === undefined ? 'is missing' : `is wrong (${message})`;
  throw new UserError(`${place}: ${field} ${fault}: fix or remove that line.`);
}
