import { z } from 'zod/mini';
import { pastPostSchema } from '@/lib/engine/schemas/context';

/** How many posts of an account are remembered. */
export const MOST_POSTS = 500;

/** A post as it is stored: kinds and counts, and fingerprints that recognise near-duplicates. No text. */
const storedPostSchema = z.extend(pastPostSchema, {
  fingerprint: z.array(z.int()),
  /** Fingerprints of its links; empty for posts before 2026-11-28. */
  links: z._default(z.array(z.int()), []),
  /** Fingerprints of the parts of a thread that have words; empty for fewer than two, and before 2026-11-30. */
  parts: z._default(z.array(z.array(z.int())), []),
});
export type StoredPost = z.infer<typeof storedPostSchema>;

/** The history of one account. */
export const historySchema = z.object({
  /**
   * Makes fingerprints useless in comparison with those of other browsers. Exported too, so that repeats are found
   * after an import.
   */
  salt: z._default(z.number(), () => crypto.getRandomValues(new Uint32Array(1))[0]!),
  /** Newest first. */
  posts: z._default(z.array(storedPostSchema).check(z.maxLength(MOST_POSTS)), []),
});
export type History = z.infer<typeof historySchema>;
