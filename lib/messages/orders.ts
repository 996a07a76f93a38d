import { z } from 'zod/mini';
import { pastPostSchema, surroundingsSchema } from '@/lib/engine/schemas/context';
import { handleSchema } from '@/lib/engine/schemas/handle';
import { historySchema } from '@/lib/history/schema';
import { lessonIdSchema, progressSchema } from '@/lib/lessons/progress-schema';
import { settingsChangeSchema } from '@/lib/settings/changes';
import { policySchema } from '@/lib/settings/policy';
import { suppressionCountsSchema } from '@/lib/settings/suppression-counts-schema';
import { MOST_OWN_POSTS } from '@/lib/x/own-posts';
import { ownPostSchema } from './page-schemas';

/** Requests of the extension's pages and content scripts to the background, the only writer. */
export const orderSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('change-settings'), change: settingsChangeSchema }),
  /** Puts a valid policy in force, or removes the imported one. */
  z.object({ type: z.literal('set-policy'), policy: z.nullable(policySchema) }),
  /** The texts are judged and not stored (`lib/history`). */
  z.object({
    type: z.literal('record-post'),
    handle: handleSchema,
    /** Of each part; one for a single post. */
    texts: z.array(z.string()).check(z.minLength(1)),
    /** What its composer held when it opened; absent if that was nothing. */
    opened: z.optional(z.string()),
    surroundings: surroundingsSchema,
    hints: pastPostSchema.shape.hints,
  }),
  /** The texts are judged and not stored, as above. */
  z.object({
    type: z.literal('seed-history'),
    handle: handleSchema,
    posts: z.readonly(z.array(ownPostSchema).check(z.maxLength(MOST_OWN_POSTS))),
  }),
  /** All accounts if there is no handle. */
  z.object({ type: z.literal('wipe-history'), handle: z.optional(handleSchema) }),
  z.object({
    type: z.literal('restore-histories'),
    histories: z.record(handleSchema, historySchema),
  }),
  /** Replaces the counts of suppressions by exported ones. */
  z.object({ type: z.literal('restore-suppression-counts'), counts: suppressionCountsSchema }),
  /** Replaces the progress with the lessons by an exported one. */
  z.object({ type: z.literal('restore-progress'), progress: progressSchema }),
  /** Opens the options at a section, perhaps with an account, like `accounts/acme`. */
  z.object({
    type: z.literal('open-options'),
    address: z.string().check(z.regex(/^[a-z-]+(?:\/[a-z0-9_]{1,15})?$/)),
  }),
  /** Opens a lesson in a new tab. */
  z.object({ type: z.literal('open-lesson'), lesson: lessonIdSchema }),
  z.object({ type: z.literal('finish-lesson'), lesson: lessonIdSchema }),
  /** Resets the progress with the lessons. */
  z.object({ type: z.literal('reset-progress') }),
  /** Wipes everything that was chosen, recorded or imported. */
  z.object({ type: z.literal('wipe-all') }),
]);
export type Order = z.infer<typeof orderSchema>;
/** The order of one type. */
export type OrderTo<Type extends Order['type']> = Extract<Order, { type: Type }>;
