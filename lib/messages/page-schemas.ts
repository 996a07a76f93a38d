import { z } from 'zod/mini';
import { LONGEST_OWN_POST, type OwnPost } from '@/lib/x/own-posts';
import type { PageTrouble } from './page-trouble';

/** Validates what a page reports to be wrong. */
export const pageTroubleSchema = z.enum([
  'unknown-editor',
  'unreadable-editor',
  'no-tool-bar',
] satisfies PageTrouble[]);

/** A post as the user's profile page shows it. */
export const ownPostSchema = z.object({
  at: z.number(),
  surface: z.enum(['post', 'reply']),
  text: z.string().check(z.maxLength(LONGEST_OWN_POST)),
}) satisfies z.ZodMiniType<OwnPost>;
