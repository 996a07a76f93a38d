import { z } from 'zod';
import { pastPostSchema } from '@/lib/engine/schemas/context';

/** Most posts that are remembered of an account. */
export const MOST_POSTS = 500;

/** A post as it is stored: kinds and counts, and fingerprints that tell near repeats. No text. */
const storedPostSchema = pastPostSchema.extend({
  fingerprint: z.array(z.number().int()),
  /** Tells its links again, in the same way; none for posts of before 2026-11-28. */
  links: z.array(z.number().int()).default([]),
});
export type StoredPost = z.infer<typeof storedPostSchema>;

/** What is remembered of one account. */
export const historySchema = z.object({
  /**
   * Makes fingerprints of no use beside those of other browsers. An export carries it, to find repeats after an import.
   */
  salt: z
    .number()
    .int()
    .default(() => crypto.getRandomValues(new Uint32Array(1))[0]!),
  /** Newest first. */
  posts: z.array(storedPostSchema).max(MOST_POSTS).default([]),
});
export type History = z.infer<typeof historySchema>;
