import { z } from 'zod/mini';
import { momentSchema } from '@/lib/engine/schemas/moment';

/** How often an ignore or an allowed phrase took effect. */
const suppressionCountSchema = z.pipe(
  // Until November 2026 only the number was stored.
  z.transform((stored) => (typeof stored === 'number' ? { times: stored, last: null } : stored)),
  z.object({
    /** In how many drafts it hid a hint. */
    times: z.int().check(z.minimum(0)),
    /** When it last did; `null` if unknown. */
    last: z.nullable(momentSchema),
  }),
);
export type SuppressionCount = z.infer<typeof suppressionCountSchema>;

/** The counts, by the id of the ignore or of the allowed phrase (`allowedId`). */
export const suppressionCountsSchema = z.record(z.string(), suppressionCountSchema);
/** See `suppressionCountsSchema`. */
export type SuppressionCounts = Readonly<Record<string, SuppressionCount>>;

/** The id under which an allowed phrase of an account is counted. */
export function allowedId(account: string, phrase: string): string {
  return `allowed:${account}:${phrase}`;
}
