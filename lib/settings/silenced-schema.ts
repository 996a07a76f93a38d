import { z } from 'zod';

/** What an ignore did, or a phrase that is allowed. */
const silencedCountSchema = z.preprocess(
  // Until November 2026 only the number was kept.
  (stored) => (typeof stored === 'number' ? { times: stored, last: null } : stored),
  z.object({
    /** How many drafts it kept a hint away from. */
    times: z.number().int().min(0),
    /** When it did so last, in milliseconds since 1970; `null` if nobody noted it. */
    last: z.number().nullable(),
  }),
);
export type SilencedCount = z.infer<typeof silencedCountSchema>;

/** The counts, by the id of the ignore or of the allowed phrase (`allowedId`). */
export const silencedCountsSchema = z.record(z.string(), silencedCountSchema);
/** The counts as they are read; see `silencedCountsSchema`. */
export type Silenced = Readonly<Record<string, SilencedCount>>;

/** Under which id it is counted what a phrase that an account allows kept away. */
export function allowedId(account: string, phrase: string): string {
  return `allowed:${account}:${phrase}`;
}
