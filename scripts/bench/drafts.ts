import { resolve } from 'node:path';
import { readDrafts } from '../drafts/read-drafts';
import { UserError } from '../lib/command-error.mjs';

/** The number of drafts for a fresh process: as many as `dev.jsonl`, on which the first figures were measured, has posts. */
const COUNT = 1217;

/** Drafts that were written for this project, most of them quiet. */
const WRITTEN = ['quiet', 'speak'].map((name) =>
  resolve(import.meta.dirname, `../../tests/drafts/${name}.jsonl`),
);

/** A prime, so that steps of this length around a list meet each of its members once, and mix them. */
const STEP = 104_729;

/** Different drafts, a mix of all that were written for this project. */
export function writtenDrafts(): string[] {
  const all = distinct(WRITTEN.flatMap(textsOf));
  return Array.from({ length: COUNT }, (_, i) => all[(i * STEP) % all.length]!);
}

/**
 * The different drafts of a file that `npm run review` reads, at most 1,217, in its order.
 *
 * @throws {UserError} if it has no drafts, or fewer than the first ones that are reported separately
 */
export function draftsIn(file: string, atLeast: number): string[] {
  const drafts = distinct(textsOf(file)).slice(0, COUNT);
  if (drafts.length >= atLeast) return drafts;
  throw new UserError(
    `${file} has ${drafts.length} different drafts: give a file with at least ${atLeast}.`,
  );
}

const textsOf = (file: string) => readDrafts(file).drafts.map(({ text }) => text);

const distinct = (texts: readonly string[]) => [...new Set(texts)];

/** Longest post that X takes, in UTF-16 units. */
const LONGEST = 25_000;

/** A draft of the greatest length that X accepts, made of many drafts. */
export function longDraft(drafts: readonly string[]): string {
  return drafts.join('\n').slice(0, LONGEST);
}
