import { z } from 'zod';

/** What an ignore did, or a phrase that is allowed. */
const suppressionCountSchema = z.preprocess(
  // Until November 2026 only the number was kept.
  (stored) => (typeof stored === 'number' ? { times: stored, last: null } : stored),
  z.object({
    /** How many drafts it kept a hint away from. */
    times: z.number().int().min(0),
    /** When it did so last, in milliseconds since 1970; `null` if nobody noted it. */
    last: z.number().nullable(),
  }),
);
export type SuppressionCount = z.infer<typeof suppressionCountSchema>;

/** The counts, by the id of the ignore or of the allowed phrase (`allowedId`). */
export const suppressionCountsSchema = z.record(z.string(), suppressionCountSchema);
/** The counts as they are read; see `suppressionCountsSchema`. */
export type SuppressionCounts = Readonly<Record<string, SuppressionCount>>;

/** Under which id it is counted what a phrase that an account allows kept away. */
export function allowedId(account: string, phrase: string): string {
  return `allowed:${account}:${phrase}`;
}
