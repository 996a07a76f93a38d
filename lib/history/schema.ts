import { z } from 'zod';
import { pastPostSchema } from '@/lib/engine/schemas/context';

/** How many posts of an account are remembered. */
export const MOST_POSTS = 500;

/** A post as it is stored: kinds and counts, and fingerprints that recognise near-duplicates. No text. */
const storedPostSchema = pastPostSchema.extend({
  fingerprint: z.array(z.number().int()),
  /** Fingerprints of its links; empty for posts before 2026-11-28. */
  links: z.array(z.number().int()).default([]),
});
export type StoredPost = z.infer<typeof storedPostSchema>;

/** The history of one account. */
export const historySchema = z.object({
  /**
   * Makes fingerprints useless in comparison with those of other browsers. Exported too, so that repeats are found
   * after an import.
   */
  salt: z
    .number()
    .int()
    .default(() => crypto.getRandomValues(new Uint32Array(1))[0]!),
  /** Newest first. */
  posts: z.array(storedPostSchema).max(MOST_POSTS).default([]),
});
export type History = z.infer<typeof historySchema>;
